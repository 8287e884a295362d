import { teamMembers, teams } from '@tasuki/db';
import DataLoader from 'dataloader';
import { asc, eq, inArray } from 'drizzle-orm';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { present } from '../records/present.ts';
import { Team } from './team.type.ts';
import { User } from './user.type.ts';

@Resolver((_of) => User)
export class UserTeamsResolver {
  @FieldResolver((_returns) => [Team], { description: 'The teams that the person is in, without those above.' })
  teams(@Root() user: User, @Ctx() context: ApiContext): Promise<Team[]> {
    return context.once('user-teams', () => createLoader(context)).load(user.uuid);
  }
}

function createLoader({ db }: ApiContext) {
  return new DataLoader(async (userIds: readonly string[]) => {
    const rows = await db
      .select({ userId: teamMembers.userId, team: teams })
      .from(teamMembers)
      .innerJoin(teams, eq(teams.id, teamMembers.teamId))
      .where(inArray(teamMembers.userId, [...userIds]))
      .orderBy(asc(teams.nameJa), asc(teams.id));
    const byUser = Map.groupBy(rows, ({ userId }) => userId);
    return userIds.map((id) => (byUser.get(id) ?? []).map(({ team }) => present('team', team)));
  });
}
