import { handoffs } from '@tasuki/db';
import type { Department } from '@tasuki/domain';
import { and, eq, gte, inArray, lt, or, type SQL } from 'drizzle-orm';
import { GraphQLDateTime } from 'graphql-scalars';
import { Args, ArgsType, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { authorize, type Viewer } from '../auth/viewer.ts';
import type { Connection } from '../connections/connection.ts';
import { listRecords } from '../connections/list-records.ts';
import { orderOf, readOrder } from '../connections/order-of.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum } from '../enums.ts';
import { readOptionalId } from '../records/read-id.ts';
import { type Handoff, HandoffConnection } from './handoff.type.ts';

@InputType()
export class HandoffFilter {
  @Field((_type) => DepartmentEnum, { nullable: true })
  from?: Department | null;

  @Field((_type) => DepartmentEnum, { nullable: true })
  to?: Department | null;

  @Field((_type) => DepartmentEnum, { nullable: true, description: 'On either side of the joint.' })
  department?: Department | null;

  @Field((_type) => [String], { nullable: true })
  states?: string[] | null;

  @Field((_type) => ID, { nullable: true })
  assigneeId?: string | null;

  @Field((_type) => Boolean, { nullable: true, description: 'Offered by me, meant for me, or decided by me.' })
  isMine?: boolean | null;

  @Field((_type) => String, { nullable: true })
  reasonCode?: string | null;

  @Field((_type) => [String], { nullable: true, description: 'What became of them.' })
  outcomes?: string[] | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'Offered at or after.' })
  offeredFrom?: Date | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'Offered before.' })
  offeredTo?: Date | null;

  @Field((_type) => String, { nullable: true })
  importSource?: string | null;
}

const usual = { field: 'offeredAt', direction: 'desc' } as const;
const HandoffOrder = orderOf('HandoffOrder', ['offeredAt', 'decidedAt', 'dueAt'], usual);

@ArgsType()
class HandoffsArgs extends PageArgs {
  @Field((_type) => HandoffFilter, { nullable: true })
  filter?: HandoffFilter | null;

  @Field((_type) => HandoffOrder, { nullable: true })
  orderBy?: InstanceType<typeof HandoffOrder> | null;
}

@Resolver()
export class HandoffListResolver {
  @Query((_returns) => HandoffConnection, { description: 'Passes over all joints, newest first.' })
  handoffs(
    @Args((_type) => HandoffsArgs) { filter, orderBy, ...page }: HandoffsArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<Handoff>> {
    const viewer = authorize(context.viewer, 'read');
    const { field, direction } = readOrder(orderBy, usual);
    return listRecords<Handoff>(context, {
      name: 'handoff',
      where: handoffsWhere(filter ?? {}, viewer),
      property: field,
      kind: 'date',
      isDescending: direction === 'desc',
      page,
    });
  }
}

function handoffsWhere(filter: HandoffFilter, viewer: Viewer): SQL | undefined {
  const assignee = readOptionalId(filter.assigneeId, 'user', 'filter.assigneeId')?.id;
  const { from, to, department, states, reasonCode, outcomes, offeredFrom, offeredTo, importSource } = filter;
  return and(
    from ? eq(handoffs.fromDepartment, from) : undefined,
    to ? eq(handoffs.toDepartment, to) : undefined,
    department ? or(eq(handoffs.fromDepartment, department), eq(handoffs.toDepartment, department)) : undefined,
    states?.length ? inArray(handoffs.state, states) : undefined,
    assignee ? eq(handoffs.assigneeId, assignee) : undefined,
    filter.isMine
      ? or(eq(handoffs.offeredBy, viewer.id), eq(handoffs.assigneeId, viewer.id), eq(handoffs.decidedBy, viewer.id))
      : undefined,
    reasonCode ? eq(handoffs.reasonCode, reasonCode) : undefined,
    outcomes?.length ? inArray(handoffs.outcome, outcomes) : undefined,
    offeredFrom ? gte(handoffs.offeredAt, offeredFrom) : undefined,
    offeredTo ? lt(handoffs.offeredAt, offeredTo) : undefined,
    importSource ? eq(handoffs.importSource, importSource) : undefined,
  );
}
