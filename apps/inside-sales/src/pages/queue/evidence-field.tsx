import { useQuery } from '@apollo/client/react';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Checkbox } from '@tasuki/ui';
import styles from './queue.module.css';
import { EVIDENCE } from './queue-queries.ts';
import { queueTexts } from './queue-texts.ts';

interface EvidenceFieldProps {
  accountId: string;
  /** Lines as the receiver reads them. */
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

/** What the timeline says for the pass, to be chosen and not written again. */
export function EvidenceField({ accountId, chosen, onChange }: EvidenceFieldProps) {
  const t = useTexts(queueTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const { data } = useQuery(EVIDENCE, { variables: { accountId, locale: locale === 'ja' ? 'JA' : 'EN' } });
  const events = (data?.account?.timeline.nodes ?? []).filter(({ isHidden }) => !isHidden);
  if (events.length === 0) return null;
  return (
    <fieldset className={styles.fieldset}>
      <legend>{t('pass.evidence')}</legend>
      <p className={styles.quiet}>{t('pass.evidence.why')}</p>
      {events.map(({ id, occurredAt, summary }) => {
        const line = `${formats.date(occurredAt)} ${summary}`;
        const isChosen = chosen.includes(line);
        return (
          <Checkbox
            key={id}
            label={line}
            checked={isChosen}
            onChange={() => onChange(isChosen ? chosen.filter((other) => other !== line) : [...chosen, line])}
          />
        );
      })}
    </fieldset>
  );
}
