import { type KpiGoal, kpiGoals } from '@tasuki/domain/kpis/kpi-tree';
import { createStoredSetting, useStoredSetting } from '@tasuki/ui';
import { useView } from '../view/view-state.ts';

/** The goal that this person looked at last; an address that names one goes before. */
export const usualGoal = createStoredSetting('tasuki.kpi-goal', kpiGoals, 'arr');

export const readGoal = (text: string | undefined): KpiGoal => kpiGoals.find((goal) => goal === text) ?? 'arr';

export function useGoal(): KpiGoal {
  const usual = useStoredSetting(usualGoal);
  return readGoal(useView().url.goal ?? usual);
}
