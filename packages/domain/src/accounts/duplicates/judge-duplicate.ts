import { foldText } from '../../search/fold-text.ts';
import { readCompanyName } from './company-name.ts';

/** What is known of a company that could tell it from another. */
export interface DuplicateFacts {
  id: string;
  name: string;
  nameKana: string | null;
  corporateNumber: string | null;
  /** Its domains, its website's, and those of its people's e-mail but free mail; lower case. */
  domains: readonly string[];
  phones: readonly string[];
  /** Full names of its people. */
  people: readonly string[];
}

export const duplicateReasons = [
  'same-corporate-number',
  'same-name',
  'legal-form-differs',
  'character-forms-differ',
  'similar-name',
  'same-kana',
  'same-domain',
  'same-phone',
  'same-person',
] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

export interface FoundReason {
  reason: DuplicateReason;
  /** What both have, or how each writes it. */
  values: string[];
}

export interface DuplicateJudgement {
  /** 0 to 1: how sure the reasons together are. */
  score: number;
  reasons: FoundReason[];
}

/** How far each reason goes by itself. Two companies may share a name; nobody shares a 法人番号. */
const weights: Record<DuplicateReason, number> = {
  'same-corporate-number': 0.99,
  'same-name': 0.7,
  'legal-form-differs': 0.55,
  'character-forms-differ': 0.55,
  'similar-name': 0.35,
  'same-kana': 0.4,
  'same-domain': 0.6,
  'same-phone': 0.5,
  'same-person': 0.35,
};

/** From here on a pair is worth a person's look. */
export const proposedFrom = 0.5;

/** How many signs apart two names are; a library's, handed in. */
export type Distance = (a: string, b: string) => number;

/**
 * Whether two accounts could be one company, and why. The reasons add up as independent evidence, 1 − Π(1 − weight).
 * Two different 法人番号 are two companies, whatever else they share.
 */
export function judgeDuplicate(one: DuplicateFacts, other: DuplicateFacts, distance: Distance): DuplicateJudgement {
  const numbers = [one.corporateNumber, other.corporateNumber];
  if (numbers[0] && numbers[1] && numbers[0] !== numbers[1]) return { score: 0, reasons: [] };
  const reasons = [
    ...(numbers[0] && numbers[0] === numbers[1] ? [found('same-corporate-number', [numbers[0]])] : []),
    ...compareNames(one.name, other.name, distance),
    ...compareKana(one.nameKana, other.nameKana),
    ...shared('same-domain', one.domains, other.domains, (domain) => domain),
    ...shared('same-phone', one.phones, other.phones, foldText),
    ...shared('same-person', one.people, other.people, foldText),
  ];
  const doubt = reasons.reduce((product, { reason }) => product * (1 - weights[reason]), 1);
  return { score: Math.round((1 - doubt) * 100) / 100, reasons };
}

const found = (reason: DuplicateReason, values: string[]): FoundReason => ({ reason, values });

const SHORTEST_SIMILAR = 5;

function compareNames(one: string, other: string, distance: Distance): FoundReason[] {
  const [a, b] = [readCompanyName(one), readCompanyName(other)];
  if (!a.folded || !b.folded) return [];
  if (a.core === b.core) {
    // Written without a form it may be either; 前株 and 後株 of one name can be two companies.
    const isSame = !a.form || !b.form || (a.form === b.form && a.place === b.place);
    return [found(isSame ? 'same-name' : 'legal-form-differs', [one, other])];
  }
  if (a.folded === b.folded) return [found('character-forms-differ', [one, other])];
  const shorter = Math.min([...a.folded].length, [...b.folded].length);
  const isNear = shorter >= SHORTEST_SIMILAR && distance(a.folded, b.folded) <= 1;
  return isNear ? [found('similar-name', [one, other])] : [];
}

function compareKana(one: string | null, other: string | null): FoundReason[] {
  const kana = one && other ? foldText(one) : '';
  return kana && kana === foldText(other ?? '') ? [found('same-kana', [one ?? ''])] : [];
}

function shared(
  reason: DuplicateReason,
  one: readonly string[],
  other: readonly string[],
  keyOf: (value: string) => string,
): FoundReason[] {
  const keys = new Set(other.map(keyOf));
  const both = [...new Set(one)].filter((value) => keyOf(value) && keys.has(keyOf(value)));
  return both.length > 0 ? [found(reason, both.slice(0, 3))] : [];
}
