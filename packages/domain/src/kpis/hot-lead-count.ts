import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const hotLeadCount = defineKpi({
  name: 'hot-lead-count',
  owner: 'inside-sales',
  question: { ja: '何件のリードがホットリードになったか', en: 'How many leads became hot leads?' },
  label: { ja: 'ホットリード数（定義を満たしたリード）', en: 'Hot leads (leads that met the definition)' },
  formula: {
    ja: '期間内に、その時点で公開中の定義「ホットリード」を初めて満たしたリードの数（満たした日基準、1リード1回）',
    en: 'Leads that met the definition hot lead in force for the first time in the period, by that day; each lead once',
  },
  unit: 'count',
  definition: 'hot-lead',
  of: 'qualifications',
  on: 'qualifiedAt',
  measure: count(isOneOf('definitionKey', 'hot-lead')),
});
