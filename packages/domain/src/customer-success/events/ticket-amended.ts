import { z } from 'zod';
import { changedFacts, type FieldWords } from '../../accounts/changed-fields.ts';
import { defineEventKind } from '../../timeline/define-event-kind.ts';
import { update } from '../../timeline/row-change.ts';
import { type TicketPriority, ticketPriorities, ticketPriorityWords } from '../ticket-words.ts';

const fields = z.object({
  subject: z.string().optional(),
  priority: z.enum(ticketPriorities).optional(),
  attributes: z.record(z.string(), z.unknown()).optional(),
});
export type AmendableTicketFields = z.output<typeof fields>;

const words: Record<keyof AmendableTicketFields, FieldWords> = {
  subject: { ja: '件名', en: 'Subject' },
  priority: {
    ja: '優先度',
    en: 'Priority',
    tell: (value: TicketPriority, locale) => ticketPriorityWords[value][locale],
  },
  attributes: { ja: 'その他の項目', en: 'Other attributes' },
};

export const ticketAmended = defineEventKind({
  name: 'customer-success.ticket-amended',
  department: 'customer-success',
  label: { ja: '問い合わせ更新', en: 'Ticket amended' },
  icon: 'pencil',
  payload: z.object({ ticketId: z.string(), subject: z.string(), before: fields, after: fields }),
  summary: { ja: ({ subject }) => `更新: ${subject}`, en: ({ subject }) => `Amended: ${subject}` },
  facts: ({ before, after }, { locale }) => changedFacts(words, before, after, locale),
  project: ({ accountId, payload: { ticketId, after } }) => [
    update('tickets', { accountId, id: ticketId }, { ...after }),
  ],
});
