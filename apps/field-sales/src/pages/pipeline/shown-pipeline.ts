import type { UrlState } from '@tasuki/account-timeline';

/** What the board shows where the address names no pipeline. */
const USUAL = 'new-business';

/** The pipeline that the address asks for. */
export const readPipeline = (url: UrlState): string => url.pipeline ?? USUAL;

/** How the address asks for a pipeline: not at all for the usual one. */
export const pipelineInUrl = (key: string): { pipeline: string | undefined } => ({
  pipeline: key === USUAL ? undefined : key,
});
