import { type Pipeline, pipelineStages, pipelines, readPipelines } from '@tasuki/db';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../../engine/batch.ts';

/** The stages as the source calls them. How likely a win is from each it does not say. */
export const stages = [
  { key: 'prospecting', labelJa: '見込み', labelEn: 'Prospecting', outcome: 'open' },
  { key: 'engaging', labelJa: '商談中', labelEn: 'Engaging', outcome: 'open' },
  { key: 'won', labelJa: '受注', labelEn: 'Won', outcome: 'won' },
  { key: 'lost', labelJa: '失注', labelEn: 'Lost', outcome: 'lost' },
] as const;
export type MavenStage = (typeof stages)[number];

/** The pipeline of the source, made with its first deal. */
export async function ensurePipeline(batch: Batch): Promise<Pipeline> {
  const { tx, run } = batch;
  const find = async () => (await readPipelines(tx)).find(({ key }) => key === run.source);
  const known = await find();
  if (known) return known;
  const id = uuidv7();
  const name = run.source === 'maven' ? 'Maven' : run.source;
  await tx.insert(pipelines).values({ id, key: run.source, nameJa: name, nameEn: name });
  await tx.insert(pipelineStages).values(
    stages.map((stage, at) => ({
      ...stage,
      id: uuidv7(),
      pipelineId: id,
      position: at + 1,
      probability: stage.outcome === 'won' ? 100 : 0,
    })),
  );
  batch.link('pipeline', run.source, { accountId: null, recordId: id });
  return (await find()) as Pipeline;
}
