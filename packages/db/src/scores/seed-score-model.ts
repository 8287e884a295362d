import { defaultScoreModel } from '@tasuki/domain/scores/default-score-model';
import { v7 as uuidv7 } from 'uuid';
import type { Database, Transaction } from '../client.ts';
import { scoreModels, scoreModelVersions } from '../tables/index.ts';

/** Before the first lead: the job has everything still to judge. */
export const FROM_THE_FIRST_LEAD = '00000000-0000-0000-0000-000000000000';

/** What was before there were models is read by the first one. */
const SINCE_EVER = new Date(0);

/** Gives an organisation the model that everybody begins with; does nothing where there is a model already. */
export async function seedScoreModel(db: Database | Transaction, newId: () => string = uuidv7): Promise<boolean> {
  return db.transaction(async (tx) => {
    if ((await tx.$count(scoreModels)) > 0) return false;
    const { key, nameJa, nameEn, terms } = defaultScoreModel;
    const start = { catchingUpAccountId: FROM_THE_FIRST_LEAD, catchingUpLeadId: FROM_THE_FIRST_LEAD };
    const [model] = await tx
      .insert(scoreModels)
      .values({ id: newId(), key, nameJa, nameEn, ...start })
      .onConflictDoNothing()
      .returning();
    if (!model) return false;
    await tx
      .insert(scoreModelVersions)
      .values({ id: newId(), modelId: model.id, number: 1, terms, effectiveFrom: SINCE_EVER });
    return true;
  });
}
