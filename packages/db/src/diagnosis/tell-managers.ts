import { and, eq, inArray, isNull } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { writeNotifications } from '../notifications/write-notifications.ts';
import { diagnosisFindings, memberships, users } from '../tables/index.ts';
import { NIL_ACCOUNT } from '../timeline/commit.ts';

export interface FindingNotice {
  findingId: string;
  kind: 'finding-found' | 'finding-rechecked';
  cause: string;
}

/** Tells the managers of both departments of findings that are new or were due to be looked at again; each once. */
export async function tellManagers(
  tx: Transaction,
  notices: readonly FindingNotice[],
  { now, isLive }: { now: Date; isLive: boolean },
): Promise<number> {
  if (notices.length === 0) return 0;
  const findings = await tx
    .select()
    .from(diagnosisFindings)
    .where(
      inArray(
        diagnosisFindings.id,
        notices.map(({ findingId }) => findingId),
      ),
    );
  const managers = await tx
    .select({ userId: memberships.userId, department: memberships.department })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.role, 'manager'), isNull(users.leftAt)));
  const sidesOf = new Map(findings.map((finding) => [finding.id, [finding.fromDepartment, finding.toDepartment]]));
  const wanted = notices.flatMap(({ findingId, kind, cause }) =>
    managers
      .filter(({ department }) => sidesOf.get(findingId)?.some((side) => side === department))
      .map(({ userId }) => ({
        // Of no account: it is about two departments.
        accountId: NIL_ACCOUNT,
        userId,
        kind,
        cause,
        createdAt: now,
      })),
  );
  return wanted.length > 0 ? writeNotifications(tx, wanted, { isLive }) : 0;
}
