import type { UpsellRule, UpsellRules } from '@tasuki/domain/ownership/upsell-rules';
import { type SQL, sql } from 'drizzle-orm';

/** The department that owns the upsell of an account `a` that pays `paid.monthly` for `bought.products`. */
export function upsellDepartment({ rules, otherwise }: UpsellRules): SQL {
  if (rules.length === 0) return sql`${otherwise}::text`;
  const branches = rules.map((rule) => sql`when ${conditionOf(rule)} then ${rule.department}::text`);
  return sql`case ${sql.join(branches, sql` `)} else ${otherwise}::text end`;
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
