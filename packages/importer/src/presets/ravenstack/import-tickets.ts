import type { Decision } from '@tasuki/domain';
import { recordSurvey } from '@tasuki/domain/customer-success/record-survey';
import { closeTicket, openTicket } from '@tasuki/domain/customer-success/record-ticket';
import type { TicketPriority } from '@tasuki/domain/customer-success/ticket-words';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../../engine/batch.ts';
import { contentHash } from '../../engine/content-hash.ts';
import { refuseNothing } from '../../engine/tell-pass.ts';
import type { Row } from '../../reading/read-rows.ts';
import { refusalReason } from '../../reasons/refusal-reason.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import type { ReadMoment } from '../../times/read-moment.ts';
import { otherCells, textOf } from '../cells.ts';
import { contradictions } from './contradictions.ts';
import { readDate } from './ravenstack-cells.ts';
import { StatedAccounts } from './stated-accounts.ts';

interface Ticket {
  id: string;
  row: Row;
  opened: ReadMoment;
  closed: ReadMoment | null;
}

/** Questions of customers, with how content they were with the answer. */
export async function importTickets(batch: Batch, rows: Row[]): Promise<void> {
  const links = await batch.known(
    'ticket',
    rows.map((row) => textOf(row, 'ticket_id')),
  );
  const accounts = await StatedAccounts.load(batch, rows);
  for (const row of rows) {
    const ticket = readTicket(batch, row);
    if (!ticket) continue;
    const { id, opened, closed } = ticket;
    if (closed && closed.precision === 'instant' && closed.at < opened.at)
      batch.issue('flagged', row, contradictions.closedBeforeOpened);
    const hash = contentHash(row.cells);
    const known = links.get(id);
    if (known) {
      if (known.contentHash !== hash)
        batch.issue('flagged', row, rowReasons.otherValues({ ja: '問い合わせ', en: 'ticket' }));
      else if (answerOf(batch, ticket, known.accountId ?? '', known.recordId)?.accepted)
        batch.count('unchanged', 'surveys');
      batch.count('unchanged', 'tickets');
      continue;
    }
    const accountId = accounts.of(row, opened.at);
    const ticketId = uuidv7();
    tellTicket(batch, ticket, accountId, ticketId);
    const link = { accountId, recordId: ticketId, contentHash: hash };
    links.set(id, batch.link('ticket', id, link));
    batch.count('created', 'tickets');
  }
}

function readTicket(batch: Batch, row: Row): Ticket | null {
  const { timeZone } = batch.run;
  const [id, submitted, done] = ['ticket_id', 'submitted_at', 'closed_at'].map((column) => textOf(row, column));
  const opened = readDate(submitted ?? '', timeZone);
  const closed = done ? readDate(done, timeZone) : null;
  if (id && opened && (closed || !done)) return { id, row, opened, closed };
  const wrong = !opened ? 'submitted_at' : 'closed_at';
  batch.issue('rejected', row, id ? rowReasons.noDate(wrong, textOf(row, wrong)) : rowReasons.isEmpty('ticket_id'));
  return null;
}

/** The words of the file, which are kept beside them, and ours. */
const priorities: Record<string, TicketPriority> = { low: 'low', medium: 'normal', high: 'high', urgent: 'urgent' };
const own = ['ticket_id', 'account_id', 'submitted_at', 'closed_at', 'satisfaction_score'];

function tellTicket(batch: Batch, ticket: Ticket, accountId: string, ticketId: string): void {
  const { id, row, opened, closed } = ticket;
  const subject = `RavenStack ${id}`;
  const acting = batch.acting('customer-success', null, opened.at);
  const priority = priorities[textOf(row, 'priority').toLowerCase()] ?? 'normal';
  const attributes = otherCells(row, own);
  refuseNothing(
    batch.appendDecision(
      openTicket({ ...acting, accountId, ticketId, subject, priority, attributes }),
      opened.precision,
    ),
  );
  if (closed) {
    const ticket = { accountId, id: ticketId, subject, state: 'open', contactId: null };
    refuseNothing(batch.appendDecision(closeTicket(ticket, { ...acting, at: closed.at }), closed.precision));
  }
  const answer = answerOf(batch, ticket, accountId, ticketId);
  if (!answer) return;
  const refusal = batch.appendDecision(answer, 'unknown');
  if (refusal) batch.issue('changed', row, refusalReason(refusal));
  else batch.count('created', 'surveys');
}

/** How content the customer was; null where the row does not say. When they answered it never says: the moment of the ticket's end is borrowed. */
function answerOf(batch: Batch, { row, opened, closed }: Ticket, accountId: string, ticketId: string): Decision | null {
  const stated = textOf(row, 'satisfaction_score');
  if (stated === '') return null;
  const acting = batch.acting('customer-success', null, closed?.at ?? opened.at);
  const about = { accountId, ticketId, surveyId: uuidv7(), kind: 'csat' as const };
  return recordSurvey({ ...acting, ...about, score: Number(stated) });
}
