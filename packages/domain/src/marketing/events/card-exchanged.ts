import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { touchFacts, touchFields, touchKindWords, touchRow } from '../touch-fields.ts';

export const cardExchanged = defineEventKind({
  name: 'marketing.card-exchanged',
  department: 'marketing',
  label: touchKindWords['card-exchanged'],
  icon: 'id',
  payload: touchFields,
  summary: {
    ja: ({ title, place }) => `${title || place || '面談'} で名刺交換`,
    en: ({ title, place }) => `Exchanged cards at ${title || place || 'a meeting'}`,
  },
  facts: touchFacts,
  project: touchRow('card-exchanged'),
});
