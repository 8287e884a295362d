import type { Refusal } from '../decision.ts';
import type { JointAgreement } from './joint-agreement.ts';

const MOST_ITEMS = 30;
const MOST_HOURS = 200;
const LONGEST_LABEL = 200;
const KEY = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** What is wrong with an agreement that somebody wants to keep; null when nothing is. */
export function checkAgreement({
  items,
  thresholdPercent,
  answerWithinHours,
  returnReasons,
}: JointAgreement): Refusal | null {
  const no = (code: string, message: string, field: string): Refusal => ({ code, message, field });
  if (items.length > MOST_ITEMS) return no('TOO_MANY_ITEMS', `At most ${MOST_ITEMS} items fit one handover.`, 'items');
  if (!areWorded(items.map(({ key, ja, en }) => ({ key, ja, en })))) {
    return no('ITEM_INVALID', 'Each item needs a key of its own (a-z, 0-9, -) and words in both languages.', 'items');
  }
  if (!Number.isInteger(thresholdPercent) || thresholdPercent < 0 || thresholdPercent > 100) {
    return no('THRESHOLD_INVALID', 'The threshold is a percentage from 0 to 100.', 'thresholdPercent');
  }
  if (!Number.isInteger(answerWithinHours) || answerWithinHours < 1 || answerWithinHours > MOST_HOURS) {
    return no('HOURS_INVALID', `The answer is due within 1 to ${MOST_HOURS} business hours.`, 'answerWithinHours');
  }
  if (returnReasons.length === 0) {
    return no('REASON_MISSING', 'Keep at least one reason: a return without a reason teaches nobody.', 'returnReasons');
  }
  if (returnReasons.length > MOST_ITEMS) {
    return no('TOO_MANY_ITEMS', `At most ${MOST_ITEMS} reasons fit one list.`, 'returnReasons');
  }
  const worded = { items, returnReasons };
  const long = (['items', 'returnReasons'] as const).find((field) => worded[field].some(isLong));
  if (long) return no('TEXT_TOO_LONG', `An item or a reason is worded in up to ${LONGEST_LABEL} characters.`, long);
  if (!areWorded(returnReasons.map(({ code, ja, en }) => ({ key: code, ja, en })))) {
    return no('REASON_INVALID', 'Each reason needs a code of its own and words in both languages.', 'returnReasons');
  }
  return null;
}

const isLong = ({ ja, en }: { ja: string; en: string }) => Math.max(ja.length, en.length) > LONGEST_LABEL;

function areWorded(entries: readonly { key: string; ja: string; en: string }[]): boolean {
  const keys = new Set(entries.map(({ key }) => key));
  return keys.size === entries.length && entries.every(({ key, ja, en }) => KEY.test(key) && ja.trim() && en.trim());
}
