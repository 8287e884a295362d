import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const overPromiseRate = defineKpi({
  name: 'over-promise-rate',
  owner: 'field-sales',
  question: {
    ja: '商談時の約束のうち、どれだけが守れない見込みか',
    en: 'Of what was promised in the sale, what share can hardly be kept?',
  },
  label: {
    ja: '期待値のズレ率（履行困難 ÷ 確認済みの約束）',
    en: 'Over-promise rate (at risk or impossible ÷ looked at)',
  },
  formula: {
    ja: '「履行が危うい」「履行できない」とされた約束 ÷ カスタマーサクセスが確認した約束（約束した日基準、約束した人の実績。未確認は除く）',
    en: 'Promises at risk or impossible ÷ promises that customer success has looked at, by the day of the promise, credited to whoever made it; those not looked at stay out',
  },
  unit: 'ratio',
  isLowerBetter: true,
  of: 'promises',
  on: 'madeAt',
  measure: share({
    of: [isOneOf('state', 'kept', 'at-risk', 'impossible')],
    that: [isOneOf('state', 'at-risk', 'impossible')],
  }),
});
