import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { healthDays, ownerships } from '../../tables/index.ts';
import { everywhere } from '../dimensions.ts';
import { day, type RelationSql, value } from '../relation.ts';
import { windowsSql } from '../windows.ts';

const accountId = sql`healthy.account_id`;

/**
 * Each customer's last score in the seven days before the end of a window: scores are kept by the day, the history before
 * the first look by the week (docs/decisions/0024).
 */
export const healthRelation: RelationSql<KpiColumn<'health'>> = {
  from: (question) => sql`from (
      select distinct on (windows.until, ${healthDays.accountId}) windows.month, windows.quarter, windows.until,
        ${healthDays.accountId}, ${healthDays.score}
      from (${windowsSql(question)}) windows join ${healthDays} on ${healthDays.score} is not null
        and ${healthDays.day} < windows.until and ${healthDays.day} >= windows.until - 7
      order by windows.until, ${healthDays.accountId}, ${healthDays.day} desc) healthy
    left join ${ownerships} on ${ownerships.accountId} = ${accountId} and ${ownerships.work} = 'customer-success'`,
  record: { type: 'account', accountId, id: accountId },
  isWindowed: true,
  isUnripe: ({ today }) => sql`healthy.until > ${today}::date + 1`,
  columns: {
    // One row a customer and window: there is no day to place it by.
    period: day(sql`null::date`),
    score: value(sql`healthy.score`),
    ownerId: value(ownerships.userId),
  },
  person: 'ownerId',
  dimensions: {
    ...everywhere,
    month: () => ({ key: sql`healthy.month` }),
    'fiscal-quarter': () => ({ key: sql`healthy.quarter` }),
  },
  importSource: sql`null::text`,
};
