import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { touchFacts, touchFields, touchKindWords, touchRow } from '../touch-fields.ts';

export const mailOpened = defineEventKind({
  name: 'marketing.mail-opened',
  department: 'marketing',
  label: touchKindWords['mail-opened'],
  icon: 'mail-opened',
  payload: touchFields,
  summary: {
    ja: ({ title }) => `メール「${title || '件名なし'}」を開封`,
    en: ({ title }) => `Opened “${title || 'no subject'}”`,
  },
  facts: touchFacts,
  project: touchRow('mail-opened'),
  isNoise: true,
});
