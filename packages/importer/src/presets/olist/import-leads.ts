import { captureLead } from '@tasuki/domain/marketing/capture-lead';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../../engine/batch.ts';
import { contentHash } from '../../engine/content-hash.ts';
import type { Row } from '../../reading/read-rows.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import { type ReadMoment, readMoment } from '../../times/read-moment.ts';
import { type LeadUpdate, saidOfLead, updateLeads } from '../update-leads.ts';
import { type EarlierDeal, findEarlierDeals, tellEarlierWin } from './earlier-deals.ts';
import { leadName, nameOf, splitCells } from './olist-cells.ts';

/** A marketing qualified lead: someone left their details on a landing page on that day. */
export async function importLeads(batch: Batch, rows: Row[]): Promise<void> {
  const ids = rows.map((row) => nameOf(row, 'mql_id'));
  const [leads, deals] = await Promise.all([batch.known('lead', ids), findEarlierDeals(batch, ids)]);
  const updates: LeadUpdate[] = [];
  for (const [at, row] of rows.entries()) {
    const id = ids[at] ?? '';
    if (!id) {
      batch.issue('rejected', row, rowReasons.isEmpty('mql_id'));
      continue;
    }
    const entered = readEntry(batch, row);
    if (!entered) {
      batch.issue('rejected', row, rowReasons.noDate('first_contact_date', row.cells.first_contact_date ?? ''));
      continue;
    }
    const hash = contentHash(row.cells);
    const known = leads.get(id);
    if (known?.accountId) {
      if (known.contentHash === hash) batch.count('unchanged', 'leads', 'accounts');
      else updates.push({ id, row, known, entered, hash, ...described(row) });
      continue;
    }
    leads.set(id, capture(batch, row, { id, entered, hash, deal: deals.get(id) }));
  }
  await updateLeads(batch, updates);
}

type Entry = Omit<ReadMoment, 'precision'> & { precision: ReadMoment['precision'] | 'unknown' };

/** A lead without a date has no neighbour to borrow from; it stands at the moment of its import, as unknown. */
function readEntry(batch: Batch, row: Row): Entry | null {
  const text = row.cells.first_contact_date ?? '';
  if (!text.trim()) return { at: batch.run.now, precision: 'unknown' };
  return readMoment(text, batch.run.timeZone);
}

/** The origin as it stands in the file: `unknown` and empty are two different things. */
function described(row: Row) {
  const { origin, ...attributes } = splitCells(row, ['mql_id', 'first_contact_date']);
  return { source: origin || null, attributes };
}

interface NewLead {
  id: string;
  entered: Entry;
  hash: string;
  /** Set where the deal was imported before its lead. */
  deal: EarlierDeal | undefined;
}

function capture(batch: Batch, row: Row, { id, entered, hash, deal }: NewLead) {
  const made = { account: uuidv7(), contact: uuidv7(), lead: uuidv7(), cycle: uuidv7() };
  const known = deal ? { ...deal, contactId: null, endedOutcome: null } : null;
  const decision = captureLead(known, {
    companyName: leadName(id),
    ...described(row),
    by: null,
    at: entered.at,
    importSource: batch.run.source,
    ids: made,
  });
  batch.appendDecision(decision, entered.precision);
  const accountId = deal?.accountId ?? made.account;
  const said = saidOfLead({ ...described(row), entered });
  const link = batch.link('lead', id, { accountId, recordId: made.lead, contentHash: hash, said });
  batch.count('created', 'leads');
  if (deal) tellEarlierWin(batch, deal, { id: made.lead, ...described(row), entered });
  else {
    batch.link('account', id, { accountId, recordId: accountId });
    batch.count('created', 'accounts');
  }
  return link;
}
