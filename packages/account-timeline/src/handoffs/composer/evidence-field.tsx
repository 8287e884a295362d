import { useQuery } from '@apollo/client/react';
import type { Department } from '@tasuki/i18n';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Checkbox } from '@tasuki/ui';
import styles from './composer.module.css';
import { HANDOFF_EVIDENCE } from './composer-queries.ts';
import { composerTexts } from './composer-texts.ts';

/** Lines as the receiver reads them, by the event that each tells. */
export type Evidence = ReadonlyMap<string, string>;

interface EvidenceFieldProps {
  accountId: string;
  from: Department;
  label: string;
  chosen: Evidence;
  onChange: (chosen: Evidence) => void;
}

/** What the timeline says for the pass, to be chosen and not written again. */
export function EvidenceField({ accountId, from, label, chosen, onChange }: EvidenceFieldProps) {
  const t = useTexts(composerTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const departments = from === 'INSIDE_SALES' ? (['MARKETING', 'INSIDE_SALES'] as const) : [from];
  const { data } = useQuery(HANDOFF_EVIDENCE, {
    variables: { accountId, departments: [...departments], locale: locale === 'ja' ? 'JA' : 'EN' },
  });
  const events = (data?.account?.timeline.nodes ?? []).filter(({ isHidden }) => !isHidden);
  if (events.length === 0) return null;
  const toggle = (id: string, line: string) => {
    const next = new Map(chosen);
    if (!next.delete(id)) next.set(id, line);
    onChange(next);
  };
  return (
    <fieldset className={styles.fieldset}>
      <legend>{label}</legend>
      <p className={styles.quiet}>{t('composer.evidence.why')}</p>
      {events.map(({ id, occurredAt, summary }) => {
        const line = `${formats.date(occurredAt)} ${summary}`;
        return <Checkbox key={id} label={line} checked={chosen.has(id)} onChange={() => toggle(id, line)} />;
      })}
    </fieldset>
  );
}
