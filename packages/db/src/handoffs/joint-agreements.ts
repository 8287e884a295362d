import { type BusinessCalendar, usualCalendar } from '@tasuki/domain/business-calendar';
import { boundBy, type JointAgreement, usualAgreement } from '@tasuki/domain/handoffs/joint-agreement';
import { type Joint, joints } from '@tasuki/domain/handoffs/joints';
import { and, eq } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { type LiveTerms, readLiveTerms } from '../definitions/check-lead.ts';
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

/** The agreement as the definition in force binds it: what the next offer over the joint is held against. */
export async function readBindingAgreement(
  db: Reader,
  joint: Joint,
): Promise<{ agreement: KeptAgreement; definition: LiveTerms | null }> {
  const agreement = await readJointAgreement(db, joint);
  const definition = await readLiveTerms(db, agreement.definitionKey);
  return { agreement: { ...boundBy(agreement, definition), version: agreement.version }, definition };
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
  // Calendars kept before anybody could switch the holidays off observe them.
  const usual = usualCalendar(timeZone);
  return row ? { ...usual, ...row.calendar, version: row.version } : { ...usual, version: 0 };
}

/** Which items of a handover had to be asked for again. */
export async function readReAsks(db: Reader, accountId: string, handoffId: string): Promise<string[]> {
  const rows = await db
    .select({ item: handoffReAsks.item })
    .from(handoffReAsks)
    .where(and(eq(handoffReAsks.accountId, accountId), eq(handoffReAsks.handoffId, handoffId)));
  return rows.map(({ item }) => item);
}
