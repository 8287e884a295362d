import { teamMembers, teams, users } from '@tasuki/db';
import { departments } from '@tasuki/domain';
import { type TeamTree, teamTree } from '@tasuki/domain/teams/team-tree';
import DataLoader from 'dataloader';
import { asc, eq, inArray } from 'drizzle-orm';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { present } from '../records/present.ts';
import { saveTeam } from './save-team.ts';
import { SaveTeamInput, SaveTeamPayload, Team } from './team.type.ts';
import { User } from './user.type.ts';

/** More teams than a company has; the list is not paged. */
const MOST_TEAMS = 500;

type TeamRow = typeof teams.$inferSelect;

@Resolver((_of) => Team)
export class TeamResolver {
  @Query((_returns) => [Team], {
    description: 'By department, each team followed by its sub teams; 500 at most.',
  })
  async teams(@Ctx() context: ApiContext): Promise<Team[]> {
    authorize(context.viewer, 'read');
    const rows = (await loadTree(context)).inOrder();
    const inTurn = departments.flatMap((department) => rows.filter((row) => row.department === department));
    return inTurn.slice(0, MOST_TEAMS).map(presentTeam);
  }

  @FieldResolver((_returns) => [User])
  members(@Root() team: Team, @Ctx() context: ApiContext): Promise<User[]> {
    return context.once('team-members', () => createMemberLoader(context)).load(team.uuid);
  }

  @FieldResolver((_returns) => User, {
    nullable: true,
    description: 'Sees the own figures of the people of this team and of its sub teams.',
  })
  lead(@Root() { leadId }: Team, @Ctx() { load }: ApiContext): Promise<User | null> {
    return leadId ? load('user', null, leadId) : Promise.resolve(null);
  }

  @FieldResolver((_returns) => Team, { nullable: true, description: 'The team that it is part of; null at the top.' })
  async parent(@Root() team: Team, @Ctx() context: ApiContext): Promise<Team | null> {
    const above = (await loadTree(context)).pathOf(team.uuid).at(-2);
    return above ? presentTeam(above) : null;
  }

  @FieldResolver((_returns) => [Team], { description: 'Its own sub teams, without theirs; 500 at most.' })
  async children(@Root() team: Team, @Ctx() context: ApiContext): Promise<Team[]> {
    const own = (await loadTree(context)).below(team.uuid).filter(({ parentId }) => parentId === team.uuid);
    return own.slice(0, MOST_TEAMS).map(presentTeam);
  }

  @FieldResolver((_returns) => [Team], { description: 'From the top down to the team itself: five at most.' })
  async path(@Root() team: Team, @Ctx() context: ApiContext): Promise<Team[]> {
    return (await loadTree(context)).pathOf(team.uuid).map(presentTeam);
  }

  @Mutation((_returns) => SaveTeamPayload, { description: 'Makes a team, or changes one.' })
  async saveTeam(
    @Arg('input', (_type) => SaveTeamInput) input: SaveTeamInput,
    @Ctx() context: ApiContext,
  ): Promise<SaveTeamPayload> {
    const { row, refusal } = await runSettingsChange<TeamRow>(context, 'administer', 'saveTeam', ({ tx }) =>
      saveTeam(tx, input),
    );
    return { team: row ? presentTeam(row) : null, refusal };
  }
}

const presentTeam = (row: TeamRow): Team => present('team', row);

/** All teams, read once a request. */
function loadTree({ once, db }: ApiContext): Promise<TeamTree<TeamRow>> {
  return once('team-tree', async () =>
    teamTree(await db.select().from(teams).orderBy(asc(teams.nameJa), asc(teams.id))),
  );
}

function createMemberLoader({ db }: ApiContext) {
  return new DataLoader(async (teamIds: readonly string[]) => {
    const rows = await db
      .select({ teamId: teamMembers.teamId, user: users })
      .from(teamMembers)
      .innerJoin(users, eq(users.id, teamMembers.userId))
      .where(inArray(teamMembers.teamId, [...teamIds]))
      .orderBy(asc(users.name));
    const byTeam = Map.groupBy(rows, (row) => row.teamId);
    return teamIds.map((id) => (byTeam.get(id) ?? []).map(({ user }) => present('user', user)));
  });
}
