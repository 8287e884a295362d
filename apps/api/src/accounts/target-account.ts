import {
  type AccountRow,
  aliasSetOf,
  contacts,
  contracts,
  leads,
  lockAccount,
  opportunities,
  type Transaction,
} from '@tasuki/db';
import { type Department, isDepartment } from '@tasuki/domain';
import type { Acting } from '@tasuki/domain/acting';
import { and, eq, inArray } from 'drizzle-orm';
import { actingDepartment } from '../auth/viewer.ts';
import type { CommandScope } from '../command/run-command.ts';
import { badUserInput } from '../errors.ts';
import { readId, readOptionalId } from '../records/read-id.ts';

/** What a command is about besides the account. */
interface Records {
  contactId?: string | null;
  leadId?: string | null;
  opportunityId?: string | null;
  contractId?: string | null;
}

export interface TargetInput extends Records {
  accountId: string;
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
  const { contact, lead } = await readRecordsOf(tx, account.id, input);
  const accountId = contact?.accountId ?? lead?.accountId ?? account.id;
  return { account, accountId, contact, lead, acting: actingOf(scope, account.holder) };
}

/** Finds the records that a command names; one of another account, or of none, is the caller's mistake. */
export async function readRecordsOf(tx: Transaction, accountId: string, named: Records) {
  const contactId = readOptionalId(named.contactId, 'contact', 'contactId')?.id;
  const leadId = readOptionalId(named.leadId, 'lead', 'leadId')?.id;
  const opportunityId = readOptionalId(named.opportunityId, 'opportunity', 'opportunityId')?.id;
  const contractId = readOptionalId(named.contractId, 'contract', 'contractId')?.id;
  const isAny = contactId || leadId || opportunityId || contractId;
  const accounts = isAny ? await aliasSetOf(tx, accountId) : [];
  const isOf = (table: Owned, id: string) => and(inArray(table.accountId, accounts), eq(table.id, id));
  return {
    contact: contactId ? mustBe('contact', await tx.select().from(contacts).where(isOf(contacts, contactId))) : null,
    lead: leadId ? mustBe('lead', await tx.select().from(leads).where(isOf(leads, leadId))) : null,
    opportunity: opportunityId
      ? mustBe('opportunity', await tx.select().from(opportunities).where(isOf(opportunities, opportunityId)))
      : null,
    contract: contractId
      ? mustBe('contract', await tx.select().from(contracts).where(isOf(contracts, contractId)))
      : null,
  };
}

type Owned = typeof contacts | typeof leads | typeof opportunities | typeof contracts;

function mustBe<Row>(name: string, [row]: Row[]): Row {
  if (!row) throw badUserInput(`This ${name} is not one of the account.`, { field: `${name}Id` });
  return row;
}
