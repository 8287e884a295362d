import { useMutation } from '@apollo/client/react';
import { describeError } from '@tasuki/apollo';
import { type Department, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import type { TargetScope, TargetsPageQuery } from '../../__generated__/operations.ts';
import { describePlanRefusal } from '../../plan-grid/describe-conflict.ts';
import { type PlanChange, type PlanColumn, PlanGrid } from '../../plan-grid/plan-grid.tsx';
import { SET_TARGETS } from './target-queries.ts';
import { targetsTexts } from './targets-texts.ts';

/** Whose targets: exactly one of department and id. */
export interface Whose {
  label: string;
  scope: TargetScope;
  department: Department | null;
  ofId: string | null;
}

interface TargetGridProps {
  whose: Whose;
  kpis: TargetsPageQuery['kpiCatalogue'];
  targets: TargetsPageQuery['kpiTargets'];
  columns: readonly PlanColumn[];
  onSaved: () => Promise<unknown>;
}

/** A row for each KPI of the department. */
export function TargetGrid({ whose, kpis, targets, columns, onSaved }: TargetGridProps) {
  const t = useTexts(targetsTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  const [setTargets] = useMutation(SET_TARGETS);
  const { label, scope, department, ofId } = whose;
  const own = new Map(
    targets
      .filter((one) => one.scope === scope && one.department === department && one.ofId === ofId)
      .map((target) => [`${target.kpi} ${target.month}`, target]),
  );
  const isRatio = (name: string) => kpis.find((kpi) => kpi.name === name)?.unit === 'ratio';

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
      const refusal = data?.setTargets.refusal;
      return refusal ? describePlanRefusal(refusal, locale) : undefined;
    } catch (error) {
      return describeError(error, locale).sentence;
    }
  };
  return (
    <PlanGrid
      label={t('targets.grid', { whose: label })}
      columns={columns}
      rows={kpis.map(({ name, label: kpi, unit }) => ({
        key: name,
        label: kpi,
        unit: unit === 'ratio' ? 'percent' : 'number',
      }))}
      textOf={(kpi, month) => {
        const value = own.get(`${kpi} ${month}`)?.value;
        if (value === undefined) return '';
        return isRatio(kpi) ? formats.percent(value) : formats.number(value);
      }}
      onSave={save}
    />
  );
}
