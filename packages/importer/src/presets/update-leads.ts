import { leads } from '@tasuki/db';
import type { TimePrecision } from '@tasuki/domain';
import { joinAttributes, type Said, spreadAttributes } from '@tasuki/domain/imports/take-news';
import { leadUpdated } from '@tasuki/domain/marketing/events/lead-updated';
import { inArray } from 'drizzle-orm';
import type { Batch, Link } from '../engine/batch.ts';
import { readNews } from '../engine/read-news.ts';
import type { Row } from '../reading/read-rows.ts';
import { rowReasons } from '../reasons/row-reasons.ts';

/** What a row says of a lead. */
export interface StatedLead {
  source: string | null;
  attributes: Record<string, unknown>;
  entered: { at: Date; precision: TimePrecision };
}

/** A lead whose row now says something else than when it was imported. */
export interface LeadUpdate extends StatedLead {
  id: string;
  row: Row;
  known: Link;
  hash: string;
}

/** What the source has said of a lead with these words. An undated row says nothing about when the lead came in. */
export const saidOfLead = ({ source, attributes, entered: { at, precision } }: StatedLead): Said =>
  spreadAttributes({
    source,
    attributes,
    enteredAt: precision === 'unknown' ? null : `${at.toISOString()} ${precision}`,
  });

/** History is never rewritten: a later event says what the row says anew. */
export async function updateLeads(batch: Batch, updates: readonly LeadUpdate[]): Promise<void> {
  if (updates.length === 0) return;
  const ids = updates.map(({ known }) => known.recordId);
  const rows = await batch.tx.select().from(leads).where(inArray(leads.id, ids));
  const current = new Map(rows.map((row) => [row.id, row]));
  for (const { id, row, known, hash, ...stated } of updates) {
    const lead = current.get(known.recordId);
    if (!lead || !known.accountId) {
      batch.issue('flagged', row, rowReasons.twice({ ja: 'リード', en: 'lead' }));
      continue;
    }
    const { source, attributes, enteredAt, contactId } = lead;
    const entered = { at: enteredAt, precision: lead.enteredPrecision as TimePrecision };
    const stands = saidOfLead({ source, attributes, entered });
    const says = saidOfLead(stated);
    const { changes, remembered } = readNews(batch, { row, hash, said: known.said ?? stands, says, stands });
    batch.link('lead', id, { ...known, ...remembered });
    batch.count('unchanged', 'accounts');
    const isChanged = Object.keys(changes).length > 0;
    batch.count(isChanged ? 'updated' : 'unchanged', 'leads');
    if (!isChanged) continue;
    const after = 'enteredAt' in changes ? stated.entered : entered;
    batch.append([
      leadUpdated.event({
        accountId: known.accountId,
        occurredAt: batch.run.now,
        importSource: batch.run.source,
        contactId,
        subject: { type: 'lead', id: known.recordId },
        payload: {
          leadId: known.recordId,
          source,
          attributes,
          // Other tables of the source may have told more about it.
          ...joinAttributes(changes, attributes),
          enteredAt: after.at.toISOString(),
          enteredPrecision: after.precision,
          before: { source, enteredAt: enteredAt.toISOString() },
        },
      }),
    ]);
  }
}
