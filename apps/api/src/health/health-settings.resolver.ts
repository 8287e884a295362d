import { healthSettings, readHealthWeights, writeHealth } from '@tasuki/db';
import { dayIn } from '@tasuki/domain';
import {
  checkHealthWeights,
  healthMeasures,
  healthMeasureWords,
  type HealthWeights as Weights,
} from '@tasuki/domain/health/health-measures';
import { eq } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { HealthWeights, SetHealthWeightsInput, SetHealthWeightsPayload } from './health.type.ts';

type Settings = { weights: Weights; version: number };

@Resolver()
export class HealthSettingsResolver {
  @Query((_returns) => HealthWeights, { description: 'How much each measure counts; they add up to 100.' })
  async healthWeights(@Ctx() context: ApiContext): Promise<HealthWeights> {
    authorize(context.viewer, 'read');
    return presentWeights(await readHealthWeights(context.db));
  }

  @Mutation((_returns) => SetHealthWeightsPayload, { description: 'Today’s scores follow at once; past days stay.' })
  async setHealthWeights(
    @Arg('input', (_type) => SetHealthWeightsInput) input: SetHealthWeightsInput,
    @Ctx() context: ApiContext,
  ): Promise<SetHealthWeightsPayload> {
    const { row, refusal } = await runSettingsChange<Settings>(
      context,
      'administer',
      'setHealthWeights',
      async ({ tx }) => {
        const current = await readHealthWeights(tx);
        const lost = { refused: conflict({ weights: input.weights }, { ...current }, current.version) };
        if (current.version !== input.version) return lost;
        const weights = readWeights(input);
        const refused = checkHealthWeights(weights);
        if (refused) return { refused };
        const next = { weights, version: current.version + 1 };
        const setWhere = eq(healthSettings.version, current.version);
        const written = await tx
          .insert(healthSettings)
          .values({ id: 1, ...next })
          .onConflictDoUpdate({ target: healthSettings.id, set: next, setWhere })
          .returning();
        if (written.length === 0) return lost;
        const now = context.now();
        await writeHealth(tx, { day: dayIn(context.timeZone, now), timeZone: context.timeZone, now });
        return { row: next, details: { before: current.weights, weights } };
      },
    );
    return { health: row && presentWeights(row), refusal };
  }
}

function readWeights({ weights }: SetHealthWeightsInput): Weights {
  const given = new Map(weights.map(({ measure, weight }) => [measure, weight]));
  if (given.size !== healthMeasures.length) throw badUserInput('Give every measure a weight.', { field: 'weights' });
  return Object.fromEntries(given) as Weights;
}

function presentWeights({ weights, version }: Settings): HealthWeights {
  return {
    version,
    weights: healthMeasures.map((measure) => ({
      measure,
      labelJa: healthMeasureWords[measure].ja,
      labelEn: healthMeasureWords[measure].en,
      weight: weights[measure],
    })),
  };
}
