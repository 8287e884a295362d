import type { ScoreTerms } from '@tasuki/domain/scores/score-terms';
import type { Model } from './score-queries.ts';

export interface Draft {
  key: string;
  nameJa: string;
  nameEn: string;
  productId: string | null;
  isOn: boolean;
  terms: ScoreTerms;
}

/** A model as it is edited; without a model, a new one that begins with another's terms. */
export function draftOf(model: Model, isNew: boolean): Draft {
  const { key, nameJa, nameEn, product, isOn, live } = model;
  const terms = plainTerms(live.terms);
  if (isNew) return { key: '', nameJa: '', nameEn: '', productId: null, isOn: true, terms };
  return { key, nameJa, nameEn, productId: product?.id ?? null, isOn, terms };
}

/** Without the cache's own marks, which an input does not take. */
function plainTerms({ groups, fit, engagement, disqualifiers, bands }: Model['live']['terms']): ScoreTerms {
  return {
    groups: groups.map(plain),
    fit: fit.map(plain),
    engagement: engagement.map(plain),
    disqualifiers: disqualifiers.map(plain),
    bands: plain(bands),
  } as ScoreTerms;
}

function plain<Item extends object>(item: Item): Omit<Item, '__typename'> {
  const { __typename: _mark, ...rest } = item as Item & { __typename?: string };
  return rest as Omit<Item, '__typename'>;
}

/** A key that no line has yet. */
export function newKey({ groups, fit, engagement, disqualifiers }: ScoreTerms): string {
  const taken = new Set([...groups, ...fit, ...engagement, ...disqualifiers].map(({ key }) => key));
  let at = taken.size + 1;
  while (taken.has(`line-${at}`)) at++;
  return `line-${at}`;
}
