import { auditEntries, NIL_ACCOUNT, users } from '@tasuki/db';
import { toGlobalId } from '@tasuki/domain';
import { and, eq, getTableColumns, type SQL } from 'drizzle-orm';
import { GraphQLDateTime, GraphQLJSON } from 'graphql-scalars';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { connectionOf, keysetQuery, toConnection } from '../connections/connection.ts';
import type { ApiContext } from '../context.ts';
import { readOptionalId } from '../records/read-id.ts';

@ObjectType({ simpleResolvers: true, description: 'Who did what, when. Append-only.' })
export class AuditEntry {
  @Field((_type) => ID)
  id!: string;

  @Field((_type) => GraphQLDateTime)
  at!: Date;

  @Field((_type) => String, { description: 'user, token, system or import.' })
  actorType!: string;

  @Field((_type) => String, { nullable: true })
  actorName!: string | null;

  @Field((_type) => String, { description: 'As in the permission matrix.' })
  operation!: string;

  @Field((_type) => ID, { nullable: true })
  accountId!: string | null;

  @Field((_type) => GraphQLJSON)
  details!: Record<string, unknown>;

  @Field((_type) => String, { nullable: true })
  requestId!: string | null;
}

const AuditEntryConnection = connectionOf(AuditEntry);

@Resolver()
export class AuditResolver {
  @Query((_returns) => AuditEntryConnection, { description: 'The audit, newest first.' })
  async auditEntries(
    @Ctx() { viewer, db }: ApiContext,
    @Arg('first', (_type) => Int, { nullable: true }) first?: number,
    @Arg('after', (_type) => String, { nullable: true }) after?: string,
    @Arg('accountId', (_type) => ID, { nullable: true }) accountId?: string,
    @Arg('actorId', (_type) => ID, { nullable: true }) actorId?: string,
    @Arg('operation', (_type) => String, { nullable: true }) operation?: string,
  ) {
    authorize(viewer, 'readAudit');
    const account = readOptionalId(accountId, 'account', 'accountId');
    const actor = readOptionalId(actorId, 'user', 'actorId');
    const filters: (SQL | undefined)[] = [
      account ? eq(auditEntries.accountId, account.id) : undefined,
      actor ? eq(auditEntries.actorId, actor.id) : undefined,
      operation ? eq(auditEntries.operation, operation) : undefined,
    ];
    const keyset = { column: auditEntries.at, id: auditEntries.id, isDescending: true, kind: 'date' as const };
    const { where, orderBy, limit, page } = keysetQuery(keyset, { first, after });
    const rows = await db
      .select({ ...getTableColumns(auditEntries), actorName: users.name })
      .from(auditEntries)
      .leftJoin(users, eq(users.id, auditEntries.actorId))
      .where(and(...filters, where))
      .orderBy(...orderBy)
      .limit(limit);
    return toConnection(rows, {
      page,
      property: 'at',
      toItem: (row): AuditEntry => ({
        ...row,
        id: toGlobalId({ type: 'audit', accountId: row.accountId, id: row.id }),
        accountId:
          row.accountId === NIL_ACCOUNT
            ? null
            : toGlobalId({ type: 'account', accountId: row.accountId, id: row.accountId }),
      }),
      count: () => db.$count(auditEntries, and(...filters)),
    });
  }
}
