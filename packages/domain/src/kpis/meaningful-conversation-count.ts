import { defineKpi } from './define-kpi.ts';
import { count, isOneOf } from './measures.ts';

export const meaningfulConversationCount = defineKpi({
  name: 'meaningful-conversation-count',
  owner: 'inside-sales',
  question: { ja: '何件の有効な会話ができたか', en: 'How many meaningful conversations did we have?' },
  label: { ja: '有効会話数', en: 'Meaningful conversations' },
  formula: {
    ja: '期間内の有効会話とアポ獲得に至った架電の件数（架電日基準）',
    en: 'Calls with a meaningful conversation or an appointment in the period, by the time of the call',
  },
  unit: 'count',
  of: 'calls',
  on: 'calledAt',
  measure: count(isOneOf('outcome', 'meaningful', 'appointment')),
});
