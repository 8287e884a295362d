import { defineKpi } from './define-kpi.ts';
import { isOneOf, share } from './measures.ts';

export const mailOpenRate = defineKpi({
  name: 'mail-open-rate',
  owner: 'marketing',
  question: { ja: '配信したメールのうち、どれだけが開封されたか', en: 'Of the mails we sent, what share was opened?' },
  label: { ja: 'メール開封率（開封 ÷ 配信）', en: 'Open rate (opened ÷ sent)' },
  formula: {
    ja: '開封されたメール（重複を除く）÷ 配信したメール（配信日基準）',
    en: 'Mails opened, each once, ÷ mails sent, by the day of sending',
  },
  unit: 'ratio',
  of: 'mails',
  on: 'sentAt',
  ripensAfterDays: 14,
  measure: share({ of: [], that: [isOneOf('isOpened', 1)] }),
});
