import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const mqlCount = defineKpi({
  name: 'mql-count',
  owner: 'marketing',
  question: { ja: '何件のリードがMQLになったか', en: 'How many leads became MQLs?' },
  label: { ja: 'MQL数（定義を満たしたリード）', en: 'MQLs (leads that met the definition)' },
  formula: {
    ja: '期間内に、その時点で公開中の定義「MQL」を初めて満たしたリードの数（満たした日基準、1リード1回）',
    en: 'Leads that met the definition MQL in force for the first time in the period, by that day; each lead once',
  },
  unit: 'count',
  definition: 'mql',
  of: 'qualifications',
  on: 'qualifiedAt',
  measure: count(isOneOf('definitionKey', 'mql')),
});
