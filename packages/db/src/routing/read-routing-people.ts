import type { Leg } from '@tasuki/domain';
import type { Day } from '@tasuki/domain/days';
import type { RoutingPerson } from '@tasuki/domain/routing/route-work';
import { NEW_LEADS, type RoutingPlace, receiverOf } from '@tasuki/domain/routing/routing-plan';
import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import {
  availabilities,
  handoffs,
  leads,
  memberships,
  onboardingPlans,
  opportunities,
  teamMembers,
  teams,
  users,
} from '../tables/index.ts';

/** A department has fewer people than this; more are not given anything. */
const MOST_PEOPLE = 500;

/** The people who can get work at a place, with what each has open now. Leavers are not among them. */
export async function readRoutingPeople(db: Reader, place: RoutingPlace, today: Day): Promise<RoutingPerson[]> {
  const department = receiverOf(place);
  if (!department) return [];
  const rows = await db.execute<{
    id: string;
    name: string;
    team_ids: string[] | null;
    open_work: number;
    open_limit: number | null;
    last_given_at: string | null;
    is_away: boolean;
  }>(sql`
    select ${users.id} as id, ${users.name} as name, ${availabilities.openLimit} as open_limit,
      (${teamsOf}) as team_ids,
      (${openWorkOf(department)})::int as open_work, (${lastGivenAt(place)}) as last_given_at,
      coalesce(${availabilities.userId} is not null
        and (${availabilities.awayFrom} is not null or ${availabilities.awayUntil} is not null)
        and coalesce(${availabilities.awayFrom}, ${today}::date) <= ${today}
        and coalesce(${availabilities.awayUntil}, ${today}::date) >= ${today}, false) as is_away
    from ${users}
    join ${memberships} on ${memberships.userId} = ${users.id} and ${memberships.department} = ${department}
    left join ${availabilities} on ${availabilities.userId} = ${users.id}
    where ${users.leftAt} is null
    order by ${users.id} limit ${MOST_PEOPLE}`);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    teamIds: row.team_ids ?? [],
    openWork: row.open_work,
    openLimit: row.open_limit,
    lastGivenAt: row.last_given_at === null ? null : new Date(row.last_given_at),
    isAway: row.is_away,
  }));
}

/** The person's teams and those above: what goes to a team goes to the people of its sub teams, too. */
const teamsOf = sql`with recursive own as (
    select ${teamMembers.teamId} as id from ${teamMembers} where ${teamMembers.userId} = ${users.id}
    union select ${teams.parentId} from ${teams} join own on own.id = ${teams.id} where ${teams.parentId} is not null)
  select array_agg(id) from own`;

const offers = (department: Leg) => sql`
  (select count(*) from ${handoffs} where ${handoffs.assigneeId} = ${users.id}
    and ${handoffs.toDepartment} = ${department} and ${handoffs.state} = 'offered')`;

/** Passes that wait for an answer, and the department's own kind of open work: leads, deals, onboardings. */
function openWorkOf(department: Leg): SQL {
  const own: Partial<Record<Leg, SQL>> = {
    'inside-sales': sql`(select count(*) from ${leads} where ${leads.insideSalesUserId} = ${users.id}
      and ${leads.state} in ('open', 'offered', 'working'))`,
    'field-sales': sql`(select count(*) from ${opportunities} where ${opportunities.ownerId} = ${users.id}
      and ${opportunities.state} = 'open')`,
    'customer-success': sql`(select count(*) from ${onboardingPlans} where ${onboardingPlans.ownerId} = ${users.id}
      and ${onboardingPlans.state} = 'open')`,
  };
  const work = own[department];
  return work ? sql`${offers(department)} + ${work}` : offers(department);
}

function lastGivenAt(place: RoutingPlace): SQL {
  if (place === NEW_LEADS)
    return sql`select max(${leads.enteredAt}) from ${leads} where ${leads.insideSalesUserId} = ${users.id}`;
  const [from, to] = place.split(':');
  return sql`select max(${handoffs.offeredAt}) from ${handoffs} where ${handoffs.assigneeId} = ${users.id}
    and ${handoffs.toDepartment} = ${to} and ${handoffs.fromDepartment} = ${from}`;
}
