import type { DiagnosisRule } from '../define-diagnosis.ts';

/** What one team sells does not stay: churn that begins in the sale. */
export const earlyChurn: DiagnosisRule = {
  name: 'early-churn',
  cause: { ja: '受注の質', en: 'Quality of the wins' },
  headline: {
    ja: '{team}が受注した契約の解約が、ほかのチームより多い状態です',
    en: 'More of the contracts won by {team} end than of the other teams’',
  },
  action: {
    ja: '解約理由を両部門で読み合わせ、受注前に確認する条件を決めてください。',
    en: 'Read the churn reasons together, and agree on what to make sure of before a deal is won.',
  },
  departments: ['field-sales', 'customer-success'],
  compares: 'teams',
  symptoms: [{ kpi: 'contract-churn-rate', shows: 'share-rose', atLeast: 0.1 }],
  evidence: [{ kpi: 'contract-churn-rate', numeratorOnly: true }],
};
