import type { PromiseCounts } from '@tasuki/domain/promises/over-promise-rate';
import { sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { type DayPeriod, isWithin } from '../days-in-zone.ts';
import { memberships, opportunities, promises, users } from '../tables/index.ts';
import { anyOf } from '../uuid-list.ts';

export interface SellerPromises extends PromiseCounts {
  userId: string;
  name: string;
  /** Deals of the person that were decided in the same period. */
  won: number;
  lost: number;
}

interface Whose {
  userIds: readonly string[];
  /** The departments whose people are meant, beside those named. */
  departments: readonly string[];
  period: DayPeriod;
}

/** What people promised in a period and what became of it, beside what they won; those without either stay out. */
export async function readSellerPromises(
  db: Reader,
  { userIds, departments, period }: Whose,
): Promise<SellerPromises[]> {
  const led =
    departments.length > 0
      ? sql`exists (
      select from ${memberships} m where m.user_id = ${users.id} and m.department in (${sql.join(
        departments.map((department) => sql`${department}`),
        sql`, `,
      )}))`
      : sql`false`;
  const counted = (state: string) => sql`count(*) filter (where ${promises.state} = ${state})::int`;
  return db.execute<SellerPromises & Record<string, unknown>>(sql`
    select ${users.id} as "userId", ${users.name} as "name",
      coalesce(made.open, 0) as "open", coalesce(made.kept, 0) as "kept",
      coalesce(made.at_risk, 0) as "atRisk", coalesce(made.impossible, 0) as "impossible",
      coalesce(deals.won, 0) as "won", coalesce(deals.lost, 0) as "lost"
    from ${users}
    left join (
      select ${promises.madeBy} as user_id, ${counted('open')} as open, ${counted('kept')} as kept,
        ${counted('at-risk')} as at_risk, ${counted('impossible')} as impossible
      from ${promises} where ${isWithin(promises.madeAt, period)} group by ${promises.madeBy}
    ) made on made.user_id = ${users.id}
    left join (
      select ${opportunities.ownerId} as user_id,
        count(*) filter (where ${opportunities.state} = 'won')::int as won,
        count(*) filter (where ${opportunities.state} = 'lost')::int as lost
      from ${opportunities}
      where ${opportunities.state} in ('won', 'lost')
        and ${isWithin(sql`coalesce(${opportunities.wonAt}, ${opportunities.lostAt})`, period)}
      group by ${opportunities.ownerId}
    ) deals on deals.user_id = ${users.id}
    where (${users.id} = ${anyOf(userIds)} or ${led}) and (made.user_id is not null or deals.user_id is not null)
    order by ${users.name}, ${users.id}
    limit 200`);
}
