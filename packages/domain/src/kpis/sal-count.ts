import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const salCount = defineKpi({
  name: 'sal-count',
  owner: 'inside-sales',
  question: { ja: '何件のリードがSALになったか', en: 'How many leads became SALs?' },
  label: { ja: 'SAL数（定義を満たしたリード）', en: 'SALs (leads that met the definition)' },
  formula: {
    ja: '期間内に、その時点で公開中の定義「SAL」を初めて満たしたリードの数（満たした日基準、1リード1回）',
    en: 'Leads that met the definition SAL in force for the first time in the period, by that day; each lead once',
  },
  unit: 'count',
  definition: 'sal',
  of: 'qualifications',
  on: 'qualifiedAt',
  measure: count(isOneOf('definitionKey', 'sal')),
});
