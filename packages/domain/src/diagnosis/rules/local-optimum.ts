import type { Leg } from '../../departments.ts';
import type { DiagnosisRule, Symptom } from '../define-diagnosis.ts';

interface Neighbours {
  departments: readonly [Leg, Leg];
  /** The lever of the first, and what the second makes of it. */
  rises: Omit<Symptom, 'shows' | 'atLeast'>;
  falls: Omit<Symptom, 'shows' | 'atLeast'>;
}

/** 部分最適: one department's figure rises while that of the next falls. */
function localOptimum(name: string, { departments, rises, falls }: Neighbours): DiagnosisRule {
  return {
    name,
    cause: { ja: '部分最適', en: 'Local optimum' },
    headline: {
      ja: '前の部門の数字は伸び、次の部門の数字は下がっています',
      en: 'The figure of one department rises while that of the next one falls',
    },
    action: {
      ja: '両部門の数字を並べて確認し、共通の目標を一つ決めてください。',
      en: 'Look at both figures side by side, and agree on one target that both have.',
    },
    departments,
    compares: 'periods',
    symptoms: [
      { ...rises, shows: 'volume-rose', atLeast: 0.1 },
      { ...falls, shows: 'share-fell', atLeast: 0.05 },
    ],
    evidence: [{ kpi: falls.kpi, ...(falls.joint && { joint: falls.joint }) }],
  };
}

export const localOptimumOfMarketing = localOptimum('local-optimum-of-marketing', {
  departments: ['marketing', 'inside-sales'],
  rises: { kpi: 'lead-count' },
  falls: { kpi: 'meeting-rate' },
});

export const localOptimumOfInsideSales = localOptimum('local-optimum-of-inside-sales', {
  departments: ['inside-sales', 'field-sales'],
  rises: { kpi: 'appointment-count' },
  falls: { kpi: 'deal-rate' },
});

export const localOptimumOfFieldSales = localOptimum('local-optimum-of-field-sales', {
  departments: ['field-sales', 'customer-success'],
  rises: { kpi: 'won-count' },
  falls: { kpi: 'onboarding-completion-rate' },
});
