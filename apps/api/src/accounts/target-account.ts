import { type AccountRow, aliasSetOf, contacts, leads, lockAccount } from '@tasuki/db';
import { type Department, isDepartment } from '@tasuki/domain';
import type { Acting } from '@tasuki/domain/acting';
import { and, eq, inArray } from 'drizzle-orm';
import { actingDepartment } from '../auth/viewer.ts';
import type { CommandScope } from '../command/run-command.ts';
import { badUserInput } from '../errors.ts';
import { readId, readOptionalId } from '../records/read-id.ts';

export interface TargetInput {
  accountId: string;
  contactId?: string | null;
  leadId?: string | null;
}

export interface Target {
  /** What the id leads to today: itself, or the account it was merged into. */
  account: AccountRow;
  /** Where the event belongs: with the contact or lead that it is about. */
  accountId: string;
  contact: typeof contacts.$inferSelect | null;
  lead: typeof leads.$inferSelect | null;
  acting: Acting;
}

/** Who acts, when and for which department, unless the command says otherwise for the account's holder. */
export function actingOf({ viewer, now }: CommandScope, preferred?: string): Acting {
  const department = preferred && isDepartment(preferred) ? (preferred as Department) : undefined;
  return { by: viewer.id, at: now, as: actingDepartment(viewer, department) };
}

/** Finds and locks what a command is about. An id that leads nowhere is the caller's mistake. */
export async function readTarget(scope: CommandScope, input: TargetInput): Promise<Target> {
  const { tx } = scope;
  const account = await lockAccount(tx, readId(input.accountId, 'account', 'accountId').id);
  if (!account) throw badUserInput('There is no such account.', { field: 'accountId' });
  const accountIds = input.contactId || input.leadId ? await aliasSetOf(tx, account.id) : [];
  const contactId = readOptionalId(input.contactId, 'contact', 'contactId')?.id;
  const leadId = readOptionalId(input.leadId, 'lead', 'leadId')?.id;
  const [contact = null] = contactId
    ? await tx
        .select()
        .from(contacts)
        .where(and(inArray(contacts.accountId, accountIds), eq(contacts.id, contactId)))
    : [];
  if (contactId && !contact) throw badUserInput('This contact is not one of the account.', { field: 'contactId' });
  const [lead = null] = leadId
    ? await tx
        .select()
        .from(leads)
        .where(and(inArray(leads.accountId, accountIds), eq(leads.id, leadId)))
    : [];
  if (leadId && !lead) throw badUserInput('This lead is not one of the account.', { field: 'leadId' });
  const accountId = contact?.accountId ?? lead?.accountId ?? account.id;
  return { account, accountId, contact, lead, acting: actingOf(scope, account.holder) };
}
