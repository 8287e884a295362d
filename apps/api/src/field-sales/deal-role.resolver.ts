import { aliasSetOf, contacts, dealRoles, findSurvivor, type Transaction } from '@tasuki/db';
import type { StakeholderRole } from '@tasuki/domain/accounts/contact-words';
import { type DealPerson, setDealRole } from '@tasuki/domain/field-sales/set-deal-role';
import { and, eq, inArray } from 'drizzle-orm';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Account } from '../accounts/account.type.ts';
import { Contact } from '../accounts/contact.type.ts';
import { loadOwned } from '../accounts/owned-rows.ts';
import { actingOf } from '../accounts/target-account.ts';
import { runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { loadChildren } from '../records/load-children.ts';
import { readId } from '../records/read-id.ts';
import { DealRole, SetDealRoleInput, SetDealRolePayload } from './deal-role.type.ts';
import { Opportunity } from './opportunity.type.ts';
import { readDeal } from './read-deal.ts';

@Resolver((_of) => DealRole)
export class DealRoleResolver {
  @Mutation((_returns) => SetDealRolePayload, { description: 'Says who a contact is in one deal.' })
  setDealRole(
    @Arg('input', (_type) => SetDealRoleInput) input: SetDealRoleInput,
    @Ctx() context: ApiContext,
  ): Promise<SetDealRolePayload> {
    return runCommand(context, 'setDealRole', async (scope) => {
      const { deal, refs } = await readDeal(scope, input.opportunityId);
      const person = await findPerson(scope.tx, deal.opportunity, readId(input.contactId, 'contact', 'contactId').id);
      if (!person) throw badUserInput('There is no such contact at this account.', { field: 'contactId' });
      const { role = null, version } = input;
      const command = { ...actingOf(scope, 'field-sales'), role, version, newId: uuidv7() };
      return { decision: setDealRole(deal.opportunity, person, command), refs };
    });
  }

  @FieldResolver((_returns) => Contact)
  contact(@Root() { contactId, contactAccountId }: DealRole, @Ctx() { load }: ApiContext): Promise<Contact | null> {
    return load<Contact>('contact', contactAccountId, contactId);
  }

  @FieldResolver((_returns) => Opportunity)
  opportunity(@Root() role: DealRole, @Ctx() { load }: ApiContext): Promise<Opportunity | null> {
    return load<Opportunity>('opportunity', role.accountUuid, role.opportunityId);
  }
}

@Resolver((_of) => Opportunity)
export class RolesOfDealResolver {
  @FieldResolver((_returns) => [DealRole], { description: 'Who is who in this deal.' })
  roles(@Root() deal: Opportunity, @Ctx() context: ApiContext): Promise<DealRole[]> {
    return loadChildren<DealRole>(context, { name: 'deal-role', parent: 'opportunityId', orderBy: 'id' }, deal);
  }
}

@Resolver((_of) => Account)
export class DealRolesOfAccountResolver {
  @FieldResolver((_returns) => [DealRole], { description: 'Who is who in each of the account’s deals.' })
  dealRoles(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<DealRole[]> {
    return loadOwned<DealRole>(context, 'deal-role', uuid);
  }
}

/** A contact of the deal's company, of whichever account it stands on, with the role in this deal. */
async function findPerson(
  tx: Transaction,
  deal: { accountId: string; id: string },
  contactId: string,
): Promise<DealPerson | null> {
  const company = await aliasSetOf(tx, await findSurvivor(tx, deal.accountId));
  const [contact] = await tx
    .select()
    .from(contacts)
    .where(and(inArray(contacts.accountId, company), eq(contacts.id, contactId)));
  if (!contact) return null;
  const isCurrent = and(
    eq(dealRoles.accountId, deal.accountId),
    eq(dealRoles.opportunityId, deal.id),
    eq(dealRoles.contactId, contactId),
  );
  const [current] = await tx.select().from(dealRoles).where(isCurrent);
  return { ...contact, current: current && { ...current, role: current.role as StakeholderRole } };
}
