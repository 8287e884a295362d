import type { StakeholderRole } from '../accounts/contact-words.ts';
import { editConflict } from '../accounts/edit-conflict.ts';
import { fullName } from '../accounts/person-name.ts';
import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { OpportunityState } from './deal-state.ts';
import { dealRoleSet } from './events/deal-role-set.ts';
import { refuseClosed } from './update-opportunity.ts';

/** Somebody at the customer's, and who they are in the deal so far. */
export interface DealPerson {
  accountId: string;
  id: string;
  familyName: string;
  givenName: string | null;
  leftAt: Date | null;
  /** Absent until they have a role in this deal. */
  current?: { id: string; role: StakeholderRole; version: number } | undefined;
}

export interface SetDealRole extends Acting {
  /** Null takes the person out of the deal. */
  role: StakeholderRole | null;
  /** The version of the role that was seen, 0 where there was none. */
  version: number;
  /** The id of the role, should it be the person's first in this deal. */
  newId: string;
}

/** Says who a person is in one deal: the decider of one may be a user of the next. */
export function setDealRole(
  deal: Pick<OpportunityState, 'accountId' | 'id' | 'name' | 'state'>,
  person: DealPerson,
  { role, version, newId, ...acting }: SetDealRole,
): Decision {
  if (deal.state !== 'open') return refuseClosed(deal);
  const { current } = person;
  const before = current?.role ?? null;
  if (role === before) return accept();
  const conflict = editConflict({ version: current?.version ?? 0 }, version, { role: before }, { role });
  if (conflict) return conflict;
  const name = fullName(person);
  if (role && person.leftAt) return refuse('CONTACT_ALREADY_LEFT', `${name} has already left.`);
  return accept(
    dealRoleSet.event({
      ...actedBy(acting),
      accountId: deal.accountId,
      department: acting.as,
      contactId: person.id,
      subject: { type: 'opportunity', id: deal.id },
      payload: {
        dealRoleId: current?.id ?? newId,
        opportunityId: deal.id,
        deal: deal.name,
        contactId: person.id,
        contactAccountId: person.accountId,
        ...{ name, role, before },
      },
    }),
  );
}
