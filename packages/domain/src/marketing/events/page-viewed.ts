import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { touchFacts, touchFields, touchKindWords, touchRow } from '../touch-fields.ts';

export const pageViewed = defineEventKind({
  name: 'marketing.page-viewed',
  department: 'marketing',
  label: touchKindWords['page-viewed'],
  icon: 'eye',
  payload: touchFields,
  summary: {
    ja: ({ title, url }) => `${title || url || 'サイト'} を閲覧`,
    en: ({ title, url }) => `Viewed ${title || url || 'the site'}`,
  },
  facts: touchFacts,
  project: touchRow('page-viewed'),
  isNoise: true,
});
