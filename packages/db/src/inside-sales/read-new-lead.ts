import type { Day } from '@tasuki/domain/days';
import type { NewLead } from '@tasuki/domain/handoffs/decide-handoff';
import { NEW_LEADS } from '@tasuki/domain/routing/routing-plan';
import { desc, inArray } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { aliasSetOf } from '../accounts/alias-set.ts';
import type { Transaction } from '../client.ts';
import { readRoutingPeople } from '../routing/read-routing-people.ts';
import { leads } from '../tables/index.ts';

interface Taking {
  accountId: string;
  /** Who takes it; null for a token, which leaves it to the whole department. */
  ownerId: string | null;
  today: Day;
}

/** What a lead begins with whose account inside sales takes; null where one of the account's leads is worked already. */
export async function readNewLead(tx: Transaction, { accountId, ownerId, today }: Taking): Promise<NewLead | null> {
  const known = await tx
    .select({ contactId: leads.contactId, state: leads.state })
    .from(leads)
    .where(inArray(leads.accountId, await aliasSetOf(tx, accountId)))
    .orderBy(desc(leads.enteredAt), desc(leads.id));
  if (known.some(({ state }) => state === 'open' || state === 'working')) return null;
  const people = ownerId ? await readRoutingPeople(tx, NEW_LEADS, today) : [];
  const owner = people.find(({ id }) => id === ownerId);
  return {
    leadId: uuidv7(),
    contactId: known[0]?.contactId ?? null,
    routing: owner
      ? { userId: owner.id, userName: owner.name, because: 'owner', openWork: owner.openWork, passedOver: [] }
      : null,
  };
}
