import type { Leg } from '@tasuki/domain';
import type { RuleNode } from '@tasuki/domain/definitions/rule';
import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { type DayPeriod, isWithin } from '../days-in-zone.ts';
import { leadsAtOwnMoment } from '../definitions/judge-leads.ts';
import { handoffReAsks, handoffs, leads } from '../tables/index.ts';

export interface JudgedPassesAsk {
  from: Leg;
  to: Leg;
  period: DayPeriod;
  senderId?: string | null;
  rules: readonly RuleNode[];
}

/** A pass with what both sides said of it. */
export interface JudgedPass {
  accountId: string;
  handoffId: string;
  state: string;
  rating: number | null;
  ratingTag: string | null;
  outcome: string | null;
  reasonCode: string | null;
  items: Record<string, string>;
  reAsked: string[];
  /** A pass without a lead has nothing that a rule could judge. */
  isJudged: boolean;
  /** By rule: whether it was true of the lead at the moment of the pass. */
  met: boolean[];
}

/** A year of a large team; of more, the latest. */
const MOST_PASSES = 5000;

/** The decided passes of a joint, by the day of the decision; passes to oneself stay out. */
export async function readJudgedPasses(db: Reader, { rules, ...ask }: JudgedPassesAsk): Promise<JudgedPass[]> {
  const met = rules.map((_rule, at) => sql`judged.${sql.identifier(`qualified_${at}`)} is not null`);
  const rows = await db.execute<{ pass: Omit<JudgedPass, 'met'>; met: boolean[] }>(sql`
    select jsonb_build_object('accountId', ${handoffs.accountId}, 'handoffId', ${handoffs.id}, 'state', ${handoffs.state}, 'rating', ${handoffs.rating}, 'ratingTag', ${handoffs.ratingTag},
        'outcome', ${handoffs.outcome}, 'reasonCode', ${handoffs.reasonCode}, 'items', ${handoffs.items},
        'isJudged', ${rules.length > 0 ? sql`judged.lead_id is not null` : sql`false`},
        'reAsked', coalesce((select jsonb_agg(${handoffReAsks.item})
          from ${handoffReAsks} where ${handoffReAsks.accountId} = ${handoffs.accountId}
            and ${handoffReAsks.handoffId} = ${handoffs.id}), '[]')) as pass,
      ${met.length > 0 ? sql`jsonb_build_array(${sql.join(met, sql`, `)})` : sql`'[]'::jsonb`} as met
    from ${handoffs} ${rules.length > 0 ? judgedAtPass(ask, rules) : sql``}
    where ${decided(ask)} order by ${handoffs.decidedAt} desc limit ${MOST_PASSES}`);
  return rows.map(({ pass, met: own }) => ({ ...pass, met: own }));
}

/** Each lead as of the moment of its pass; of a lead that was passed twice, its last one. */
function judgedAtPass(ask: Omit<JudgedPassesAsk, 'rules'>, rules: readonly RuleNode[]): SQL {
  const join = sql`join (select distinct on (${handoffs.leadId}) ${handoffs.leadId} as lead_id, ${handoffs.offeredAt} as passed_at
    from ${handoffs} where ${decided(ask)} and ${handoffs.leadId} is not null
    order by ${handoffs.leadId}, ${handoffs.decidedAt} desc) pass on pass.lead_id = ${leads.id}`;
  const judged = leadsAtOwnMoment(rules, { where: sql`true`, at: sql`pass.passed_at`, join });
  return sql`left join (${judged}) judged on judged.lead_id = ${handoffs.leadId} and judged.entered_at = ${handoffs.offeredAt}`;
}

function decided({ from, to, period, senderId }: Omit<JudgedPassesAsk, 'rules'>): SQL {
  return sql`${handoffs.fromDepartment} = ${from} and ${handoffs.toDepartment} = ${to} and ${handoffs.isSelf} = 0
    and ${handoffs.state} in ('accepted', 'returned') and ${isWithin(handoffs.decidedAt, period)}
    and ${senderId ? sql`${handoffs.offeredBy} = ${senderId}` : sql`true`}`;
}
