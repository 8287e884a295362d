import type { Words } from '../words.ts';

/** The source of a lead that nobody brought: the day to knock again had come. */
export const REAPPROACH_SOURCE = 're-approach';

/** What a lead's source is called: the one that Tasuki writes has words; those of people and files stand as they are. */
export const leadSourceWords = (source: string): Words =>
  source === REAPPROACH_SOURCE ? { ja: '再アプローチ', en: 'Re-approach' } : { ja: source, en: source };
