import type { Words } from '../words.ts';

/** What the receiver says about a pass in one word, good and bad. */
export const ratingTags = {
  'well-prepared': { ja: '準備が行き届いている', en: 'Well prepared' },
  'right-moment': { ja: 'タイミングが良い', en: 'The right moment' },
  'right-person': { ja: '決裁者につながった', en: 'The right person' },
  'thin-information': { ja: '情報が足りない', en: 'Too little information' },
  'wrong-target': { ja: '対象が違う', en: 'The wrong target' },
  'too-early': { ja: '時期が早い', en: 'Too early' },
  'expectation-gap': { ja: '期待値のズレ', en: 'Expectations differ' },
} as const satisfies Record<string, Words>;

export type RatingTag = keyof typeof ratingTags;

export const isRatingTag = (text: string): text is RatingTag => Object.hasOwn(ratingTags, text);

const praises: readonly RatingTag[] = ['well-prepared', 'right-moment', 'right-person'];
const tags = Object.keys(ratingTags) as RatingTag[];
const LEAST_OF_PRAISE = 4;

/** The tags that go with a rating of 1–5, and the others, which somebody may still mean. */
export function tagsFor(rating: number): { likely: RatingTag[]; others: RatingTag[] } {
  const isPraise = rating >= LEAST_OF_PRAISE;
  const isLikely = (tag: RatingTag) => praises.includes(tag) === isPraise;
  return { likely: tags.filter(isLikely), others: tags.filter((tag) => !isLikely(tag)) };
}
