import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { touchFacts, touchFields, touchKindWords, touchRow } from '../touch-fields.ts';

export const eventAttended = defineEventKind({
  name: 'marketing.event-attended',
  department: 'marketing',
  label: touchKindWords['event-attended'],
  icon: 'presentation',
  payload: touchFields,
  summary: {
    ja: ({ title }) => `${title || 'イベント'} に参加`,
    en: ({ title }) => `Attended ${title || 'an event'}`,
  },
  facts: touchFacts,
  project: touchRow('event-attended'),
});
