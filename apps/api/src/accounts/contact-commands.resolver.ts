import { accountDepartments, contacts, isEmailTaken, lockAccount } from '@tasuki/db';
import type { EditableContactFields } from '@tasuki/domain/accounts/contact-fields';
import {
  type ContactState,
  changeConsent,
  createContact,
  markContactLeft,
  updateContact,
} from '@tasuki/domain/accounts/contact-rules';
import { and, eq } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { type CommandScope, runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readId } from '../records/read-id.ts';
import {
  ChangeConsentInput,
  ChangeConsentPayload,
  CreateContactInput,
  CreateContactPayload,
  MarkContactLeftInput,
  MarkContactLeftPayload,
  UpdateContactInput,
  UpdateContactPayload,
} from './contact-commands.type.ts';
import { actingOf, readTarget } from './target-account.ts';

@Resolver()
export class ContactCommandsResolver {
  @Mutation((_returns) => CreateContactPayload, { description: 'Adds a person to an account.' })
  createContact(
    @Arg('input', (_type) => CreateContactInput) input: CreateContactInput,
    @Ctx() context: ApiContext,
  ): Promise<CreateContactPayload> {
    return runCommand(context, 'createContact', async (scope) => {
      const { account, acting } = await readTarget(scope, { accountId: input.accountId });
      const { familyName, stakeholderRole } = input;
      const fields = await readFields(scope, account.id, input);
      const id = uuidv7();
      const command = { ...acting, ...fields, accountId: account.id, id, familyName, stakeholderRole };
      const decision = createContact(await isEmailTaken(scope.tx, input.email), command);
      return { decision, refs: { contact: { type: 'contact', accountId: account.id, id } } };
    });
  }

  @Mutation((_returns) => UpdateContactPayload, { description: 'Edits what the given fields say; the others stay.' })
  updateContact(
    @Arg('input', (_type) => UpdateContactInput) input: UpdateContactInput,
    @Ctx() context: ApiContext,
  ): Promise<UpdateContactPayload> {
    return runCommand(context, 'updateContact', async (scope) => {
      const { contact, acting, refs } = await readContact(scope, input.contactId);
      const { version, familyName, stakeholderRole } = input;
      const fields = await readFields(scope, contact.accountId, input);
      const changes = { ...fields, ...(familyName == null ? {} : { familyName }) };
      const isTaken = await isEmailTaken(scope.tx, input.email, contact.id);
      return { decision: updateContact(contact, isTaken, { ...acting, version, changes, stakeholderRole }), refs };
    });
  }

  @Mutation((_returns) => ChangeConsentPayload, { description: 'Records what the contact agreed to, with evidence.' })
  changeConsent(
    @Arg('input', (_type) => ChangeConsentInput) input: ChangeConsentInput,
    @Ctx() context: ApiContext,
  ): Promise<ChangeConsentPayload> {
    return runCommand(context, 'updateContact', async (scope) => {
      const { contact, acting, refs } = await readContact(scope, input.contactId);
      const { consent, evidence } = input;
      return { decision: changeConsent(contact, { ...acting, consent, evidence }), refs };
    });
  }

  @Mutation((_returns) => MarkContactLeftPayload, { description: 'The contact moved on, or left the company.' })
  markContactLeft(
    @Arg('input', (_type) => MarkContactLeftInput) input: MarkContactLeftInput,
    @Ctx() context: ApiContext,
  ): Promise<MarkContactLeftPayload> {
    return runCommand(context, 'updateContact', async (scope) => {
      const { contact, acting, refs } = await readContact(scope, input.contactId);
      return { decision: markContactLeft(contact, { ...acting, note: input.note }), refs };
    });
  }
}

async function readContact(scope: CommandScope, text: string) {
  const { accountId, id } = readId(text, 'contact', 'contactId');
  const account = await lockAccount(scope.tx, accountId);
  const [row] = await scope.tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.accountId, accountId), eq(contacts.id, id)));
  if (!row || !account) throw badUserInput('There is no such contact.', { field: 'contactId' });
  const refs = { contact: { type: 'contact' as const, accountId, id } };
  return { contact: row as ContactState, acting: actingOf(scope, account.holder), refs };
}

/** The editable fields that the caller named; what was left out is undefined and stays. */
async function readFields(
  { tx }: CommandScope,
  accountId: string,
  input: CreateContactInput | UpdateContactInput,
): Promise<Partial<EditableContactFields>> {
  const { givenName, familyNameKana, givenNameKana, email, phone, title, accountDepartmentId } = input;
  if (accountDepartmentId) {
    const departments = await tx.select().from(accountDepartments).where(eq(accountDepartments.accountId, accountId));
    if (!departments.some((department) => department.id === accountDepartmentId)) {
      throw badUserInput('There is no such department at this account.', { field: 'accountDepartmentId' });
    }
  }
  return { givenName, familyNameKana, givenNameKana, email, phone, title, accountDepartmentId };
}
