import type { Words } from '../words.ts';

/** What customer success finds about a promise of the sale; `open` until somebody has looked. */
export const promiseStates = ['open', 'kept', 'at-risk', 'impossible'] as const;
export type PromiseState = (typeof promiseStates)[number];

export const promiseStateWords: Record<PromiseState, Words> = {
  open: { ja: '未確認', en: 'Not looked at' },
  kept: { ja: '履行済み', en: 'Kept' },
  'at-risk': { ja: '履行が危うい', en: 'At risk' },
  impossible: { ja: '履行できない', en: 'Impossible' },
};

export const isPromiseState = (text: string): text is PromiseState =>
  (promiseStates as readonly string[]).includes(text);
