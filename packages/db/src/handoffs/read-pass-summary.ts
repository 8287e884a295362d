import type { Leg } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { type DayPeriod, isWithin } from '../days-in-zone.ts';
import { handoffs } from '../tables/index.ts';

/** What became of the passes that a department offered in a period; deals count on when they are won or lost. */
export interface PassSummary {
  passed: number;
  waiting: number;
  accepted: number;
  returned: number;
  expired: number;
  /** 案件化せず: worked after accepting, and not ripe. */
  recycled: number;
  deals: number;
  won: number;
  lost: number;
  /** Below the agreed threshold, passed with a reason all the same. */
  overridden: number;
}

/** Withdrawn offers and passes to oneself stay out, as they do in the acceptance rate. */
export async function readPassSummary(
  db: Reader,
  { from, to, period }: { from: Leg; to?: Leg | null; period: DayPeriod },
): Promise<PassSummary> {
  const { state, outcome } = handoffs;
  const [row] = await db.execute<Record<keyof PassSummary, number>>(sql`
    select count(*)::int as passed,
      count(*) filter (where ${state} = 'offered')::int as waiting,
      count(*) filter (where ${state} = 'accepted')::int as accepted,
      count(*) filter (where ${state} = 'returned')::int as returned,
      count(*) filter (where ${state} = 'expired')::int as expired,
      count(*) filter (where ${outcome} = 'recycled')::int as recycled,
      count(*) filter (where ${outcome} <> 'recycled')::int as deals,
      count(*) filter (where ${outcome} in ('won', 'onboarded', 'churned'))::int as won,
      count(*) filter (where ${outcome} = 'lost')::int as lost,
      count(${handoffs.overrideReason})::int as overridden
    from ${handoffs}
    where ${handoffs.fromDepartment} = ${from}
      and ${to ? sql`${handoffs.toDepartment} = ${to}` : sql`true`}
      and ${state} in ('offered', 'accepted', 'returned', 'expired') and ${handoffs.isSelf} = 0
      and ${isWithin(handoffs.offeredAt, period)}`);
  if (!row) throw new Error('A count without groups always has a row.');
  return row;
}
