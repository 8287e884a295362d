import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { remove } from '../../timeline/row-change.ts';

export const quoteDraftDiscarded = defineEventKind({
  name: 'field-sales.quote-draft-discarded',
  department: 'field-sales',
  label: { ja: '見積書の下書きを破棄', en: 'Quote draft discarded' },
  icon: 'trash',
  isNoise: true,
  payload: z.object({ quoteId: z.string(), opportunityId: z.string() }),
  summary: { ja: () => '下書きを破棄', en: () => 'Threw the draft away' },
  project: ({ accountId, payload: { quoteId } }) => [remove('quoteDrafts', { accountId, id: quoteId })],
});
