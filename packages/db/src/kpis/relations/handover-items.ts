import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { handoffReAsks, handoffs, jointAgreements } from '../../tables/index.ts';
import { type DimensionSql, moment, type RelationSql, value } from '../relation.ts';
import { handoffRelation } from './handoffs.ts';

const key = sql`brought.key`;

/** What an organisation calls an item that it made up itself, the same over all joints. */
const agreedWords = (locale: 'ja' | 'en') => sql`(select min(item->>${locale}) from ${jointAgreements}
  cross join lateral jsonb_array_elements(${jointAgreements.items}) item where item->>'key' = ${key})`;

const item = (): DimensionSql => ({ key, ja: agreedWords('ja'), en: agreedWords('en') });

/** What came with accepted passes, a row an item that was filled in; 兼任 has nobody to ask. */
export const handoverItemRelation: RelationSql<KpiColumn<'handover-items'>> = {
  ...handoffRelation,
  from: () => sql`from ${handoffs} cross join lateral jsonb_each_text(${handoffs.items}) brought`,
  columns: {
    acceptedAt: moment(handoffs.decidedAt),
    isAskedAgain:
      value(sql`(exists (select from ${handoffReAsks} where ${handoffReAsks.accountId} = ${handoffs.accountId}
      and ${handoffReAsks.handoffId} = ${handoffs.id} and ${handoffReAsks.item} = ${key}))::int`),
    offeredBy: value(handoffs.offeredBy),
  },
  person: 'offeredBy',
  dimensions: { ...handoffRelation.dimensions, item },
  where: () => sql`${handoffs.state} = 'accepted' and ${handoffs.isSelf} = 0 and trim(brought.value) <> ''`,
};
