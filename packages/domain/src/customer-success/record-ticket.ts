import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { ticketClosed } from './events/ticket-closed.ts';
import { ticketOpened } from './events/ticket-opened.ts';
import type { TicketPriority } from './ticket-words.ts';

export interface OpenTicket extends Acting {
  accountId: string;
  ticketId: string;
  subject: string;
  priority?: TicketPriority | null;
  /** What a source says of it besides. */
  attributes?: Record<string, unknown>;
  contactId?: string | null;
}

/** A customer asks for help. */
export function openTicket(command: OpenTicket): Decision {
  const subject = command.subject.trim();
  if (!subject) return refuse('SUBJECT_MISSING', 'A ticket says what it is about.', { field: 'subject' });
  return accept(
    ticketOpened.event({
      ...actedBy(command),
      accountId: command.accountId,
      contactId: command.contactId ?? null,
      subject: { type: 'ticket', id: command.ticketId },
      payload: {
        ticketId: command.ticketId,
        subject,
        priority: command.priority ?? 'normal',
        attributes: command.attributes ?? {},
      },
    }),
  );
}

export interface TicketState {
  accountId: string;
  id: string;
  subject: string;
  state: string;
  contactId: string | null;
}

export interface CloseTicket extends Acting {
  note?: string | null;
}

/** The question is answered. */
export function closeTicket(ticket: TicketState, command: CloseTicket): Decision {
  if (ticket.state !== 'open') return refuse('TICKET_ALREADY_CLOSED', 'This ticket is already closed.');
  return accept(
    ticketClosed.event({
      ...actedBy(command),
      accountId: ticket.accountId,
      contactId: ticket.contactId,
      subject: { type: 'ticket', id: ticket.id },
      payload: { ticketId: ticket.id, subject: ticket.subject, note: command.note ?? null },
    }),
  );
}
