import type { Refusal } from '@tasuki/account-timeline';
import { NOTHING, useFormats, useTexts } from '@tasuki/i18n';
import { Button } from '@tasuki/ui';
import styles from './deal.module.css';
import { dealTexts } from './deal-texts.ts';

type Values = Record<string, unknown>;

export interface Conflict {
  currentVersion: number;
  yours: Values;
  theirs: Values;
}

/** What a lost race says: per field both values, and the version that an insisting save must name. */
export function readConflict(refusal: Refusal | undefined): Conflict | undefined {
  if (refusal?.code !== 'CONFLICT') return undefined;
  const details = refusal.details as { version: number; yours?: Values; theirs?: Values };
  return {
    currentVersion: details.version,
    yours: details.yours ?? {},
    theirs: details.theirs ?? {},
  };
}

interface ConflictPanelProps {
  conflict: Conflict;
  currency: string;
  busy: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Both values side by side: nobody's change is lost without being seen. */
export function ConflictPanel({ conflict, currency, busy, onKeepMine, onTakeTheirs }: ConflictPanelProps) {
  const t = useTexts(dealTexts);
  const tell = useTellValue(currency);
  return (
    <section className={styles.conflict} role="alert">
      <h3>{t('deal.conflict')}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('deal.conflict.field')}</th>
            <th scope="col">{t('deal.conflict.theirs')}</th>
            <th scope="col">{t('deal.conflict.yours')}</th>
          </tr>
        </thead>
        <tbody>
          {Object.keys(conflict.yours).map((field) => (
            <tr key={field}>
              <th scope="row">{fieldName(field, t)}</th>
              <td>{tell(field, conflict.theirs[field])}</td>
              <td>{tell(field, conflict.yours[field])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.actions}>
        <Button variant="default" onClick={onTakeTheirs}>
          {t('deal.conflict.take-theirs')}
        </Button>
        <Button loading={busy} onClick={onKeepMine}>
          {t('deal.conflict.keep-mine')}
        </Button>
      </div>
    </section>
  );
}

function fieldName(field: string, t: ReturnType<typeof useTexts<keyof typeof dealTexts>>): string {
  if (field === 'amountMinor' || field === 'amount') return t('deal.amount');
  if (field === 'closeDate') return t('deal.close-date');
  if (field === 'name') return t('deal.name');
  return field;
}

function useTellValue(currency: string) {
  const formats = useFormats();
  return (field: string, value: unknown): string => {
    if (value === null || value === undefined || value === '') return NOTHING;
    if (field === 'amountMinor') return formats.money({ minor: Number(value), currency });
    if (field === 'amount') return formats.money({ amount: Number(value), currency });
    if (field === 'closeDate') return formats.date(String(value));
    return String(value);
  };
}
