import { leads } from '@tasuki/db';
import type { TimePrecision } from '@tasuki/domain';
import { leadUpdated } from '@tasuki/domain/marketing/events/lead-updated';
import { inArray } from 'drizzle-orm';
import type { Batch, Link } from '../engine/batch.ts';
import type { Row } from '../reading/read-rows.ts';
import { rowReasons } from '../reasons/row-reasons.ts';

/** A lead whose row now says something else than when it was imported. */
export interface LeadUpdate {
  id: string;
  row: Row;
  known: Link;
  hash: string;
  source: string | null;
  attributes: Record<string, unknown>;
  entered: { at: Date; precision: TimePrecision };
}

/** History is never rewritten: a later event says what the row says now. */
export async function updateLeads(batch: Batch, updates: readonly LeadUpdate[]): Promise<void> {
  if (updates.length === 0) return;
  const ids = updates.map(({ known }) => known.recordId);
  const rows = await batch.tx.select().from(leads).where(inArray(leads.id, ids));
  const current = new Map(rows.map((row) => [row.id, row]));
  for (const { id, row, known, hash, source, attributes, entered } of updates) {
    const lead = current.get(known.recordId);
    if (!lead || !known.accountId) {
      batch.issue('flagged', row, rowReasons.twice({ ja: 'リード', en: 'lead' }));
      continue;
    }
    // An undated row says nothing about when the lead came in.
    const isDated = entered.precision !== 'unknown';
    const { at: enteredAt, precision: enteredPrecision } = isDated
      ? entered
      : { at: lead.enteredAt, precision: lead.enteredPrecision as TimePrecision };
    batch.append([
      leadUpdated.event({
        accountId: known.accountId,
        occurredAt: batch.run.now,
        importSource: batch.run.source,
        contactId: lead.contactId,
        subject: { type: 'lead', id: known.recordId },
        payload: {
          leadId: known.recordId,
          source,
          // Other tables of the source may have told more about it.
          attributes: { ...lead.attributes, ...attributes },
          enteredAt: enteredAt.toISOString(),
          enteredPrecision,
          before: { source: lead.source, enteredAt: lead.enteredAt.toISOString() },
        },
      }),
    ]);
    batch.link('lead', id, { ...known, contentHash: hash });
    batch.count('updated', 'leads');
    batch.count('unchanged', 'accounts');
  }
}
