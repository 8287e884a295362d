import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { touchFacts, touchFields, touchKindWords, touchRow } from '../touch-fields.ts';

export const mailClicked = defineEventKind({
  name: 'marketing.mail-clicked',
  department: 'marketing',
  label: touchKindWords['mail-clicked'],
  icon: 'click',
  payload: touchFields,
  summary: {
    ja: ({ title }) => `メール「${title || '件名なし'}」のリンクをクリック`,
    en: ({ title }) => `Clicked in “${title || 'no subject'}”`,
  },
  facts: touchFacts,
  project: touchRow('mail-clicked'),
});
