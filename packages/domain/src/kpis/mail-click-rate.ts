import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const mailClickRate = defineKpi({
  name: 'mail-click-rate',
  owner: 'marketing',
  question: {
    ja: '配信したメールのうち、どれだけがクリックされたか',
    en: 'Of the mails we sent, what share was clicked?',
  },
  label: { ja: 'メールクリック率（クリック ÷ 配信）', en: 'Click rate (clicked ÷ sent)' },
  formula: {
    ja: 'クリックされたメール（重複を除く）÷ 配信したメール（配信日基準）',
    en: 'Mails clicked, each once, ÷ mails sent, by the day of sending',
  },
  unit: 'ratio',
  of: 'mails',
  on: 'sentAt',
  ripensAfterDays: 14,
  measure: share({ of: [], that: [isOneOf('isClicked', 1)] }),
});
