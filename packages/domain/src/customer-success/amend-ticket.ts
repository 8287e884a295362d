import { changesAgainst, valuesBefore } from '../accounts/changed-fields.ts';
import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { type AmendableTicketFields, ticketAmended } from './events/ticket-amended.ts';
import type { TicketState } from './record-ticket.ts';

/** Changes what is known of a ticket; an equal value is no change. */
export function amendTicket(
  ticket: TicketState & Required<AmendableTicketFields>,
  { changes, ...acting }: Acting & { changes: AmendableTicketFields },
): Decision {
  if (changes.subject !== undefined && !changes.subject.trim())
    return refuse('SUBJECT_MISSING', 'A ticket says what it is about.', { field: 'subject' });
  const { subject, priority, attributes } = ticket;
  const standing: AmendableTicketFields = { subject, priority, attributes };
  const after = changesAgainst(standing, changes);
  if (Object.keys(after).length === 0) return accept();
  return accept(
    ticketAmended.event({
      ...actedBy(acting),
      accountId: ticket.accountId,
      contactId: ticket.contactId,
      subject: { type: 'ticket', id: ticket.id },
      payload: { ticketId: ticket.id, subject: after.subject ?? subject, before: valuesBefore(standing, after), after },
    }),
  );
}
