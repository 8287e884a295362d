import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const sqlCount = defineKpi({
  name: 'sql-count',
  owner: 'inside-sales',
  question: { ja: '何件のリードがSQLになったか', en: 'How many leads became SQLs?' },
  label: { ja: 'SQL数（定義を満たしたリード）', en: 'SQLs (leads that met the definition)' },
  formula: {
    ja: '期間内に、その時点で公開中の定義「SQL」を初めて満たしたリードの数（満たした日基準、1リード1回）',
    en: 'Leads that met the definition SQL in force for the first time in the period, by that day; each lead once',
  },
  unit: 'count',
  definition: 'sql',
  of: 'qualifications',
  on: 'qualifiedAt',
  measure: count(isOneOf('definitionKey', 'sql')),
});
