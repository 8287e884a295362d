import { DefinitionResolver, DefinitionVersionResolver } from './definition.resolver.ts';
import { DefinitionAccuracyResolver } from './definition-accuracy.resolver.ts';
import { DefinitionDraftsResolver } from './definition-drafts.resolver.ts';
import { DefinitionFactResolver } from './definition-fact.resolver.ts';
import { DefinitionReplayResolver, ReplayComparisonResolver } from './definition-replay.resolver.ts';
import { DefinitionReviewResolver } from './definition-review.resolver.ts';
import { KpiDefinitionResolver, KpiEntryDefinitionResolver } from './kpi-definition.resolver.ts';
import { LeadQualificationResolver } from './lead-qualification.resolver.ts';

/** Definitions, their facts, replay and review. */
export const definitionResolvers = [
  DefinitionResolver,
  DefinitionVersionResolver,
  DefinitionFactResolver,
  DefinitionAccuracyResolver,
  DefinitionDraftsResolver,
  DefinitionReviewResolver,
  DefinitionReplayResolver,
  ReplayComparisonResolver,
  KpiDefinitionResolver,
  KpiEntryDefinitionResolver,
  LeadQualificationResolver,
] as const;
