import { FeedbackResolver } from './feedback.resolver.ts';
import { FeedbackCommandsResolver } from './feedback-commands.resolver.ts';
import { FeedbackListResolver } from './feedback-list.resolver.ts';

export const feedbackResolvers = [FeedbackResolver, FeedbackListResolver, FeedbackCommandsResolver] as const;
