import { tickets } from '@tasuki/db';
import { and, eq, inArray } from 'drizzle-orm';
import { Args, ArgsType, Ctx, Field, FieldResolver, ID, InputType, Query, Resolver, Root } from 'type-graphql';
import { Contact } from '../accounts/contact.type.ts';
import { authorize } from '../auth/viewer.ts';
import { type Connection, connectionOf } from '../connections/connection.ts';
import { listRecords } from '../connections/list-records.ts';
import { type Order, orderOf, readOrder } from '../connections/order-of.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import type { ApiContext } from '../context.ts';
import { readId } from '../records/read-id.ts';
import { Survey, Ticket } from './customer-record.type.ts';

const TicketConnection = connectionOf(Ticket);
const fields = ['openedAt'] as const;
const TicketOrder = orderOf('TicketOrder', fields, { field: 'openedAt', direction: 'asc' });

@InputType()
class TicketFilter {
  @Field((_type) => [String], { nullable: true, description: 'open, closed' })
  state?: string[] | null;

  @Field((_type) => ID, { nullable: true })
  accountId?: string | null;
}

@ArgsType()
class TicketsArgs extends PageArgs {
  @Field((_type) => TicketFilter, { nullable: true })
  filter?: TicketFilter | null;

  @Field((_type) => TicketOrder, { nullable: true })
  orderBy?: Order<(typeof fields)[number]> | null;
}

@Resolver((_of) => Ticket)
export class TicketsResolver {
  @Query((_returns) => TicketConnection, { description: 'Tickets, the longest open first.' })
  async tickets(
    @Args((_type) => TicketsArgs) { filter, orderBy, ...page }: TicketsArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Ticket>> {
    authorize(context.viewer, 'read');
    const { field, direction } = readOrder(orderBy, { field: 'openedAt', direction: 'asc' });
    const { state, accountId } = filter ?? {};
    const where = and(
      state ? inArray(tickets.state, state) : undefined,
      accountId ? eq(tickets.accountId, readId(accountId, 'account', 'accountId').id) : undefined,
    );
    const order = { property: field, kind: 'date' as const, isDescending: direction === 'desc' };
    return listRecords<Ticket>(context, { name: 'ticket', where, page, ...order });
  }

  @FieldResolver((_returns) => Contact, { nullable: true })
  contact(@Root() { accountUuid, contactId }: Ticket, @Ctx() { load }: ApiContext): Promise<Contact | null> | null {
    return contactId ? load<Contact>('contact', accountUuid, contactId) : null;
  }
}

@Resolver((_of) => Survey)
export class SurveyResolver {
  @FieldResolver((_returns) => Contact, { nullable: true })
  contact(@Root() { accountUuid, contactId }: Survey, @Ctx() { load }: ApiContext): Promise<Contact | null> | null {
    return contactId ? load<Contact>('contact', accountUuid, contactId) : null;
  }
}
