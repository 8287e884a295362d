import {
  JointReviewResolver,
  ReviewDecisionResolver,
  ReviewItemResolver,
  SampledPassResolver,
} from './joint-review.resolver.ts';
import { ReviewCommandsResolver } from './review-commands.resolver.ts';

export const reviewsResolvers = [
  JointReviewResolver,
  ReviewItemResolver,
  SampledPassResolver,
  ReviewDecisionResolver,
  ReviewCommandsResolver,
] as const;
