import { useMutation, useQuery } from '@apollo/client/react';
import { TermLabel } from '@tasuki/account-timeline/term-label';
import { describeError, useViewer } from '@tasuki/apollo';
import { dayIn } from '@tasuki/domain/days';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import type { TargetsPageQuery } from '../__generated__/operations.ts';
import { useFigureWords } from '../figures/write-figure.ts';
import { describePlanRefusal } from '../plan-grid/describe-conflict.ts';
import { type PlanChange, type PlanColumn, PlanGrid } from '../plan-grid/plan-grid.tsx';
import { SET_TARGETS, TARGET_ACTUALS } from './target-queries.ts';
import { targetsTexts } from './targets-texts.ts';
import { filterOfWhose, type Whose } from './whose.ts';

interface TargetGridProps {
  whose: Whose;
  mayPlan: boolean;
  kpis: TargetsPageQuery['kpiCatalogue'];
  targets: TargetsPageQuery['kpiTargets'];
  columns: readonly PlanColumn[];
  period: { from: string; to: string };
  onSaved: () => Promise<unknown>;
}

/** A row for each KPI of the department: what was planned, and below it what came true. */
export function TargetGrid({ whose, mayPlan, kpis, targets, columns, period, onSaved }: TargetGridProps) {
  const t = useTexts(targetsTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  const [setTargets] = useMutation(SET_TARGETS);
  const { noteOf, refetch } = useActuals(whose, kpis, period);
  const { label, scope, department, ofId } = whose;
  const own = new Map(
    targets
      .filter((one) => one.scope === scope && one.department === department && one.ofId === ofId)
      .map((target) => [`${target.kpi} ${target.month}`, target]),
  );
  const isRatio = (name: string) => kpis.find((kpi) => kpi.name === name)?.unit === 'ratio';
  const textOf = (kpi: string, month: string) => {
    const value = own.get(`${kpi} ${month}`)?.value;
    if (value === undefined) return '';
    // As it was typed: 45%, not 45.0%.
    return isRatio(kpi) ? `${formats.number(value * 100)}%` : formats.number(value);
  };

  const save = async (changes: PlanChange[]): Promise<string | undefined> => {
    const wanted = changes.map(({ row, column, amount }) => ({
      kpi: row,
      month: column,
      scope,
      department,
      ofId,
      value: amount === null ? null : Number(amount),
      version: own.get(`${row} ${column}`)?.version,
    }));
    try {
      const { data } = await setTargets({ variables: { targets: wanted } });
      await onSaved();
      // How much is reached follows by itself; nobody has to wait for it.
      void refetch();
      const refusal = data?.setTargets.refusal;
      return refusal ? describePlanRefusal(refusal, locale) : undefined;
    } catch (error) {
      return describeError(error, locale).sentence;
    }
  };
  const fixed = (kpi: string) => Object.fromEntries(columns.map(({ key }) => [key, textOf(kpi, key) || '—']));
  return (
    <PlanGrid
      label={t('targets.grid', { whose: label })}
      columns={columns}
      rows={kpis.map(({ name, label: kpi, unit }) => ({
        key: name,
        label: kpi,
        head: <TermLabel label={kpi} kpi={name} />,
        unit: unit === 'ratio' ? 'percent' : 'number',
        ...(!mayPlan && { cells: fixed(name) }),
      }))}
      textOf={textOf}
      noteOf={noteOf}
      onSave={save}
    />
  );
}

/** What came true in each month, as words below the target. */
function useActuals(whose: Whose, kpis: TargetGridProps['kpis'], period: TargetGridProps['period']) {
  const t = useTexts(targetsTexts);
  const formats = useFormats();
  const words = useFigureWords();
  const today = dayIn(useViewer().organisation.timeZone, new Date());
  const { data, previousData, refetch } = useQuery(TARGET_ACTUALS, {
    variables: { names: kpis.map(({ name }) => name), period, filter: filterOfWhose(whose) },
  });
  const figures = (data ?? previousData)?.kpis ?? [];
  const noteOf = (name: string, column: string): string | null => {
    const kpi = figures.find((one) => one.name === name);
    const group = kpi?.groups.find(({ keys }) => keys[0] === column.slice(0, 7));
    if (!kpi) return null;
    // Of a month to come nothing is known, not even that it is zero.
    const isNone = !group && column <= today && kpis.some((one) => one.name === name && one.isSum);
    const figure = group?.value ?? (isNone ? 0 : null);
    if (figure === null) return null;
    const value = words.write(kpi.unit, figure, group?.currency);
    const attainment = group?.target?.attainment;
    return attainment == null
      ? t('targets.actual', { value })
      : t('targets.attained', { value, rate: formats.percent(attainment, 0) });
  };
  return { noteOf, refetch };
}
