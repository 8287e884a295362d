import { and, eq, isNull } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { memberships, users } from '../tables/index.ts';

/** Whether somebody works in a department now; leavers do not. */
export async function isOfDepartment(db: Reader, userId: string, department: string): Promise<boolean> {
  const [found] = await db
    .select({ id: users.id })
    .from(users)
    .innerJoin(memberships, and(eq(memberships.userId, users.id), eq(memberships.department, department)))
    .where(and(eq(users.id, userId), isNull(users.leftAt)));
  return found !== undefined;
}
