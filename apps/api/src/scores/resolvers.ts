import {
  LeadScoreResolver,
  LeadScoresResolver,
  ScoreOverrideResolver,
  ScorePointResolver,
} from './lead-score.resolver.ts';
import { SaveScoreModelResolver } from './save-score-model.resolver.ts';
import { ScoreModelResolver, ScoreModelVersionResolver } from './score-model.resolver.ts';
import { ScoreOverrideCommandsResolver } from './score-override.resolver.ts';

export const scoresResolvers = [
  ScoreModelResolver,
  ScoreModelVersionResolver,
  SaveScoreModelResolver,
  LeadScoresResolver,
  LeadScoreResolver,
  ScorePointResolver,
  ScoreOverrideResolver,
  ScoreOverrideCommandsResolver,
] as const;
