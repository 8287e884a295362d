import { z } from 'zod';

/** Words as events keep them. */
export const wordsSchema = z.object({ ja: z.string(), en: z.string() });
