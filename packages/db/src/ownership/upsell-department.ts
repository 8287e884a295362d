import type { Leg } from '@tasuki/domain';
import type { UpsellRule, UpsellRules } from '@tasuki/domain/ownership/upsell-rules';
import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';

/** The department that owns the upsell of an account `a` that pays `paid.monthly` for `bought.products`. */
export function upsellDepartment({ rules, otherwise }: UpsellRules): SQL {
  if (rules.length === 0) return sql`${otherwise}::text`;
  const branches = rules.map((rule) => sql`when ${conditionOf(rule)} then ${rule.department}::text`);
  return sql`case ${sql.join(branches, sql` `)} else ${otherwise}::text end`;
}

/** The number of the rule that decides, from 1; 0 where none fits. */
export function upsellRuleNumber({ rules }: UpsellRules): SQL {
  if (rules.length === 0) return sql`0`;
  const branches = rules.map((rule, at) => sql`when ${conditionOf(rule)} then ${at + 1}::int`);
  return sql`case ${sql.join(branches, sql` `)} else 0 end`;
}

/**
 * The department that owns the upsell of one customer, with the fees and products of its whole alias set; null for an account
 * without a running contract. Fees in another currency than the organisation's are not counted.
 */
export async function readUpsellDepartment(
  db: Reader,
  {
    accountId,
    accountIds,
    rules,
    currency,
  }: {
    accountId: string;
    accountIds: readonly string[];
    rules: UpsellRules;
    currency: string;
  },
): Promise<Leg | null> {
  const all = sql.param(`{${accountIds.join(',')}}`);
  const [row] = await db.execute<{ department: Leg }>(sql`
    select ${upsellDepartment(rules)} as department from accounts a
    cross join lateral (
      select sum(c.monthly_minor) filter (where c.currency = ${currency}) as monthly, count(*) as contracts
      from contracts c where c.account_id = any(${all}::uuid[]) and c.state = 'active') paid
    cross join lateral (
      select array_agg(distinct l.product_id) as products
      from contracts c join contract_lines l on l.account_id = c.account_id and l.contract_id = c.id and l.product_id is not null
      where c.account_id = any(${all}::uuid[]) and c.state = 'active') bought
    where a.id = ${accountId} and paid.contracts > 0`);
  return row?.department ?? null;
}

function conditionOf({ touchTiers, productIds, monthlyFromMinor }: UpsellRule): SQL {
  const parts = [
    ...(touchTiers.length > 0
      ? [sql`coalesce(a.touch_tier = any(${sql.param(`{${touchTiers.join(',')}}`)}::text[]), false)`]
      : []),
    ...(productIds.length > 0
      ? [sql`coalesce(bought.products && ${sql.param(`{${productIds.join(',')}}`)}::uuid[], false)`]
      : []),
    ...(monthlyFromMinor === null ? [] : [sql`coalesce(paid.monthly, 0) >= ${monthlyFromMinor}`]),
  ];
  return sql.join(parts, sql` and `);
}
