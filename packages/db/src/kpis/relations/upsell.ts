import type { KpiColumn } from '@tasuki/domain';
import { type SQL, sql } from 'drizzle-orm';
import { cycles, opportunities, ownerships, timelineEvents } from '../../tables/index.ts';
import { column, everywhere } from '../dimensions.ts';
import { moment, type RelationSql, value } from '../relation.ts';

export const upsellSignalRelation: RelationSql<KpiColumn<'upsell-signals'>> = {
  from: () => sql`from ${timelineEvents}`,
  record: { type: 'event', accountId: timelineEvents.accountId, id: timelineEvents.id },
  columns: { foundAt: moment(timelineEvents.occurredAt), foundBy: value(timelineEvents.actorId) },
  person: 'foundBy',
  dimensions: { ...everywhere, reason: column(sql`${timelineEvents.payload}->>'signal'`) },
  importSource: timelineEvents.importSource,
  where: () => sql`${timelineEvents.kind} = 'customer-success.upsell-signal-found'`,
};

const won = (more: SQL): SQL => sql`(exists (select from ${opportunities} sold
  where sold.account_id = ${cycles.accountId} and sold.cycle_number = ${cycles.number} and sold.state = 'won' ${more}))`;

/** Whether the customer had bought the product of a deal before. */
const isKnownProduct = sql`(sold.product_id is null or exists (select from ${opportunities} before
  where before.account_id = sold.account_id and before.state = 'won' and before.won_at < sold.won_at
    and before.product_id = sold.product_id))`;

/** Customers who were approached for more: each cycle of the kind expansion. */
export const approachRelation: RelationSql<KpiColumn<'approaches'>> = {
  from: () => sql`from ${cycles}
    left join ${ownerships} on ${ownerships.accountId} = ${cycles.accountId} and ${ownerships.work} = 'customer-success'`,
  record: { type: 'cycle', accountId: cycles.accountId, id: cycles.id },
  columns: {
    startedAt: moment(cycles.startedAt, cycles.startedPrecision),
    isUpsold: value(sql`${won(sql`and ${isKnownProduct}`)}::int`),
    isCrossSold: value(sql`${won(sql`and not ${isKnownProduct}`)}::int`),
    ownerId: value(ownerships.userId),
  },
  person: 'ownerId',
  dimensions: { ...everywhere, reason: column(cycles.reason), 'cycle-number': column(cycles.number) },
  importSource: sql`null::text`,
  where: () => sql`${cycles.kind} = 'expansion'`,
};

/** Lost or resting accounts that were approached again. */
export const reapproachRelation: RelationSql<KpiColumn<'reapproaches'>> = {
  from: () => sql`from ${cycles}
    left join ${ownerships} on ${ownerships.accountId} = ${cycles.accountId} and ${ownerships.work} = 'inside-sales'`,
  record: { type: 'cycle', accountId: cycles.accountId, id: cycles.id },
  columns: { startedAt: moment(cycles.startedAt, cycles.startedPrecision), ownerId: value(ownerships.userId) },
  person: 'ownerId',
  dimensions: { ...everywhere, reason: column(cycles.reason), 'cycle-number': column(cycles.number) },
  importSource: sql`null::text`,
  where: () => sql`${cycles.kind} = 're-approach'`,
};
