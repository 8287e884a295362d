import { useUrlState } from '@tasuki/account-timeline';
import { useViewer } from '@tasuki/apollo';
import { addMonths, dayIn } from '@tasuki/domain/days';
import { fiscalYearOf, monthsOfFiscalYear } from '@tasuki/domain/planning/fiscal-year';
import { useLocale, useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import { useMemo, useState } from 'react';
import type { PlanColumn } from './plan-grid.tsx';
import { planGridTexts } from './plan-grid-texts.ts';

/** The fiscal year of the page's address, by the organisation's first month; its months as columns and as a period. */
export function useFiscalYear() {
  const { organisation } = useViewer();
  const { locale } = useLocale();
  const [url] = useUrlState();
  const { timeZone, fiscalYearStartMonth } = organisation;
  const current = fiscalYearOf(dayIn(timeZone, new Date()), fiscalYearStartMonth);
  const year = Number(url.year) || current;
  return useMemo(() => {
    const months = monthsOfFiscalYear(year, fiscalYearStartMonth);
    const name = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'short', timeZone: 'UTC' });
    const columns: PlanColumn[] = months.map((month) => ({ key: month, label: name.format(new Date(month)) }));
    const [from = ''] = months;
    return { year, current, columns, period: { from, to: addMonths(from, 12) } };
  }, [year, current, fiscalYearStartMonth, locale]);
}

/**
 * What was answered for this year, also while it is asked for again or that fails. Never what was answered for another year,
 * which would stand under the wrong months, and whose versions would be sent with what is typed there.
 *
 * @param data What the question for this year was answered; undefined while it was not.
 */
export function useAnswerOfYear<Data>(year: number, data: Data | undefined): Data | undefined {
  const [last, setLast] = useState({ year, data });
  if (data !== undefined && (last.year !== year || last.data !== data)) setLast({ year, data });
  return data ?? (last.year === year ? last.data : undefined);
}

/** The choice between two years back and next year. */
export function FiscalYearSelect({ year, current }: { year: number; current: number }) {
  const t = useTexts(planGridTexts);
  const [, setUrl] = useUrlState();
  const years = [...new Set([current - 2, current - 1, current, current + 1, year])].sort();
  return (
    <NativeSelect
      aria-label={t('plan-grid.year.label')}
      value={String(year)}
      onChange={(event) => setUrl({ year: event.currentTarget.value })}
      data={years.map((one) => ({ value: String(one), label: t('plan-grid.year', { year: String(one) }) }))}
    />
  );
}
