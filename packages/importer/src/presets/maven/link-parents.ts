import { accounts, externalIds } from '@tasuki/db';
import { accountUpdated } from '@tasuki/domain/accounts/events/account-updated';
import { actedBy } from '@tasuki/domain/acting';
import { and, eq, isNull, ne, notInArray, sql } from 'drizzle-orm';
import type { FollowUp } from '../../engine/preset.ts';
import type { LookAhead } from './look-ahead.ts';

const PAGE = 500;

/** A parent may stand below its subsidiaries, or come in a later run: links are made once all accounts are there. */
export const linkParents = ({ circular }: LookAhead): FollowUp => ({
  name: 'parents',
  async run(batch) {
    const { source } = batch.run;
    const named = sql`${accounts.attributes} ->> 'subsidiary_of'`;
    const rows = await batch.tx
      .select({ id: accounts.id, createdAt: accounts.createdAt, parentId: externalIds.recordId })
      .from(accounts)
      .innerJoin(
        externalIds,
        and(eq(externalIds.source, source), eq(externalIds.recordType, 'account'), eq(externalIds.externalId, named)),
      )
      .where(
        and(
          eq(accounts.importSource, source),
          isNull(accounts.parentId),
          ne(accounts.id, externalIds.recordId),
          notInArray(accounts.name, [...circular]),
        ),
      )
      .limit(PAGE);
    for (const { id, createdAt, parentId } of rows)
      batch.append(
        [
          accountUpdated.event({
            ...actedBy(batch.acting('field-sales', null, createdAt)),
            accountId: id,
            department: 'field-sales',
            subject: { type: 'account', id },
            payload: { changes: { parentId }, before: { parentId: null } },
          }),
        ],
        'unknown',
      );
    return rows.length === PAGE ? 'more' : 'done';
  },
});
