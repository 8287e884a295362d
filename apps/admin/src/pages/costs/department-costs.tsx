import { useMutation } from '@apollo/client/react';
import { describeError, useViewer } from '@tasuki/apollo';
import { DEPARTMENTS, type Department, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import {
  describePlanRefusal,
  type PlanChange,
  type PlanColumn,
  PlanGrid,
  type PlanRow,
} from '@tasuki/numbers/plan-grid';
import type { CostsPageQuery, DepartmentCostInput } from '../../__generated__/operations.ts';
import { SAVE_COSTS } from './cost-queries.ts';
import { costsTexts } from './costs-texts.ts';
import { IncludesCampaigns } from './includes-campaigns.tsx';

type Plan = CostsPageQuery['costPlan'];

interface DepartmentCostsProps {
  plan: Plan;
  columns: readonly PlanColumn[];
  onSaved: () => Promise<unknown>;
}

const PARTS = ['people', 'other'] as const;
type Part = (typeof PARTS)[number];

/** Two rows a department, the campaigns' share, and the sum; in the organisation's currency. */
export function DepartmentCosts({ plan, columns, onSaved }: DepartmentCostsProps) {
  const t = useTexts(costsTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  const { currency, departments } = useViewer().organisation;
  const [saveCosts] = useMutation(SAVE_COSTS);
  const entered = new Map(
    plan.departments
      .filter((cost) => cost.currency === currency)
      .map((cost) => [`${cost.department} ${cost.month}`, cost]),
  );
  const spread = new Map(
    plan.campaignMonths.filter((one) => one.currency === currency).map(({ month, amount }) => [month, amount]),
  );

  const save = async (costs: DepartmentCostInput[]): Promise<string | undefined> => {
    try {
      const { data } = await saveCosts({ variables: { costs } });
      await onSaved();
      const refusal = data?.saveDepartmentCosts.refusal;
      return refusal ? describePlanRefusal(refusal, locale) : undefined;
    } catch (error) {
      return describeError(error, locale).sentence;
    }
  };
  // People and other of one month are one entry with one version.
  const saveCells = (changes: PlanChange[]) => {
    const costs = new Map<string, DepartmentCostInput>();
    for (const { row, column: month, amount } of changes) {
      const [department, part] = row.split(' ') as [Department, Part];
      const key = `${department} ${month}`;
      const before = costs.get(key) ?? { department, month, currency, version: entered.get(key)?.version };
      costs.set(key, { ...before, [part]: amount ?? '0' });
    }
    return save([...costs.values()]);
  };

  const isOn = (department: Department) => departments.some((one) => one.department === department && one.isOn);
  const rows: PlanRow[] = DEPARTMENTS.filter(isOn).flatMap((department) =>
    PARTS.map((part) => ({
      key: `${department} ${part}`,
      label: t(`costs.${part}`, { department: formats.department(department) }),
    })),
  );
  const cellsOf = (cell: (month: string) => number) =>
    Object.fromEntries(columns.map(({ key }) => [key, formats.number(cell(key))]));
  const sumOf = (month: string) =>
    plan.departments
      .filter((cost) => cost.month === month && cost.currency === currency)
      .reduce((sum, { people, other }) => sum + people + other, spread.get(month) ?? 0);
  const included = (
    <IncludesCampaigns
      columns={columns}
      isIncluded={(month) => entered.get(`MARKETING ${month}`)?.includesCampaigns ?? false}
      onChange={(month, includesCampaigns) =>
        save([
          {
            department: 'MARKETING',
            month,
            currency,
            includesCampaigns,
            version: entered.get(`MARKETING ${month}`)?.version,
          },
        ])
      }
    />
  );
  return (
    <>
      <PlanGrid
        label={t('costs.grid')}
        columns={columns}
        rows={[
          ...rows,
          { key: 'campaigns', label: t('costs.campaigns'), cells: cellsOf((month) => spread.get(month) ?? 0) },
          { key: 'total', label: t('costs.total'), head: <b>{t('costs.total')}</b>, cells: cellsOf(sumOf) },
        ]}
        textOf={(row, month) => {
          const [department, part] = row.split(' ') as [Department, Part];
          const amount = entered.get(`${department} ${month}`)?.[part];
          return amount ? formats.number(amount) : '';
        }}
        onSave={saveCells}
      />
      {isOn('MARKETING') ? included : null}
    </>
  );
}
