import { tickets } from '@tasuki/db';
import { amendTicket } from '@tasuki/domain/customer-success/amend-ticket';
import type { AmendableTicketFields } from '@tasuki/domain/customer-success/events/ticket-amended';
import { closeTicket, openTicket } from '@tasuki/domain/customer-success/record-ticket';
import { type TicketPriority, ticketPriorities } from '@tasuki/domain/customer-success/ticket-words';
import { joinAttributes, type Said, spreadAttributes } from '@tasuki/domain/imports/take-news';
import { inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../../../engine/batch.ts';
import { readNews } from '../../../engine/read-news.ts';
import type { FieldReader } from '../../../mapping/read-fields.ts';
import type { Row } from '../../../reading/read-rows.ts';
import { refusalReason } from '../../../reasons/refusal-reason.ts';
import { rowReasons } from '../../../reasons/row-reasons.ts';
import { type ChangedFact, type FactKind, momentOr } from '../import-facts.ts';

const read = (reader: FieldReader, row: Row) => ({
  subject: reader.required('subject', reader.text(row, 'subject')),
  priority: reader.oneOf(row, 'priority', ticketPriorities),
  opened: reader.moment(row, 'openedAt'),
  closed: reader.moment(row, 'closedAt'),
  attributes: reader.attributes(row),
});
type Ticket = ReturnType<typeof read>;

const saidOf = ({ subject, priority, attributes, closedAt }: Said & { attributes: Said }): Said =>
  spreadAttributes({ subject, priority, attributes, closedAt });
const saidWith = ({ closed, ...fields }: Ticket): Said =>
  saidOf({ ...fields, closedAt: closed?.at.toISOString() ?? null });

/** Questions of customers, open or answered. */
export const ticketFacts: FactKind<Ticket> = {
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
  said: (_batch, fields) => saidWith(fields),
  async change(batch, changed) {
    if (changed.length === 0) return;
    const ids = changed.map(({ known }) => known.recordId);
    const rows = await batch.tx.select().from(tickets).where(inArray(tickets.id, ids));
    const current = new Map(rows.map((ticket) => [ticket.id, ticket]));
    for (const one of changed) {
      const ticket = current.get(one.known.recordId);
      if (ticket) changeTicket(batch, one, ticket);
      else batch.issue('flagged', one.row, rowReasons.twice(ticketFacts.called));
    }
  },
};

/** What is new is told as of now; an answer at the time of the answer. */
function changeTicket(
  batch: Batch,
  { key, row, hash, fields, known }: ChangedFact<Ticket>,
  ticket: typeof tickets.$inferSelect,
): void {
  const stands = saidOf({ ...ticket, closedAt: ticket.closedAt?.toISOString() ?? null });
  const says = saidWith(fields);
  const { changes, remembered } = readNews(batch, { row, hash, said: known.said ?? stands, says, stands });
  const { closedAt, ...amended } = joinAttributes(changes, ticket.attributes);
  const state = { ...ticket, priority: ticket.priority as TicketPriority };
  const acting = batch.acting('customer-success', null, batch.run.now);
  const decisions = [
    { decision: amendTicket(state, { ...acting, changes: amended as AmendableTicketFields }) },
    ...(closedAt && fields.closed
      ? [{ decision: closeTicket(state, { ...acting, at: fields.closed.at }), precision: fields.closed.precision }]
      : []),
  ];
  const refusal = decisions.find(({ decision }) => decision.refused)?.decision.refused;
  if (refusal) batch.issue('flagged', row, refusalReason(refusal));
  else {
    for (const { decision, precision } of decisions) batch.appendDecision(decision, precision);
    batch.link('ticket', key, { ...known, ...remembered });
  }
  batch.count(!refusal && Object.keys(changes).length > 0 ? 'updated' : 'unchanged', 'tickets');
}
