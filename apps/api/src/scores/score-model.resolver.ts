import { previewScoreModel, readScoreModels, scoreModels, scoreModelVersions } from '@tasuki/db';
import { toGlobalId } from '@tasuki/domain';
import { checkScoreTerms } from '@tasuki/domain/scores/check-score-terms';
import { cells, type ScoreTerms } from '@tasuki/domain/scores/score-terms';
import DataLoader from 'dataloader';
import { asc, desc, inArray } from 'drizzle-orm';
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { User } from '../admin/user.type.ts';
import { authorize } from '../auth/viewer.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { Product } from '../products/product.type.ts';
import { present } from '../records/present.ts';
import { readOptionalId } from '../records/read-id.ts';
import { authorizeScoring } from './authorize-scoring.ts';
import { ScoreModel, ScoreModelVersion, ScorePreview } from './score-model.type.ts';
import { ScoreTermsType } from './score-terms.type.ts';

/** More models than anybody can keep apart; the list is not paged. */
const MOST_MODELS = 50;
const MOST_SAMPLES = 12;

@Resolver((_of) => ScoreModel)
export class ScoreModelResolver {
  @Query((_returns) => [ScoreModel], { description: 'In the order of their making.' })
  async scoreModels(@Ctx() { viewer, db }: ApiContext): Promise<ScoreModel[]> {
    authorize(viewer, 'read');
    const rows = await db
      .select()
      .from(scoreModels)
      .orderBy(asc(scoreModels.createdAt), asc(scoreModels.id))
      .limit(MOST_MODELS);
    return rows.map((row) => present('score-model', row));
  }

  @Query((_returns) => ScorePreview, {
    description: 'How a draft would place the open leads, beside the version in force.',
  })
  async scorePreview(
    @Arg('terms', (_type) => ScoreTermsType) terms: ScoreTermsType,
    @Arg('scoreModelId', (_type) => ID, { nullable: true }) scoreModelId: string | null,
    @Ctx() context: ApiContext,
  ): Promise<ScorePreview> {
    authorizeScoring(context);
    const { db, now } = context;
    const draft = readScoreTerms(terms);
    const refusal = checkScoreTerms(draft);
    if (refusal) return { ...{ open: 0, judged: 0, moved: 0, cells: [], samples: [] }, refusal };
    const id = readOptionalId(scoreModelId, 'score-model', 'scoreModelId')?.id;
    const at = now();
    const live = id ? await readScoreModels(db, { at, withOff: true }) : [];
    const found = await previewScoreModel(db, draft, { live: live.find(({ modelId }) => modelId === id) ?? null, at });
    const moved = found.leads.filter((lead) => lead.now !== null && lead.now !== lead.draft);
    const samples = [...moved, ...found.leads.filter((lead) => !moved.includes(lead))].slice(0, MOST_SAMPLES);
    return {
      ...{ open: found.open, judged: found.leads.length, moved: moved.length, refusal: null },
      cells: [...cells, 'disqualified' as const].map((standing) => ({
        standing,
        now: found.leads.filter((lead) => lead.now === standing).length,
        draft: found.leads.filter((lead) => lead.draft === standing).length,
      })),
      samples: samples.map(({ accountId, leadId, ...lead }) => ({
        ...lead,
        accountId: toGlobalId({ type: 'account', accountId, id: accountId }),
        leadId: toGlobalId({ type: 'lead', accountId, id: leadId }),
      })),
    };
  }

  @FieldResolver((_returns) => ScoreModelVersion, { description: 'The version in force.' })
  async live(@Root() { uuid }: ScoreModel, @Ctx() context: ApiContext): Promise<ScoreModelVersion> {
    const [newest] = await loadVersions(context, uuid);
    return newest!;
  }

  @FieldResolver((_returns) => [ScoreModelVersion], { description: 'Newest first.' })
  async versions(
    @Root() { uuid }: ScoreModel,
    @Arg('first', (_type) => Int, { defaultValue: 20 }) first: number,
    @Ctx() context: ApiContext,
  ): Promise<ScoreModelVersion[]> {
    return (await loadVersions(context, uuid)).slice(0, readPage({ first }).limit);
  }

  @FieldResolver((_returns) => Product, { nullable: true, description: 'Null: for everything that is sold.' })
  product(@Root() { productId }: ScoreModel, @Ctx() { load }: ApiContext): Promise<Product | null> | null {
    return productId ? load<Product>('product', null, productId) : null;
  }
}

@Resolver((_of) => ScoreModelVersion)
export class ScoreModelVersionResolver {
  @FieldResolver((_returns) => User, { nullable: true, description: 'Null where it came with the organisation.' })
  author(@Root() { authorId }: ScoreModelVersion, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return authorId ? load<User>('user', null, authorId) : null;
  }
}

function loadVersions(context: ApiContext, modelId: string): Promise<ScoreModelVersion[]> {
  const loader = context.once('score-model-versions', () => {
    return new DataLoader(async (ids: readonly string[]): Promise<ScoreModelVersion[][]> => {
      const rows = await context.db
        .select()
        .from(scoreModelVersions)
        .where(inArray(scoreModelVersions.modelId, [...ids]))
        .orderBy(desc(scoreModelVersions.number));
      const byModel = Map.groupBy(rows, (row) => row.modelId);
      return ids.map((id) => (byModel.get(id) ?? []).map((row) => Object.assign(new ScoreModelVersion(), row)));
    });
  });
  return loader.load(modelId);
}

/** As plain values in one order, so that equal terms are equal texts. */
export function readScoreTerms({ groups, fit, engagement, disqualifiers, bands }: ScoreTermsType): ScoreTerms {
  const { fitA, fitB, engagement1, engagement2 } = bands;
  return {
    groups: groups.map(({ key, nameJa, nameEn, cap }) => ({ key, nameJa, nameEn, cap })),
    fit: fit.map(({ key, rule, points, group }) => ({ key, rule, points, group: group ?? null })),
    engagement: engagement.map(({ key, field, page, scope, points, halfLifeDays, group }) => ({
      ...{ key, field, page: page ?? null, scope: scope ?? null, points },
      ...{ halfLifeDays: halfLifeDays ?? null, group: group ?? null },
    })),
    disqualifiers: disqualifiers.map(({ key, nameJa, nameEn, rule }) => ({ key, nameJa, nameEn, rule })),
    bands: { fitA, fitB, engagement1, engagement2 },
  };
}
