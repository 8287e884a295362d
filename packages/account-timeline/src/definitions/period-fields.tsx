import { useTexts } from '@tasuki/i18n';
import { TextInput } from '@tasuki/ui';
import type { UrlState } from '../app/url-state.ts';
import { accuracyTexts } from './accuracy-texts.ts';
import styles from './definitions.module.css';

interface PeriodFieldsProps {
  url: UrlState;
  set: (change: UrlState) => void;
}

/** Between which days the leads passed. */
export function PeriodFields({ url: { from, to }, set }: PeriodFieldsProps) {
  const t = useTexts(accuracyTexts);
  return (
    <div className={styles.line}>
      <TextInput
        type="date"
        aria-label={t('accuracy.from')}
        value={from ?? ''}
        max={to}
        onChange={({ currentTarget: { value } }) => set({ from: value || undefined })}
      />
      <span aria-hidden>–</span>
      <TextInput
        type="date"
        aria-label={t('accuracy.to')}
        value={to ?? ''}
        min={from}
        onChange={({ currentTarget: { value } }) => set({ to: value || undefined })}
      />
    </div>
  );
}
