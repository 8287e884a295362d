import { Link } from '@tanstack/react-router';
import { useFormats } from '@tasuki/i18n';
import styles from './composer.module.css';

interface SourceEvent {
  id: string;
  occurredAt: string;
  summary: string;
}

/** The records behind a value. Each opens on the timeline beside this page: what is typed here stays. */
export function EventLinks({ accountId, events }: { accountId: string; events: readonly SourceEvent[] }) {
  const formats = useFormats();
  return events.map(({ id, occurredAt, summary }) => (
    <Link
      key={id}
      className={styles.source}
      to={`/accounts/${accountId}`}
      hash={`e-${id}`}
      target="_blank"
      title={summary}
    >
      {formats.shortDate(occurredAt)} {summary}
    </Link>
  ));
}
