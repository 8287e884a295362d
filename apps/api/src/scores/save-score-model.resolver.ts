import { FROM_THE_FIRST_LEAD, products, scoreModels, scoreModelVersions, type Transaction } from '@tasuki/db';
import { type Refusal, refuse } from '@tasuki/domain';
import { checkKey } from '@tasuki/domain/definitions/decide-definition';
import { checkNames } from '@tasuki/domain/names';
import { checkScoreTerms } from '@tasuki/domain/scores/check-score-terms';
import type { ScoreTerms } from '@tasuki/domain/scores/score-terms';
import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { conflict, runSettingsChange, type SettingsScope } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { present } from '../records/present.ts';
import { readId, readOptionalId } from '../records/read-id.ts';
import { authorizeScoring } from './authorize-scoring.ts';
import { readScoreTerms } from './score-model.resolver.ts';
import {
  CreateScoreModelInput,
  CreateScoreModelPayload,
  UpdateScoreModelInput,
  UpdateScoreModelPayload,
} from './score-model.type.ts';

type ModelRow = typeof scoreModels.$inferSelect;
const startingOver = { catchingUpAccountId: FROM_THE_FIRST_LEAD, catchingUpLeadId: FROM_THE_FIRST_LEAD };

@Resolver()
export class SaveScoreModelResolver {
  @Mutation((_returns) => CreateScoreModelPayload, {
    description: 'Makes a score model; open leads are scored within minutes.',
  })
  async createScoreModel(
    @Arg('input', (_type) => CreateScoreModelInput) input: CreateScoreModelInput,
    @Ctx() context: ApiContext,
  ): Promise<CreateScoreModelPayload> {
    const work = async ({ tx, viewer }: SettingsScope) => {
      const terms = readScoreTerms(input.terms);
      const read = await readFields(tx, input);
      if (read.refused) return { refused: read.refused };
      const refused = checkKey(input.key) ?? checkScoreTerms(terms);
      if (refused) return { refused };
      const { key } = input;
      const [row] = await tx
        .insert(scoreModels)
        .values({ id: uuidv7(), key, ...read.fields, createdAt: context.now(), ...startingOver })
        .onConflictDoNothing()
        .returning();
      if (!row) return { refused: no('SCORE_MODEL_KEY_TAKEN', 'Another score model has this key.', 'key') };
      await addVersion(tx, row.id, { number: 1, terms, authorId: viewer.id, at: context.now() });
      return { row, details: { key, ...read.fields, terms } };
    };
    authorizeScoring(context);
    const answer = await runSettingsChange<ModelRow>(context, 'editScoreModels', 'createScoreModel', work);
    return { scoreModel: answer.row && present('score-model', answer.row), refusal: answer.refusal };
  }

  @Mutation((_returns) => UpdateScoreModelPayload, { description: 'Changes a score model; history stays what it was.' })
  async updateScoreModel(
    @Arg('input', (_type) => UpdateScoreModelInput) input: UpdateScoreModelInput,
    @Ctx() context: ApiContext,
  ): Promise<UpdateScoreModelPayload> {
    const work = async ({ tx, viewer }: SettingsScope) => {
      const { id } = readId(input.scoreModelId, 'score-model', 'scoreModelId');
      const terms = readScoreTerms(input.terms);
      const read = await readFields(tx, input);
      if (read.refused) return { refused: read.refused };
      const refused = checkScoreTerms(terms);
      if (refused) return { refused };
      const [current] = await tx.select().from(scoreModels).where(eq(scoreModels.id, id)).for('update');
      if (!current) throw badUserInput('There is no such score model.', { field: 'scoreModelId' });
      const fields = { ...read.fields, isOn: input.isOn };
      if (current.version !== input.version) return { refused: conflict(fields, current, current.version) };
      const number = await changeTerms(tx, id, { terms, authorId: viewer.id, at: context.now() });
      const isNews = number !== null || (fields.isOn && !current.isOn);
      const [row] = await tx
        .update(scoreModels)
        .set({ ...fields, ...(isNews ? startingOver : {}), version: sql`${scoreModels.version} + 1` })
        .where(eq(scoreModels.id, id))
        .returning();
      return { row: row!, details: { key: current.key, ...fields, ...(number === null ? {} : { number, terms }) } };
    };
    authorizeScoring(context);
    const answer = await runSettingsChange<ModelRow>(context, 'editScoreModels', 'updateScoreModel', work);
    return { scoreModel: answer.row && present('score-model', answer.row), refusal: answer.refusal };
  }
}

const no = (code: string, message: string, field: string): Refusal =>
  refuse(code, message, { field }).refused as Refusal;

type Fields = Pick<ModelRow, 'nameJa' | 'nameEn' | 'productId'>;

async function readFields(
  tx: Transaction,
  input: Pick<CreateScoreModelInput, 'nameJa' | 'nameEn' | 'productId'>,
): Promise<{ fields: Fields; refused?: undefined } | { fields?: undefined; refused: Refusal }> {
  const [nameJa, nameEn] = [input.nameJa.trim(), input.nameEn.trim()];
  const refused = checkNames('A score model', { nameJa, nameEn });
  if (refused) return { refused };
  const productId = readOptionalId(input.productId, 'product', 'productId')?.id ?? null;
  if (productId && (await tx.$count(products, eq(products.id, productId))) === 0)
    throw badUserInput('There is no such product.', { field: 'productId' });
  return { fields: { nameJa, nameEn, productId } };
}

interface Change {
  terms: ScoreTerms;
  authorId: string;
  at: Date;
}

/** Puts terms that differ in force as a new version, and answers its number; null where they are the same. */
async function changeTerms(tx: Transaction, modelId: string, change: Change): Promise<number | null> {
  const isModel = eq(scoreModelVersions.modelId, modelId);
  const [live] = await tx
    .select()
    .from(scoreModelVersions)
    .where(isModel)
    .orderBy(desc(scoreModelVersions.number))
    .limit(1);
  const isSame = live && (await isEqual(tx, live.terms, change.terms));
  if (isSame) return null;
  const isInForce = and(isModel, isNull(scoreModelVersions.effectiveUntil));
  await tx.update(scoreModelVersions).set({ effectiveUntil: change.at }).where(isInForce);
  const number = (live?.number ?? 0) + 1;
  await addVersion(tx, modelId, { ...change, number });
  return number;
}

/** As the database compares documents: the order of keys is none. */
async function isEqual(tx: Transaction, one: ScoreTerms, other: ScoreTerms): Promise<boolean> {
  const [row] = await tx.execute<{ same: boolean }>(
    sql`select jsonb_strip_nulls(${JSON.stringify(one)}::jsonb) = jsonb_strip_nulls(${JSON.stringify(other)}::jsonb) as same`,
  );
  return row?.same ?? false;
}

async function addVersion(
  tx: Transaction,
  modelId: string,
  { number, terms, authorId, at }: Change & { number: number },
) {
  const version = { id: uuidv7(), modelId, number, terms, authorId, effectiveFrom: at };
  await tx.insert(scoreModelVersions).values(version);
}
