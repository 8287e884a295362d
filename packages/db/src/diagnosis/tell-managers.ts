import { findingCause } from '@tasuki/domain/diagnosis/finding-notice';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { writeNotifications } from '../notifications/write-notifications.ts';
import { diagnosisFindings, memberships, users } from '../tables/index.ts';
import { NIL_ACCOUNT } from '../timeline/commit.ts';

/** Tells the managers of both departments of findings that are new; each once. */
export async function tellManagers(
  tx: Transaction,
  findingIds: readonly string[],
  { now, isLive }: { now: Date; isLive: boolean },
): Promise<number> {
  if (findingIds.length === 0) return 0;
  const findings = await tx
    .select()
    .from(diagnosisFindings)
    .where(inArray(diagnosisFindings.id, [...findingIds]));
  const managers = await tx
    .select({ userId: memberships.userId, department: memberships.department })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.role, 'manager'), isNull(users.leftAt)));
  const wanted = findings.flatMap(({ id, rule, fromDepartment, toDepartment }) =>
    managers
      .filter(({ department }) => department === fromDepartment || department === toDepartment)
      .map(({ userId }) => ({
        // Of no account: it is about two departments.
        accountId: NIL_ACCOUNT,
        userId,
        kind: 'finding-found' as const,
        cause: findingCause(id, rule),
        createdAt: now,
      })),
  );
  return wanted.length > 0 ? writeNotifications(tx, wanted, { isLive }) : 0;
}
