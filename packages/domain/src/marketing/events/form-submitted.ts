import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { touchFacts, touchFields, touchKindWords, touchRow } from '../touch-fields.ts';

export const formSubmitted = defineEventKind({
  name: 'marketing.form-submitted',
  department: 'marketing',
  label: touchKindWords['form-submitted'],
  icon: 'forms',
  payload: touchFields,
  summary: {
    ja: ({ title }) => `フォーム「${title || '名称なし'}」を送信`,
    en: ({ title }) => `Submitted the form “${title || 'unnamed'}”`,
  },
  facts: touchFacts,
  project: touchRow('form-submitted'),
});
