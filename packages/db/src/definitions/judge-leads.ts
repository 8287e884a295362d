import type { RuleNode } from '@tasuki/domain/definitions/rule';
import { type SQL, sql } from 'drizzle-orm';
import { cycles, leads } from '../tables/index.ts';
import { compileRules } from './compile-rules.ts';
import { qualified } from './first-moments.ts';
import { ownAccount } from './lead-row.ts';

/**
 * The rules' first moments for the leads that `where` leaves (over `leads`), as a table expression with
 * `account_id, lead_id, entered_at, won_at, qualified_0 …`. A cycle still open is judged until now. The last moment belongs
 * to it: what is told together with the end of a cycle was known in it.
 */
export function judgedLeads(rules: readonly RuleNode[], options: { where: SQL; now: Date }): SQL {
  return firstMoments(rules, wholeCycle(options));
}

/** Only those that a rule may have qualified, as `lead_id, won_at, qualified_0 …`; for counts, which need no names. */
export function qualifiedLeads(rules: readonly RuleNode[], options: { where: SQL; now: Date }): SQL {
  const { subjects, tables } = judge(rules, wholeCycle(options));
  return sql`with recursive ${subjects}, ${tables} select * from firsts`;
}

function wholeCycle({ where, now }: { where: SQL; now: Date }): Judging {
  const end = sql`coalesce(${cycles.endedAt}, ${now.toISOString()}::timestamptz)`;
  const ended = sql`left join ${cycles}
    on ${cycles.accountId} = ${leads.accountId} and ${cycles.number} = ${leads.cycleNumber} and ${cycles.endedAt} is not null`;
  const judged = { from: sql`${leads.enteredAt}`, to: sql`greatest(${leads.enteredAt}, ${end})` };
  return { where, judged, join: ended };
}

interface Judging {
  where: SQL;
  /** From when to when a lead is judged, over `leads` and what is joined. */
  judged: { from: SQL; to: SQL };
  join?: SQL;
}

function judge(rules: readonly RuleNode[], { where, judged, join = sql`` }: Judging): { subjects: SQL; tables: SQL } {
  const { columns, tables } = compileRules(rules, judged.from);
  // Read several times rather than kept: what is kept cannot be read by parallel workers.
  const subjects = sql`
    subjects as not materialized (
      select ${leads.accountId} as account_id, ${leads.id} as lead_id, ${leads.contactId} as contact_id,
        ${leads.wonAt} as won_at, ${judged.from} as entered_at, ${judged.to} as ends_at ${columns}
      from ${leads} ${ownAccount} ${join} where ${where}
    )`;
  return { subjects, tables };
}

function firstMoments(rules: readonly RuleNode[], judging: Judging): SQL {
  const { subjects, tables } = judge(rules, judging);
  const moments = sql.join(
    rules.map((_rule, at) => sql`firsts.${qualified(at)}`),
    sql`, `,
  );
  return sql`
    with recursive ${subjects}, ${tables}
    select subjects.account_id, subjects.lead_id, subjects.entered_at, subjects.won_at, ${moments}
    from subjects left join firsts on firsts.lead_id = subjects.lead_id`;
}

/** The leads with `qualified_0 …`: the moment `at` where they pass each rule at it, null where not. */
export function leadsAt(rules: readonly RuleNode[], { where, at }: { where: SQL; at: Date }): SQL {
  const moment = sql`${at.toISOString()}::timestamptz`;
  return firstMoments(rules, { where, judged: { from: moment, to: moment } });
}

/** The same where each lead has a moment of its own: `at` over what is joined, one row a lead. */
export function leadsAtOwnMoment(
  rules: readonly RuleNode[],
  { where, at, join }: { where: SQL; at: SQL; join: SQL },
): SQL {
  return firstMoments(rules, { where, judged: { from: at, to: at }, join });
}
