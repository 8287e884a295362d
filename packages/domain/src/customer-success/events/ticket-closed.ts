import { z } from 'zod';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { factsOf } from '../../timeline/facts-of.ts';
import { update } from '../../timeline/row-change.ts';

export const ticketClosed = defineEventKind({
  name: 'customer-success.ticket-closed',
  department: 'customer-success',
  label: { ja: '問い合わせ解決', en: 'Ticket closed' },
  icon: 'message-check',
  payload: z.object({ ticketId: z.string(), subject: z.string(), note: z.string().nullish() }),
  summary: { ja: ({ subject }) => `解決: ${subject}`, en: ({ subject }) => `Solved: ${subject}` },
  facts: ({ note }, telling) => factsOf(telling, [{ ja: '対応', en: 'Answer' }, note]),
  project: ({ accountId, occurredAt, payload: { ticketId } }) => [
    update('tickets', { accountId, id: ticketId }, { state: 'closed', closedAt: occurredAt }),
  ],
});
