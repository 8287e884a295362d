import { type TouchTierTerms, usualTouchTierTerms } from '@tasuki/domain/accounts/touch-tier-terms';
import type { Reader } from '../client.ts';
import { touchTierSettings } from '../tables/index.ts';

export interface KeptTouchTiers {
  tiers: readonly TouchTierTerms[];
  /** 0 while the usual terms hold. */
  version: number;
}

/** How closely each tier is looked after, with the version that a change names. */
export async function readTouchTiers(db: Reader): Promise<KeptTouchTiers> {
  const [row] = await db.select().from(touchTierSettings);
  return row ?? { tiers: usualTouchTierTerms, version: 0 };
}
