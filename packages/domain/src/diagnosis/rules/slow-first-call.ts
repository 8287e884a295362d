import type { DiagnosisRule } from '../define-diagnosis.ts';

/** 「渡したのに追われない」: what is passed is good enough, nobody has time for it. */
export const slowFirstCall: DiagnosisRule = {
  name: 'slow-first-call',
  cause: { ja: '対応余力の不足', en: 'Capacity' },
  headline: {
    ja: '受け入れは変わらないのに、最初の架電が遅れるリードが増えています',
    en: 'As much is accepted as before, but more leads wait for their first call',
  },
  action: {
    ja: '渡す件数の山と架電できる人数を両部門で合わせ、優先する流入元を決めてください。',
    en: 'Match the peaks of what is passed with the people who can call, and agree which sources go first.',
  },
  departments: ['marketing', 'inside-sales'],
  compares: 'periods',
  symptoms: [{ kpi: 'timely-first-call-rate', shows: 'share-fell', atLeast: 0.05 }],
  guards: [{ kpi: 'handoff-acceptance-rate', joint: 'marketing→inside-sales', movedLessThan: 0.05 }],
  evidence: [{ kpi: 'timely-first-call-rate' }],
};
