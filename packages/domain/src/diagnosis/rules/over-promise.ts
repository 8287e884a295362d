import type { DiagnosisRule } from '../define-diagnosis.ts';

/** 「話が違う」: the customers of one team do not come to run alone. */
export const overPromise: DiagnosisRule = {
  name: 'over-promise',
  cause: { ja: '期待値のズレ', en: 'Expectations differ' },
  headline: {
    ja: '{team}が受注した顧客のオンボーディング完了率が、ほかのチームより低い状態です',
    en: 'Customers won by {team} complete onboarding less often than those of the other teams',
  },
  action: {
    ja: '商談時の約束事項と引き継ぎ情報を両部門で確認し、提案時に約束できる範囲を決めてください。',
    en: 'Go through the promises and handovers of these deals together, and agree on what may be promised.',
  },
  departments: ['field-sales', 'customer-success'],
  compares: 'teams',
  symptoms: [{ kpi: 'sold-onboarding-completion-rate', shows: 'share-fell', atLeast: 0.1 }],
  evidence: [{ kpi: 'sold-onboarding-completion-rate' }],
};
