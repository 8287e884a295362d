import { Link } from '@tanstack/react-router';
import type { ReplaySample } from '@tasuki/domain/definitions/summarise-replay';
import { useFormats } from '@tasuki/i18n';
import styles from './definitions.module.css';

interface ReplaySamplesProps {
  title: string;
  samples: readonly ReplaySample[];
  currency: string;
}

/** A few leads behind a figure, the largest won amounts first; each opens its account's timeline. */
export function ReplaySamples({ title, samples, currency }: ReplaySamplesProps) {
  const formats = useFormats();
  if (samples.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul className={styles.list}>
        {samples.map(({ leadId, accountId, accountName, wonMinor }) => (
          <li key={leadId} className={styles.line}>
            <Link className={styles.link} to={'/accounts/$accountId' as never} params={{ accountId } as never}>
              {accountName}
            </Link>
            {wonMinor > 0 ? <span>{formats.money({ minor: wonMinor, currency })}</span> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
