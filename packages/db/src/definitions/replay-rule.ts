import type { RuleNode } from '@tasuki/domain/definitions/rule';
import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { type DayPeriod, isWithin } from '../days-in-zone.ts';
import { leads } from '../tables/index.ts';
import { qualifiedLeads } from './judge-leads.ts';
import { overManyLeads } from './over-many-leads.ts';

/** What a rule would have made of the leads that entered in a period. */
export interface ReplayCounts {
  /** Entered in the period. */
  leads: number;
  /** Of these, passed the rule at some moment of their cycle. */
  qualified: number;
  /** Of the qualified, won at any later time. */
  qualifiedWon: number;
  /** Of the leads, won. */
  won: number;
  /** Won and never qualified: what the rule would have missed. */
  missedWon: number;
}

/** Replays a checked rule; `to` is exclusive, the days are the organisation's. */
export async function replayRule(
  db: Reader,
  rule: RuleNode,
  { period, now }: { period: DayPeriod; now: Date },
): Promise<ReplayCounts> {
  const where = isWithin(leads.enteredAt, period, leads.enteredPrecision);
  const counts = sql`
    select whole."leads", whole."won", passed."qualified", passed."qualifiedWon",
      whole."won" - passed."qualifiedWon" as "missedWon"
    from (select count(*) as "leads", count(${leads.wonAt}) as "won" from ${leads} where ${where}) whole,
      (
        select count(qualified_0) as "qualified",
          count(*) filter (where qualified_0 is not null and won_at is not null) as "qualifiedWon"
        from (${qualifiedLeads([rule], { where, now })}) firsts
      ) passed`;
  const [row] = await overManyLeads(db, (tx) => tx.execute<Record<keyof ReplayCounts, string>>(counts));
  const read = (name: keyof ReplayCounts) => Number(row?.[name] ?? 0);
  return {
    leads: read('leads'),
    qualified: read('qualified'),
    qualifiedWon: read('qualifiedWon'),
    won: read('won'),
    missedWon: read('missedWon'),
  };
}
