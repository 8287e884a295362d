import type { Words } from '../words.ts';

/** Why a pass is handed back before contact: the defaults. Other codes, such as an imported system's, are kept as they are. */
export const returnReasons = {
  'information-gathering': { ja: '情報収集のみ', en: 'Only gathering information' },
  'not-our-target': { ja: 'ターゲット外', en: 'Outside our target' },
  'wrong-contact': { ja: '担当者が違う', en: 'Wrong contact' },
  'contact-unreachable': { ja: '連絡先が無効', en: 'Contact cannot be reached' },
  'information-missing': { ja: '情報不足', en: 'Information missing' },
  'too-early': { ja: '時期尚早', en: 'Too early' },
  'no-budget': { ja: '予算なし', en: 'No budget' },
  duplicate: { ja: '重複', en: 'Duplicate' },
  competitor: { ja: '競合・同業', en: 'Competitor' },
  'no-capacity': { ja: '対応余力なし', en: 'No capacity' },
  other: { ja: 'その他', en: 'Other' },
} as const satisfies Record<string, Words>;

/** The words of a reason; an organisation's own code speaks for itself. */
export function returnReasonWords(code: string): Words {
  const known: Record<string, Words> = returnReasons;
  return known[code] ?? { ja: code, en: code };
}

/** The words that an agreement has for a code; null for the defaults, which speak for themselves. */
export function agreedReasonWords(code: string, agreed: readonly ({ code: string } & Words)[] = []): Words | null {
  const reason = agreed.find((one) => one.code === code);
  return reason && !Object.hasOwn(returnReasons, code) ? { ja: reason.ja, en: reason.en } : null;
}

/** `NOT_OUR_TARGET` and `not-our-target` are one reason; null when the text is no code at all. */
export function readReasonCode(text: string): string | null {
  const code = text.trim().toLowerCase().replaceAll('_', '-');
  return /^[\p{L}\p{N}][\p{L}\p{N}-]{0,59}$/u.test(code) ? code : null;
}

/** Whoever is asked too soon again says no again: months until the reason may have gone. */
const monthsUntilGone: Record<string, number> = {
  'information-gathering': 4,
  'not-our-target': 12,
  'wrong-contact': 1,
  'contact-unreachable': 2,
  'information-missing': 1,
  'too-early': 6,
  'no-budget': 5,
  competitor: 11,
  'no-capacity': 1,
};
const USUAL_MONTHS = 3;

/**
 * A reason that says nothing by itself teaches the sender nothing without a word of one's own: the apps ask for it. Another
 * system that passes on what it has is not refused for what it lacks.
 */
export function needsNote(code: string): boolean {
  return code === 'other';
}

/** Who is in the books twice stays so, however long one waits. */
export function isCuredByTime(code: string): boolean {
  return code !== 'duplicate';
}

/** In how many months it is worth knocking again; an organisation's own reason waits the usual time. */
export function monthsToReapproach(code: string): number {
  return monthsUntilGone[code] ?? USUAL_MONTHS;
}
