import { readTouchTiers, touchTierSettings } from '@tasuki/db';
import { findTouchTierProblem } from '@tasuki/domain/accounts/touch-tier-terms';
import { eq } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { SaveTouchTiersInput, SaveTouchTiersPayload, TouchTiers } from './touch-tiers.type.ts';

@Resolver()
export class TouchTiersResolver {
  @Query((_returns) => TouchTiers, { description: 'How closely the customers of each touch tier are looked after.' })
  async touchTiers(@Ctx() { viewer, db }: ApiContext): Promise<TouchTiers> {
    authorize(viewer, 'read');
    return present(await readTouchTiers(db));
  }

  @Mutation((_returns) => SaveTouchTiersPayload, { description: 'Changes the terms; customers keep their tier.' })
  async saveTouchTiers(
    @Arg('input', (_type) => SaveTouchTiersInput) { version, tiers }: SaveTouchTiersInput,
    @Ctx() context: ApiContext,
  ): Promise<SaveTouchTiersPayload> {
    const { row, refusal } = await runSettingsChange<TouchTiers>(
      context,
      'administer',
      'saveTouchTiers',
      async ({ tx }) => {
        const wanted = tiers.map(({ contactEveryDays = null, minutesPerMonth = null, ...one }) => ({
          ...{ ...one, contactEveryDays, minutesPerMonth },
        }));
        const refused = findTouchTierProblem(wanted);
        if (refused) return { refused };
        const current = await readTouchTiers(tx);
        const lost = { refused: conflict({ tiers: wanted }, { ...current }, current.version) };
        if (current.version !== version) return lost;
        const next = { tiers: wanted, version: current.version + 1 };
        const setWhere = eq(touchTierSettings.version, current.version);
        const written = await tx
          .insert(touchTierSettings)
          .values(next)
          .onConflictDoUpdate({ target: touchTierSettings.id, set: next, setWhere })
          .returning();
        return written.length > 0 ? { row: next, details: { before: current.tiers, tiers: wanted } } : lost;
      },
    );
    return { touchTiers: row, refusal };
  }
}

const present = ({ tiers, version }: Awaited<ReturnType<typeof readTouchTiers>>): TouchTiers => ({
  version,
  tiers: [...tiers],
});
