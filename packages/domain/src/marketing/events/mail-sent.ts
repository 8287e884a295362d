import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { touchFacts, touchFields, touchKindWords, touchRow } from '../touch-fields.ts';

export const mailSent = defineEventKind({
  name: 'marketing.mail-sent',
  department: 'marketing',
  label: touchKindWords['mail-sent'],
  icon: 'mail-forward',
  payload: touchFields,
  summary: {
    ja: ({ title }) => `メール「${title || '件名なし'}」を配信`,
    en: ({ title }) => `Sent “${title || 'no subject'}”`,
  },
  facts: touchFacts,
  project: touchRow('mail-sent'),
  isNoise: true,
});
