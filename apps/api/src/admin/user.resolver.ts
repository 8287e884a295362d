import { memberships, sessions, setPassword, type Transaction, users } from '@tasuki/db';
import { refuse } from '@tasuki/domain';
import { hashPassword } from 'better-auth/crypto';
import DataLoader from 'dataloader';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { present } from '../records/present.ts';
import { readId } from '../records/read-id.ts';
import { readPersonName } from './read-person-name.ts';
import {
  CreateUserInput,
  CreateUserPayload,
  type MembershipInput,
  SetUserPasswordInput,
  SetUserPasswordPayload,
  UpdateUserInput,
  UpdateUserPayload,
  User,
} from './user.type.ts';
import { ViewerMembership } from './viewer.type.ts';

@Resolver((_of) => User)
export class UserResolver {
  @FieldResolver((_returns) => [ViewerMembership])
  async memberships(@Root() user: User, @Ctx() context: ApiContext): Promise<ViewerMembership[]> {
    const loader = context.once('memberships', () => createMembershipLoader(context));
    return loader.load(user.uuid);
  }

  @Mutation((_returns) => CreateUserPayload, { description: 'Makes a person who can sign in.' })
  async createUser(
    @Arg('input', (_type) => CreateUserInput) input: CreateUserInput,
    @Ctx() context: ApiContext,
  ): Promise<CreateUserPayload> {
    const email = input.email.trim().toLowerCase();
    const name = readPersonName(input.name);
    const { row, refusal } = await runSettingsChange<typeof users.$inferSelect>(
      context,
      'administer',
      'createUser',
      async ({ tx }) => {
        const refused = checkPerson({ name, email, password: input.password }) ?? checkMemberships(input.memberships);
        if (refused) return { refused };
        const [taken] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
        if (taken)
          return {
            refused: refuse('EMAIL_TAKEN', 'Someone already signs in with this address.', { field: 'email' }).refused!,
          };
        const id = uuidv7();
        const [made] = await tx.insert(users).values({ id, name, email, emailVerified: true }).returning();
        await setPassword(tx, id, await hashPassword(input.password));
        await setMemberships(tx, id, input.memberships);
        return { row: made!, details: { userId: id, email, memberships: input.memberships } };
      },
    );
    return { user: row ? present('user', row) : null, refusal };
  }

  @Mutation((_returns) => UpdateUserPayload, {
    description: 'Changes a person’s name, departments and roles, or says that they left.',
  })
  async updateUser(
    @Arg('input', (_type) => UpdateUserInput) input: UpdateUserInput,
    @Ctx() context: ApiContext,
  ): Promise<UpdateUserPayload> {
    const { row, refusal } = await runSettingsChange<typeof users.$inferSelect>(
      context,
      'administer',
      'updateUser',
      async ({ tx, viewer }) => {
        const name = readPersonName(input.name ?? '');
        const current = await lockPerson(tx, input.userId);
        const { id } = current;
        if (current.version !== input.version)
          return { refused: conflict(changeOf(input), await readStanding(tx, current), current.version) };
        const refused = await checkChange(tx, { id, input, isSelf: viewer.id === id });
        if (refused) return { refused };
        const leftAt =
          input.hasLeft == null ? current.leftAt : input.hasLeft ? (current.leftAt ?? context.now()) : null;
        const [changed] = await tx
          .update(users)
          .set({ name: name || current.name, leftAt, version: sql`${users.version} + 1` })
          .where(eq(users.id, id))
          .returning();
        if (input.memberships) await setMemberships(tx, id, input.memberships);
        if (input.hasLeft) await tx.delete(sessions).where(eq(sessions.userId, id));
        return { row: changed!, details: { ...input, userId: id } };
      },
    );
    return { user: row ? present('user', row) : null, refusal };
  }

  @Mutation((_returns) => SetUserPasswordPayload, {
    description: 'Sets a new password for a person who forgot theirs, and signs them out everywhere.',
  })
  async setUserPassword(
    @Arg('input', (_type) => SetUserPasswordInput) input: SetUserPasswordInput,
    @Ctx() context: ApiContext,
  ): Promise<SetUserPasswordPayload> {
    const { row, refusal } = await runSettingsChange<typeof users.$inferSelect>(
      context,
      'administer',
      'setUserPassword',
      async ({ tx }) => {
        const person = await lockPerson(tx, input.userId);
        const refused = checkCanSignIn(person) ?? checkPassword(input.password);
        if (refused) return { refused };
        await setPassword(tx, person.id, await hashPassword(input.password));
        return { row: person, details: { userId: person.id, email: person.email } };
      },
    );
    // Wrong tries were at the password before this one.
    if (row?.email) context.guesses.forget(row.email);
    return { user: row ? present('user', row) : null, refusal };
  }
}

async function lockPerson(tx: Transaction, userId: string): Promise<typeof users.$inferSelect> {
  const { id } = readId(userId, 'user', 'userId');
  const [person] = await tx.select().from(users).where(eq(users.id, id)).for('update');
  if (!person) throw badUserInput('There is no such person.', { field: 'userId' });
  return person;
}

function createMembershipLoader({ db }: ApiContext) {
  return new DataLoader(async (ids: readonly string[]) => {
    const rows = await db
      .select()
      .from(memberships)
      .where(inArray(memberships.userId, [...ids]));
    const byUser = Map.groupBy(rows, (row) => row.userId);
    return ids.map((id) => (byUser.get(id) ?? []) as unknown as ViewerMembership[]);
  });
}

function checkPerson({ name, email, password }: { name: string; email: string; password: string }) {
  if (!name.trim()) return refuse('NAME_MISSING', 'Give the person’s name.', { field: 'name' }).refused;
  if (!z.email().safeParse(email).success)
    return refuse('EMAIL_INVALID', 'This is not an e-mail address.', { field: 'email' }).refused;
  return checkPassword(password);
}

function checkPassword(password: string) {
  return password.length < 10
    ? refuse('PASSWORD_SHORT', 'A password has at least 10 characters.', { field: 'password' }).refused
    : undefined;
}

function checkCanSignIn({ name, canSignIn, leftAt }: typeof users.$inferSelect) {
  return canSignIn && !leftAt
    ? undefined
    : refuse('PERSON_WITHOUT_SIGN_IN', `${name} has left or only came along with imported history: no sign-in.`, {
        field: 'userId',
      }).refused;
}

function checkMemberships(wanted: readonly MembershipInput[]) {
  if (wanted.length === 0)
    return refuse('DEPARTMENT_MISSING', 'A person belongs to at least one department.', { field: 'memberships' })
      .refused;
  if (wanted.some(({ role }) => role !== 'member' && role !== 'manager')) {
    return refuse('ROLE_UNKNOWN', 'A role is member or manager.', { field: 'memberships' }).refused;
  }
  return undefined;
}

/** The last admin can neither leave nor lose the role: nobody could let anyone in again. */
export async function checkChange(
  tx: Transaction,
  { id, input, isSelf }: { id: string; input: Pick<UpdateUserInput, 'hasLeft' | 'memberships'>; isSelf: boolean },
) {
  const refused = input.memberships ? checkMemberships(input.memberships) : undefined;
  if (refused) return refused;
  if (isSelf && input.hasLeft)
    return refuse('SELF_LEAVE', 'Ask another admin to record that you left.', { field: 'hasLeft' }).refused;
  const losesAdmin =
    input.hasLeft || (input.memberships && !input.memberships.some(({ department }) => department === 'admin'));
  if (!losesAdmin) return undefined;
  const others = await tx
    .select({ id: users.id })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.department, 'admin'), ne(users.id, id), sql`${users.leftAt} is null`))
    .limit(1);
  const [own] = await tx
    .select()
    .from(memberships)
    .where(and(eq(memberships.userId, id), eq(memberships.department, 'admin')));
  return own && others.length === 0
    ? refuse('LAST_ADMIN', 'This is the last admin. Make another one first.', { field: 'memberships' }).refused
    : undefined;
}

/** What `updateUser` changes, as asked for and as it stands: the two sides of a conflict. */
function changeOf({ name, memberships: wanted, hasLeft }: UpdateUserInput) {
  return { name: name ?? undefined, memberships: wanted ?? undefined, hasLeft: hasLeft ?? undefined };
}

async function readStanding(tx: Transaction, { id, name, leftAt }: typeof users.$inferSelect) {
  const own = await tx
    .select({ department: memberships.department, role: memberships.role })
    .from(memberships)
    .where(eq(memberships.userId, id));
  return { name, memberships: own, hasLeft: leftAt !== null };
}

async function setMemberships(tx: Transaction, userId: string, wanted: readonly MembershipInput[]): Promise<void> {
  await tx.delete(memberships).where(eq(memberships.userId, userId));
  const unique = new Map(wanted.map((membership) => [membership.department, membership]));
  await tx
    .insert(memberships)
    .values([...unique.values()].map(({ department, role }) => ({ userId, department, role })));
}
