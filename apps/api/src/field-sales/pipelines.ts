import { type Pipeline as PipelineRow, readPipelines, type Stage } from '@tasuki/db';
import type { ApiContext } from '../context.ts';
import { present } from '../records/present.ts';
import type { Pipeline, PipelineStage } from './pipeline.type.ts';

/** All pipelines, read once a request: a board of a thousand deals asks for its stages a thousand times. */
export function loadPipelines(context: ApiContext): Promise<PipelineRow[]> {
  return context.once('pipelines', () => readPipelines(context.db));
}

/** The stage of a deal. A stage that was taken out of its pipeline is still told, by its key. */
export function findStage(pipelines: readonly PipelineRow[], pipelineId: string, key: string): Stage {
  const found = pipelines.find(({ id }) => id === pipelineId)?.stages.find((stage) => stage.key === key);
  return (
    found ?? {
      id: pipelineId,
      pipelineId,
      key,
      position: 0,
      labelJa: key,
      labelEn: key,
      outcome: 'open',
      probability: 0,
    }
  );
}

export const presentStage = (stage: Stage): PipelineStage => present('pipeline-stage', { ...stage });

export const presentPipeline = ({ stages: _stages, ...pipeline }: PipelineRow): Pipeline =>
  present('pipeline', pipeline);
