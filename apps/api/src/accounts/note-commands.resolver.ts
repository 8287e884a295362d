import { accountDepartments, findOwnership, users } from '@tasuki/db';
import { addAccountDepartment, addNote, assignOwner } from '@tasuki/domain/accounts/account-rules';
import { eq } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readId } from '../records/read-id.ts';
import {
  AddAccountDepartmentInput,
  AddAccountDepartmentPayload,
  AddNoteInput,
  AddNotePayload,
  AssignOwnerInput,
  AssignOwnerPayload,
} from './account-commands.type.ts';
import { readTarget } from './target-account.ts';

/** Small things that any department writes on an account. */
@Resolver()
export class NoteCommandsResolver {
  @Mutation((_returns) => AddNotePayload, { description: 'Writes a note, for everyone or for the own department.' })
  addNote(
    @Arg('input', (_type) => AddNoteInput) input: AddNoteInput,
    @Ctx() context: ApiContext,
  ): Promise<AddNotePayload> {
    return runCommand(context, 'addNote', async (scope) => {
      const { account, accountId, contact, acting } = await readTarget(scope, input);
      const { text, visibility } = input;
      const note = { ...acting, accountId, contactId: contact?.id, text, visibility: visibility ?? 'everyone' };
      return { decision: addNote(note), refs: accountRef(account.id) };
    });
  }

  @Mutation((_returns) => AssignOwnerPayload, { description: 'Names the one owner of a kind of work.' })
  assignOwner(
    @Arg('input', (_type) => AssignOwnerInput) input: AssignOwnerInput,
    @Ctx() context: ApiContext,
  ): Promise<AssignOwnerPayload> {
    return runCommand(context, 'assignOwner', async (scope) => {
      const { account, acting } = await readTarget(scope, input);
      const [user] = await scope.tx
        .select()
        .from(users)
        .where(eq(users.id, readId(input.userId, 'user', 'userId').id));
      if (!user) throw badUserInput('There is no such user.', { field: 'userId' });
      const { work } = input;
      const owner = { id: user.id, name: user.name, hasLeft: user.leftAt !== null };
      const current = await findOwnership(scope.tx, account.id, work);
      const decision = assignOwner(current, { ...acting, accountId: account.id, work, user: owner });
      return { decision, refs: accountRef(account.id) };
    });
  }

  @Mutation((_returns) => AddAccountDepartmentPayload, { description: '部署: adds a department of the customer.' })
  addAccountDepartment(
    @Arg('input', (_type) => AddAccountDepartmentInput) input: AddAccountDepartmentInput,
    @Ctx() context: ApiContext,
  ): Promise<AddAccountDepartmentPayload> {
    return runCommand(context, 'updateAccount', async (scope) => {
      const { account, acting } = await readTarget(scope, input);
      const existing = await scope.tx
        .select()
        .from(accountDepartments)
        .where(eq(accountDepartments.accountId, account.id));
      const { name, parentId } = input;
      if (parentId && !existing.some((department) => department.id === parentId)) {
        throw badUserInput('There is no such department.', { field: 'parentId' });
      }
      const decision = addAccountDepartment(
        existing.map((department) => department.name),
        { ...acting, accountId: account.id, id: uuidv7(), name, parentId },
      );
      return { decision, refs: accountRef(account.id) };
    });
  }
}

function accountRef(id: string) {
  return { account: { type: 'account' as const, accountId: null, id } };
}
