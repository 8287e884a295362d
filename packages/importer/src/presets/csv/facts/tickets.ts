import { closeTicket, openTicket } from '@tasuki/domain/customer-success/record-ticket';
import { ticketPriorities } from '@tasuki/domain/customer-success/ticket-words';
import { v7 as uuidv7 } from 'uuid';
import type { FieldReader } from '../../../mapping/read-fields.ts';
import type { Row } from '../../../reading/read-rows.ts';
import { type FactKind, momentOr } from '../import-facts.ts';

const read = (reader: FieldReader, row: Row) => ({
  subject: reader.required('subject', reader.text(row, 'subject')),
  priority: reader.oneOf(row, 'priority', ticketPriorities),
  opened: reader.moment(row, 'openedAt'),
  closed: reader.moment(row, 'closedAt'),
  attributes: reader.attributes(row),
});

/** Questions of customers, open or answered. */
export const ticketFacts: FactKind<ReturnType<typeof read>> = {
  recordType: 'ticket',
  counted: 'tickets',
  called: { ja: '問い合わせ', en: 'ticket' },
  read,
  at: ({ opened }) => opened,
  tell(batch, { subject, priority, opened, closed, attributes }, { accountId, contactId }) {
    const { at, precision } = momentOr(batch, opened);
    const ticketId = uuidv7();
    const acting = batch.acting('customer-success', null, at);
    const refused = batch.appendDecision(
      openTicket({ ...acting, accountId, contactId, ticketId, subject, priority, attributes }),
      precision,
    );
    if (refused) return { refused };
    const ticket = { accountId, id: ticketId, subject, state: 'open', contactId };
    if (closed) batch.appendDecision(closeTicket(ticket, { ...acting, at: closed.at }), closed.precision);
    return { id: ticketId };
  },
};
