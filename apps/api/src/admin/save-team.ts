import { memberships, type Transaction, teamMembers, teams } from '@tasuki/db';
import { type Refusal, refuse, toGlobalId } from '@tasuki/domain';
import { checkPlace } from '@tasuki/domain/teams/place-team';
import { and, eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { conflict, type SettingsOutcome } from '../command/run-settings-change.ts';
import { badUserInput } from '../errors.ts';
import { readId, readOptionalId } from '../records/read-id.ts';
import type { SaveTeamInput } from './team.type.ts';

type TeamRow = typeof teams.$inferSelect;
type TeamFields = Pick<TeamRow, 'nameJa' | 'nameEn' | 'department' | 'region' | 'parentId' | 'leadId'>;

/** Makes a team or changes one, with its place, lead and members, or says why not. */
export async function saveTeam(tx: Transaction, input: SaveTeamInput): Promise<SettingsOutcome<TeamRow>> {
  const id = readOptionalId(input.teamId, 'team', 'teamId')?.id ?? null;
  const fields = readFields(input);
  // One change of the tree at a time: two moves that are each right could make a circle.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('team tree'))`);
  const standing = await tx.select().from(teams);
  const current = standing.find((team) => team.id === id);
  if (id !== null && !current) throw badUserInput('There is no such team.', { field: 'teamId' });
  if (current && current.version !== input.version)
    return { refused: conflict(shown(fields), shown(current), current.version) };
  if (fields.parentId !== null && !standing.some((team) => team.id === fields.parentId))
    throw badUserInput('There is no such team.', { field: 'parentId' });
  const refused = checkNames(fields) ?? checkPlace(standing, { ...fields, id }) ?? (await checkLead(tx, fields));
  if (refused) return { refused };
  const row = await write(tx, id, fields);
  await writeMembers(tx, row.id, input.memberIds);
  return { row, details: { ...input } };
}

function readFields({ nameJa, nameEn, department, region = null, parentId, leadId }: SaveTeamInput): TeamFields {
  return {
    ...{ nameJa: nameJa.trim(), nameEn: nameEn.trim(), department, region },
    parentId: readOptionalId(parentId, 'team', 'parentId')?.id ?? null,
    leadId: readOptionalId(leadId, 'user', 'leadId')?.id ?? null,
  };
}

/** As the API names it. */
const shown = ({ nameJa, nameEn, department, region, parentId, leadId }: TeamFields) => ({
  ...{ nameJa, nameEn, department, region },
  parentId: parentId && toGlobalId({ type: 'team', accountId: null, id: parentId }),
  leadId: leadId && toGlobalId({ type: 'user', accountId: null, id: leadId }),
});

function checkNames({ nameJa, nameEn }: TeamFields): Refusal | undefined {
  if (nameJa && nameEn) return undefined;
  return refuse('NAME_MISSING', 'A team needs a name in both languages.', { field: nameJa ? 'nameEn' : 'nameJa' })
    .refused;
}

/** A lead sees people's own figures: somebody of the department, as its managers are. */
async function checkLead(tx: Transaction, { leadId, department }: TeamFields): Promise<Refusal | undefined> {
  if (leadId === null) return undefined;
  const isLead = and(eq(memberships.userId, leadId), eq(memberships.department, department));
  if ((await tx.$count(memberships, isLead)) > 0) return undefined;
  return refuse('LEAD_OF_OTHER_DEPARTMENT', 'A team is led by somebody of its department.', { field: 'leadId' })
    .refused;
}

async function write(tx: Transaction, id: string | null, fields: TeamFields): Promise<TeamRow> {
  const [row] = id
    ? await tx
        .update(teams)
        .set({ ...fields, version: sql`${teams.version} + 1` })
        .where(eq(teams.id, id))
        .returning()
    : await tx
        .insert(teams)
        .values({ id: uuidv7(), ...fields })
        .returning();
  return row!;
}

async function writeMembers(tx: Transaction, teamId: string, memberIds: readonly string[]): Promise<void> {
  await tx.delete(teamMembers).where(eq(teamMembers.teamId, teamId));
  const people = new Set(memberIds.map((member) => readId(member, 'user', 'memberIds').id));
  if (people.size > 0) await tx.insert(teamMembers).values([...people].map((userId) => ({ teamId, userId })));
}
