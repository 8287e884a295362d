import { memberships, users } from '@tasuki/db';
import type { Department } from '@tasuki/domain';
import { and, eq, exists, ilike, isNull, or, type SQL, sql } from 'drizzle-orm';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { connectionOf, keysetQuery, toConnection } from '../connections/connection.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum } from '../enums.ts';
import { present } from '../records/present.ts';
import { User } from './user.type.ts';

const UserConnection = connectionOf(User);

@Resolver()
export class UsersResolver {
  @Query((_returns) => UserConnection, { description: 'People by name; those who left only when asked for.' })
  async users(
    @Ctx() { viewer, db }: ApiContext,
    @Arg('first', (_type) => Int, { nullable: true }) first?: number,
    @Arg('after', (_type) => String, { nullable: true }) after?: string,
    @Arg('department', (_type) => DepartmentEnum, { nullable: true }) department?: Department,
    @Arg('search', (_type) => String, { nullable: true }) search?: string,
    @Arg('includeLeft', (_type) => Boolean, { nullable: true }) includeLeft?: boolean,
  ) {
    authorize(viewer, 'read');
    const keyset = { column: users.name, id: users.id, isDescending: false, kind: 'text' as const };
    const { where, orderBy, limit, page } = keysetQuery(keyset, { first, after });
    const filter = and(...filters({ department, search, includeLeft }));
    const rows = await db
      .select()
      .from(users)
      .where(and(filter, where))
      .orderBy(...orderBy)
      .limit(limit);
    return toConnection(rows, {
      page,
      property: 'name',
      toItem: (row) => present('user', row),
      count: () => db.$count(users, filter),
    });

    function filters(wanted: { department?: Department; search?: string; includeLeft?: boolean }): (SQL | undefined)[] {
      const pattern = `%${wanted.search?.replace(/[\\%_]/g, '\\$&')}%`;
      return [
        wanted.includeLeft ? undefined : isNull(users.leftAt),
        wanted.search ? or(ilike(users.name, pattern), ilike(users.email, pattern)) : undefined,
        wanted.department
          ? exists(
              db
                .select({ one: sql`1` })
                .from(memberships)
                .where(and(eq(memberships.userId, users.id), eq(memberships.department, wanted.department))),
            )
          : undefined,
      ];
    }
  }
}
