import { type SQL, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { memberships, teamMembers, users } from '../tables/index.ts';

interface Sides {
  /** Whoever passes. */
  by: string;
  /** Whom it is meant for; null for the whole department. */
  assigneeId: string | null;
  to: string;
}

/**
 * 兼任: the team that stands on both sides of a pass, by the person of it who goes on; null where the two sides are two teams.
 * A pass to nobody in particular stays in the team when all people of the receiving department are in it.
 */
export async function findOneTeam(
  db: Reader,
  { by, assigneeId, to }: Sides,
): Promise<{ ownerId: string | null } | null> {
  const isInTeam = (userId: SQL) => sql`exists (select from ${teamMembers} other
    where other.team_id = ${teamMembers.teamId} and other.user_id = ${userId})`;
  const receivers = sql`select ${users.id} from ${users} join ${memberships} on ${memberships.userId} = ${users.id}
    where ${memberships.department} = ${to} and ${users.leftAt} is null`;
  const holdsAll = assigneeId
    ? isInTeam(sql`${assigneeId}`)
    : sql`exists (${receivers}) and not exists (${receivers} and not ${isInTeam(sql`${users.id}`)})`;
  const [found] = await db.execute<{ is_receiver: boolean }>(sql`
    select exists (${receivers} and ${users.id} = ${by}) as is_receiver from ${teamMembers}
    where ${teamMembers.userId} = ${by} and ${holdsAll} limit 1`);
  if (!found) return null;
  return { ownerId: assigneeId ?? (found.is_receiver ? by : null) };
}
