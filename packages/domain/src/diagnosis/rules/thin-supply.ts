import type { DiagnosisRule } from '../define-diagnosis.ts';

/** Sales wins as well as ever; there is less to win. */
export const thinSupply: DiagnosisRule = {
  name: 'thin-supply',
  cause: { ja: '供給不足', en: 'Supply' },
  headline: {
    ja: 'MQLが減っています。成約率は変わっていません',
    en: 'There are fewer MQLs, while the win rate is what it was',
  },
  action: {
    ja: '数か月先の案件数への影響を両部門で見積もり、施策の予算配分と再アプローチ対象を見直してください。',
    en: 'Work out together what this means for the pipeline in some months; review budgets and whom to approach again.',
  },
  departments: ['marketing', 'field-sales'],
  compares: 'periods',
  symptoms: [{ kpi: 'mql-count', shows: 'volume-fell', atLeast: 0.1 }],
  guards: [{ kpi: 'opportunity-win-rate', movedLessThan: 0.05 }],
  evidence: [{ kpi: 'mql-count' }],
};
