import { type Transaction, teamMembers, teams, users } from '@tasuki/db';
import { refuse } from '@tasuki/domain';
import DataLoader from 'dataloader';
import { asc, eq, inArray, sql } from 'drizzle-orm';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { authorize } from '../auth/viewer.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { present } from '../records/present.ts';
import { readId } from '../records/read-id.ts';
import { SaveTeamInput, SaveTeamPayload, Team } from './team.type.ts';
import { User } from './user.type.ts';

/** More teams than a company has; the list is not paged. */
const MOST_TEAMS = 500;

@Resolver((_of) => Team)
export class TeamResolver {
  @Query((_returns) => [Team])
  async teams(@Ctx() { viewer, db }: ApiContext): Promise<Team[]> {
    authorize(viewer, 'read');
    const rows = await db.select().from(teams).orderBy(asc(teams.department), asc(teams.nameJa)).limit(MOST_TEAMS);
    return rows.map((row) => present('team', row));
  }

  @FieldResolver((_returns) => [User])
  members(@Root() team: Team, @Ctx() context: ApiContext): Promise<User[]> {
    return context.once('team-members', () => createMemberLoader(context)).load(team.uuid);
  }

  @Mutation((_returns) => SaveTeamPayload, { description: 'Makes a team, or changes one.' })
  async saveTeam(
    @Arg('input', (_type) => SaveTeamInput) input: SaveTeamInput,
    @Ctx() context: ApiContext,
  ): Promise<SaveTeamPayload> {
    const { row, refusal } = await runSettingsChange<typeof teams.$inferSelect>(
      context,
      'administer',
      'saveTeam',
      async ({ tx }) => {
        const { nameJa, nameEn, department, region = null } = input;
        if (!nameJa.trim() || !nameEn.trim()) {
          return {
            refused: refuse('NAME_MISSING', 'A team needs a name in both languages.', { field: 'nameJa' }).refused!,
          };
        }
        const fields = { nameJa: nameJa.trim(), nameEn: nameEn.trim(), department, region };
        const saved = input.teamId ? await changeTeam(tx, input, fields) : await makeTeam(tx, fields);
        if ('refused' in saved) return saved;
        await tx.delete(teamMembers).where(eq(teamMembers.teamId, saved.row.id));
        const members = input.memberIds.map((member) => ({
          teamId: saved.row.id,
          userId: readId(member, 'user', 'memberIds').id,
        }));
        if (members.length > 0) await tx.insert(teamMembers).values(members);
        return { row: saved.row, details: { ...input } };
      },
    );
    return { team: row ? present('team', row) : null, refusal };
  }
}

type TeamFields = Pick<typeof teams.$inferInsert, 'nameJa' | 'nameEn' | 'department' | 'region'>;

async function makeTeam(tx: Transaction, fields: TeamFields) {
  const [row] = await tx
    .insert(teams)
    .values({ id: uuidv7(), ...fields })
    .returning();
  return { row: row! };
}

async function changeTeam(tx: Transaction, input: SaveTeamInput, fields: TeamFields) {
  const { id } = readId(input.teamId ?? '', 'team', 'teamId');
  const [current] = await tx.select().from(teams).where(eq(teams.id, id)).for('update');
  if (!current) throw badUserInput('There is no such team.', { field: 'teamId' });
  if (current.version !== input.version) return { refused: conflict(fields, current, current.version) };
  const [row] = await tx
    .update(teams)
    .set({ ...fields, version: sql`${teams.version} + 1` })
    .where(eq(teams.id, id))
    .returning();
  return { row: row! };
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
