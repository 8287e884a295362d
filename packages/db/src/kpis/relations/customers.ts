import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { accountAliases, leads, ownerships } from '../../tables/index.ts';
import { customersSql } from '../customers-sql.ts';
import { byLeadJoin, column, everywhere } from '../dimensions.ts';
import { day, type RelationSql, value } from '../relation.ts';

const accountId = sql`customers.account_id`;

/** The lead that brought the customer: the first that was won, or else the first that came. */
const broughtBy = sql`left join lateral (
  select * from ${leads} where ${leads.accountId} = any(array(
    select ${accountId} union all
    select ${accountAliases.aliasId} from ${accountAliases} where ${accountAliases.survivorId} = ${accountId}))
  order by ${leads.wonAt} nulls last, ${leads.enteredAt}, ${leads.id} limit 1) ${leads} on true`;

export const customerRelation: RelationSql<KpiColumn<'customers'>> = {
  from: (question) => sql`from (${customersSql(question)}) customers
    left join ${ownerships} on ${ownerships.accountId} = ${accountId} and ${ownerships.work} = 'customer-success'`,
  record: { type: 'account', accountId, id: accountId },
  isRepeated: true,
  isWindowed: true,
  isUnripe: ({ today }) => sql`customers.until > ${today}::date + 1`,
  columns: {
    // One row a customer and window: there is no day to place it by.
    period: day(sql`null::date`),
    startMinor: value(sql`customers.start_minor`),
    netMinor: value(sql`customers.net_minor`),
    grossMinor: value(sql`customers.gross_minor`),
    churnMinor: value(sql`customers.churn_minor`),
    isLost: value(sql`customers.is_lost`),
    ownerId: value(ownerships.userId),
  },
  person: 'ownerId',
  dimensions: {
    ...everywhere,
    ...byLeadJoin(broughtBy),
    month: () => ({ key: sql`customers.month` }),
    'fiscal-quarter': () => ({ key: sql`customers.quarter` }),
    currency: column(sql`customers.currency`),
  },
  currency: sql`customers.currency`,
  // Free plans are customers outside the revenue rates.
  where: () => sql`customers.start_minor > 0`,
};
