import { fieldsOfEdit } from '@tasuki/domain/imports/fields-of-edit';
import { sql } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { anyOf } from '../uuid-list.ts';

/** The fields of these companies and people that somebody has given or changed by hand, by the record's id. */
export async function readFieldsByPeople(
  tx: Transaction,
  records: readonly { accountId: string; recordId: string }[],
): Promise<Map<string, Set<string>>> {
  const fields = new Map<string, Set<string>>();
  if (records.length === 0) return fields;
  const rows = await tx.execute<{ id: string; payload: Record<string, unknown> }>(sql`
    select subject_id as id, payload from timeline_events
    where account_id = ${anyOf(records.map(({ accountId }) => accountId))}
      and subject_id = ${anyOf(records.map(({ recordId }) => recordId))}
      and kind in ('accounts.account-created', 'accounts.account-identified', 'accounts.account-updated',
        'accounts.contact-added', 'accounts.contact-updated')
      and import_source is null and redacted_at is null`);
  for (const { id, payload } of rows) {
    const known = fields.get(id) ?? new Set();
    for (const field of fieldsOfEdit(payload)) known.add(field);
    fields.set(id, known);
  }
  return fields;
}
