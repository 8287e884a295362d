import type { Leg } from '@tasuki/domain';
import { joints } from '@tasuki/domain/handoffs/joints';
import {
  NEW_LEADS,
  placeOfJoint,
  type RoutingPlace,
  type RoutingPlan,
  usualPlan,
} from '@tasuki/domain/routing/routing-plan';
import { eq } from 'drizzle-orm';
import type { Reader, Transaction } from '../client.ts';
import { routingPlans } from '../tables/index.ts';

/** A plan with the version that a change of it names; 0 while the usual one holds. */
export type KeptRoutingPlan = RoutingPlan & { version: number };

/** Who gets what at a place, or the usual. */
export async function readRoutingPlan(db: Reader, place: RoutingPlace): Promise<KeptRoutingPlan> {
  return keptPlan(place, await db.select().from(routingPlans).where(eq(routingPlans.place, place)));
}

/** The same, locked: two pieces of work at once must not both go to whoever was next. */
export async function lockRoutingPlan(tx: Transaction, place: RoutingPlace): Promise<KeptRoutingPlan> {
  return keptPlan(place, await tx.select().from(routingPlans).where(eq(routingPlans.place, place)).for('update'));
}

function keptPlan(place: RoutingPlace, [row]: (typeof routingPlans.$inferSelect)[]): KeptRoutingPlan {
  return row ? { ...row, place } : { ...usualPlan(place), version: 0 };
}

/** One plan for new leads and for every joint of these, in the order of the relay. */
export async function listRoutingPlans(
  db: Reader,
  of: readonly { from: Leg; to: Leg }[] = joints,
): Promise<KeptRoutingPlan[]> {
  const rows = await db.select().from(routingPlans);
  return [NEW_LEADS, ...of.map(placeOfJoint)].map((place) => {
    const row = rows.find((each) => each.place === place);
    return row ? { ...row, place: place as RoutingPlace } : { ...usualPlan(place as RoutingPlace), version: 0 };
  });
}
