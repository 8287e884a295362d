import { type BusinessCalendar, usualCalendar } from '@tasuki/domain/business-calendar';
import { type JointAgreement, usualAgreement } from '@tasuki/domain/handoffs/joint-agreement';
import { type Joint, joints } from '@tasuki/domain/handoffs/joints';
import { and, eq } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { businessCalendars, handoffReAsks, jointAgreements } from '../tables/index.ts';

/** An agreement with the version that a change of it names; 0 while the usual one holds. */
export type KeptAgreement = JointAgreement & { version: number };

/** What two departments agreed on, or the usual. */
export async function readJointAgreement(db: Reader, { from, to }: Joint): Promise<KeptAgreement> {
  const [row] = await db
    .select()
    .from(jointAgreements)
    .where(and(eq(jointAgreements.fromDepartment, from), eq(jointAgreements.toDepartment, to)));
  return row ? { ...row, from, to } : { ...usualAgreement({ from, to }), version: 0 };
}

/** One agreement for every joint, in the order of the relay. */
export async function listJointAgreements(db: Reader): Promise<KeptAgreement[]> {
  const rows = await db.select().from(jointAgreements);
  return joints.map(({ from, to }) => {
    const row = rows.find(({ fromDepartment, toDepartment }) => fromDepartment === from && toDepartment === to);
    return row ? { ...row, from, to } : { ...usualAgreement({ from, to }), version: 0 };
  });
}

/** When the organisation works; the usual hours where nobody said otherwise. */
export async function readBusinessCalendar(
  db: Reader,
  timeZone: string,
): Promise<BusinessCalendar & { version: number }> {
  const [row] = await db.select().from(businessCalendars);
  return row ? { ...row.calendar, timeZone, version: row.version } : { ...usualCalendar(timeZone), version: 0 };
}

/** Which items of a handover had to be asked for again. */
export async function readReAsks(db: Reader, accountId: string, handoffId: string): Promise<string[]> {
  const rows = await db
    .select({ item: handoffReAsks.item })
    .from(handoffReAsks)
    .where(and(eq(handoffReAsks.accountId, accountId), eq(handoffReAsks.handoffId, handoffId)));
  return rows.map(({ item }) => item);
}
