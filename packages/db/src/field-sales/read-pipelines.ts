import type { PipelineState, StageState } from '@tasuki/domain/field-sales/deal-state';
import { asc, eq } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { pipelineStages, pipelines } from '../tables/index.ts';

/** A pipeline with its words and the weight of its stages. */
export interface Pipeline extends PipelineState {
  nameJa: string;
  nameEn: string;
  stages: Stage[];
}

export interface Stage extends StageState {
  id: string;
  pipelineId: string;
  /** Percent, for the weighted sum. */
  probability: number;
}

/** All pipelines with their stages in order: they are few, and no account owns them. */
export async function readPipelines(db: Reader): Promise<Pipeline[]> {
  const rows = await db
    .select()
    .from(pipelines)
    .innerJoin(pipelineStages, eq(pipelineStages.pipelineId, pipelines.id))
    .orderBy(asc(pipelines.id), asc(pipelineStages.position));
  const byId = new Map<string, Pipeline>();
  for (const { pipelines: pipeline, pipeline_stages: stage } of rows) {
    const known = byId.get(pipeline.id) ?? { ...pipeline, stages: [] };
    known.stages.push({ ...stage, outcome: stage.outcome as Stage['outcome'] });
    byId.set(pipeline.id, known);
  }
  return [...byId.values()];
}
