import type { Leg } from '@tasuki/domain';
import { type UpsellRules, usualUpsellRules } from '@tasuki/domain/ownership/upsell-rules';
import type { Reader } from '../client.ts';
import { upsellRules } from '../tables/index.ts';

export type KeptUpsellRules = UpsellRules & { version: number };

/** Whose upsell is, with the version that a change names; the usual where nobody said otherwise. */
export async function readUpsellRules(db: Reader): Promise<KeptUpsellRules> {
  const [row] = await db.select().from(upsellRules);
  return row ? { ...row, otherwise: row.otherwise as Leg } : { ...usualUpsellRules, version: 0 };
}
