import { type KpiGoal, kpiGoals } from '@tasuki/domain/kpis/kpi-tree';
import { createStoredSetting, useStoredSetting } from '@tasuki/ui';
import type { KpiGoal as KpiGoalName } from '../__generated__/operations.ts';
import { useView } from '../view/view-state.ts';

/** The goal that this person looked at last; an address that names one goes before. */
export const usualGoal = createStoredSetting('tasuki.kpi-goal', kpiGoals, 'arr');

export const readGoal = (text: string | undefined): KpiGoal => kpiGoals.find((goal) => goal === text) ?? 'arr';

/** `won-amount` as the API spells it. */
export const goalName = (goal: KpiGoal): KpiGoalName => goal.toUpperCase().replaceAll('-', '_') as KpiGoalName;

export function useGoal(): KpiGoal {
  const usual = useStoredSetting(usualGoal);
  return readGoal(useView().url.goal ?? usual);
}
