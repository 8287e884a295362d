import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { contracts, timelineEvents } from '../../tables/index.ts';
import { moment, type RelationSql, value } from '../relation.ts';
import { contractDimensions, contractRecord } from './contracts.ts';

const agreed = timelineEvents.payload;
const monthly = sql`(${agreed}->>'monthlyMinor')::bigint`;
const oneOff = sql`coalesce((select sum((line->>'oneOffMinor')::bigint)
  from jsonb_array_elements(${agreed}->'lines') line), 0)`;
/** A month is 30.4375 days, as where a deal without an amount takes that of its contract; a contract without an end has no total. */
const days = sql`((${agreed}->>'endDate')::date - (${agreed}->>'startDate')::date + 1)`;
const months = sql`case when ${days} is not null then greatest(1, round(${days} / 30.4375)) end`;

/** Contracts as they were agreed: what was raised or renewed later is told by the ledger. */
export const bookingRelation: RelationSql<KpiColumn<'bookings'>> = {
  from: () => sql`from ${timelineEvents}
    join ${contracts} on ${contracts.accountId} = ${timelineEvents.accountId}
      and ${contracts.id} = (${agreed}->>'contractId')::uuid`,
  record: contractRecord,
  columns: {
    endsOn: value(sql`${agreed}->>'endDate'`),
    signedAt: moment(timelineEvents.occurredAt),
    oneOffMinor: value(oneOff),
    monthlyMinor: value(monthly),
    totalMinor: value(sql`(${monthly} * (${months}) + ${oneOff})`),
    soldBy: value(contracts.soldBy),
  },
  person: 'soldBy',
  dimensions: contractDimensions,
  importSource: contracts.importSource,
  currency: contracts.currency,
  where: () => sql`${timelineEvents.kind} = 'customer-success.contract-started'`,
};
