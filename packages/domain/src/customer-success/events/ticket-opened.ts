import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { insert } from '../../timeline/row-change.ts';
import { ticketPriorities, ticketPriorityWords } from '../ticket-words.ts';

export const ticketOpened = defineEventKind({
  name: 'customer-success.ticket-opened',
  department: 'customer-success',
  label: { ja: '問い合わせ', en: 'Ticket opened' },
  icon: 'message-report',
  payload: z.object({
    ticketId: z.string(),
    subject: z.string(),
    priority: z.enum(ticketPriorities).default('normal'),
    attributes: z.record(z.string(), z.unknown()).default({}),
  }),
  summary: { ja: ({ subject }) => subject, en: ({ subject }) => subject },
  facts: ({ priority }, telling) =>
    factsOf(telling, [{ ja: '優先度', en: 'Priority' }, ticketPriorityWords[priority][telling.locale]]),
  project: ({ accountId, contactId, occurredAt, timePrecision, importSource, payload: { ticketId, ...fields } }) => [
    insert('tickets', {
      ...fields,
      accountId,
      id: ticketId,
      contactId,
      state: 'open',
      openedAt: occurredAt,
      openedPrecision: timePrecision,
      importSource,
    }),
  ],
});
