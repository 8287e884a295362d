import type { RuleNode } from '@tasuki/domain/definitions/rule';
import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { cycles, leads } from '../tables/index.ts';
import { compileRules } from './rule-spans.ts';

export interface JudgedLead {
  accountId: string;
  leadId: string;
  enteredAt: Date;
  wonAt: Date | null;
  /** By rule: the first moment at which it was true between entry and the end of the lead's cycle; null where never. */
  qualifiedAt: (Date | null)[];
}

/**
 * The rules' first moments for the leads that `where` leaves (over `leads`), as a table expression with
 * `account_id, lead_id, entered_at, won_at, qualified_0 …`. A cycle still open is judged until now. The last moment belongs
 * to it: what is told together with the end of a cycle was known in it.
 */
export function judgedLeads(rules: readonly RuleNode[], { where, now }: { where: SQL; now: Date }): SQL {
  const { tables, spans } = compileRules(rules);
  const first = spans.map(
    (span, at) => sql`lower(${span} * tstzmultirange(subjects.judged)) as ${sql.raw(`qualified_${at}`)}`,
  );
  const end = sql`coalesce(${cycles.endedAt}, ${now.toISOString()}::timestamptz)`;
  return sql`
    with subjects as materialized (
      select ${leads.accountId} as account_id, ${leads.id} as lead_id, ${leads.contactId} as contact_id,
        ${leads.enteredAt} as entered_at, ${leads.wonAt} as won_at,
        tstzrange(${leads.enteredAt}, greatest(${leads.enteredAt}, ${end}), '[]') as judged
      from ${leads}
      left join ${cycles} on ${cycles.accountId} = ${leads.accountId} and ${cycles.number} = ${leads.cycleNumber}
      where ${where}
    ), ${tables}
    select subjects.account_id, subjects.lead_id, subjects.entered_at, subjects.won_at, ${sql.join(first, sql`, `)}
    from subjects left join spans on spans.lead_id = subjects.lead_id`;
}

/** The judged leads as rows; for a few thousand at a time. */
export async function judgeLeads(
  db: Reader,
  rules: readonly RuleNode[],
  options: { where: SQL; now: Date },
): Promise<JudgedLead[]> {
  const rows = await db.execute<Record<string, string | null>>(judgedLeads(rules, options));
  return rows.map((row) => ({
    accountId: String(row.account_id),
    leadId: String(row.lead_id),
    enteredAt: new Date(String(row.entered_at)),
    wonAt: row.won_at == null ? null : new Date(row.won_at),
    qualifiedAt: rules.map((_rule, at) => {
      const moment = row[`qualified_${at}`];
      return moment == null ? null : new Date(moment);
    }),
  }));
}

/** Which of the leads pass a rule at one moment. */
export function leadsPassing(rule: RuleNode, { where, at }: { where: SQL; at: Date }): SQL {
  const { tables, spans } = compileRules([rule]);
  return sql`
    with subjects as materialized (
      select ${leads.accountId} as account_id, ${leads.id} as lead_id, ${leads.contactId} as contact_id
      from ${leads} where ${where}
    ), ${tables}
    select subjects.account_id, subjects.lead_id
    from subjects left join spans on spans.lead_id = subjects.lead_id
    where ${spans[0] ?? sql`'{}'::tstzmultirange`} @> ${at.toISOString()}::timestamptz`;
}
