import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { addDays } from '@tasuki/domain/days';
import { useFormats, useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import { numbersTexts } from '../numbers-texts.ts';
import { customPeriod, type NamedPeriod, type PeriodKind, periodAround, periodKinds, stepPeriod } from './period.ts';
import { periodLabel } from './period-label.ts';
import styles from './view.module.css';
import { useView } from './view-state.ts';

/** Month, quarter or year of the organisation, or own dates; arrows go to the neighbours. */
export function PeriodPicker({ period }: { period: NamedPeriod }) {
  const t = useTexts(numbersTexts);
  const formats = useFormats();
  const { calendar, setUrl } = useView();
  const choose = (next: NamedPeriod) => setUrl({ period: next.key });
  const isFuture = period.to > calendar.today;
  // From a year to a month: the last one that has begun.
  const anchor = isFuture ? calendar.today : addDays(period.to, -1);
  return (
    <div className={styles.period}>
      <NativeSelect
        aria-label={t('numbers.period')}
        value={period.kind}
        onChange={({ currentTarget }) => choose(periodAround(currentTarget.value as PeriodKind, anchor, calendar))}
        data={periodKinds.map((kind) => ({ value: kind, label: t(`numbers.period.${kind}`) }))}
      />
      <span className={styles.steps}>
        <button
          type="button"
          className={styles.step}
          aria-label={t('numbers.period.before')}
          onClick={() => choose(stepPeriod(period, -1, calendar))}
        >
          <IconChevronLeft size={16} aria-hidden />
        </button>
        {period.kind === 'custom' ? (
          <OwnDates period={period} onChange={choose} />
        ) : (
          <span className={styles.periodName} aria-live="polite">
            {periodLabel(period, formats)}
          </span>
        )}
        <button
          type="button"
          className={styles.step}
          aria-label={t('numbers.period.after')}
          disabled={isFuture}
          onClick={() => choose(stepPeriod(period, 1, calendar))}
        >
          <IconChevronRight size={16} aria-hidden />
        </button>
      </span>
    </div>
  );
}

function OwnDates({ period, onChange }: { period: NamedPeriod; onChange: (period: NamedPeriod) => void }) {
  const t = useTexts(numbersTexts);
  const last = addDays(period.to, -1);
  const change = (from: string, until: string) => {
    // A date field is empty while somebody types into it.
    if (from && until && from <= until) onChange(customPeriod(from, until));
  };
  return (
    <span className={styles.ownDates}>
      <input
        type="date"
        aria-label={t('numbers.period.from')}
        value={period.from}
        max={last}
        onChange={({ currentTarget }) => change(currentTarget.value, last)}
      />
      <span aria-hidden>–</span>
      <input
        type="date"
        aria-label={t('numbers.period.last')}
        value={last}
        min={period.from}
        onChange={({ currentTarget }) => change(period.from, currentTarget.value)}
      />
    </span>
  );
}
