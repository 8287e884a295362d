import { type Leg, legs } from '@tasuki/domain';
import type { Reader } from '../client.ts';
import { organisation } from '../tables/index.ts';

/** The legs of the relay that this organisation has; all of them until a first run has said otherwise. */
export async function readLegsOn(db: Reader): Promise<Leg[]> {
  const [row] = await db.select({ departments: organisation.departments }).from(organisation);
  return legs.filter((leg) => row?.departments[leg]?.isOn ?? true);
}
