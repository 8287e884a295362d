import { z } from 'zod';
import { ruleOutcome } from '../definitions/events/qualification-reached.ts';

/** A lead held against a definition in force: each comparison with its value then, and the events behind it. */
export const judgementSchema = z.object({
  definitionKey: z.string(),
  nameJa: z.string(),
  nameEn: z.string(),
  versionId: z.string(),
  versionNumber: z.number().int().positive(),
  passed: z.boolean(),
  /** With the comparison in words, as it stood then. */
  rules: z.array(
    ruleOutcome.extend({
      ja: z.string(),
      en: z.string(),
      /** What it stands for together with the comparisons beside it; absent where it must hold by itself. */
      requirement: z.object({ place: z.number().int(), ja: z.string(), en: z.string(), passed: z.boolean() }).nullish(),
    }),
  ),
});

export type Judgement = z.infer<typeof judgementSchema>;
