import type { DiagnosisRule } from '../define-diagnosis.ts';

const common = {
  cause: { ja: '定義のズレ', en: 'Definition gap' },
  headline: {
    ja: '渡した件数は増え、受入率は下がっています',
    en: 'More is passed, and a smaller share of it is accepted',
  },
  action: {
    ja: '差し戻しの理由を両部門で読み合わせ、定義の改定案を過去データで検証してください。',
    en: 'Read the reasons of the returns together, and replay a narrower definition over past data.',
  },
  compares: 'periods',
} as const;

/** 「件数は達成、質は低下」: what one side calls ready is no longer what the other means. */
export const definitionGapOfInsideSales: DiagnosisRule = {
  ...common,
  name: 'definition-gap-of-inside-sales',
  departments: ['inside-sales', 'field-sales'],
  symptoms: [
    { kpi: 'pass-count', joint: 'inside-sales→field-sales', shows: 'volume-rose', atLeast: 0.1 },
    { kpi: 'handoff-acceptance-rate', joint: 'inside-sales→field-sales', shows: 'share-fell', atLeast: 0.05 },
  ],
  evidence: [
    { kpi: 'return-count', joint: 'inside-sales→field-sales' },
    { kpi: 'handoff-acceptance-rate', joint: 'inside-sales→field-sales' },
  ],
};

export const definitionGapOfMarketing: DiagnosisRule = {
  ...common,
  name: 'definition-gap-of-marketing',
  departments: ['marketing', 'inside-sales'],
  symptoms: [
    { kpi: 'pass-count', joint: 'marketing→inside-sales', shows: 'volume-rose', atLeast: 0.1 },
    { kpi: 'handoff-acceptance-rate', joint: 'marketing→inside-sales', shows: 'share-fell', atLeast: 0.05 },
  ],
  evidence: [
    { kpi: 'return-count', joint: 'marketing→inside-sales' },
    { kpi: 'handoff-acceptance-rate', joint: 'marketing→inside-sales' },
  ],
};
