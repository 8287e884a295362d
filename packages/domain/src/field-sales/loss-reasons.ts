import type { Words } from '../words.ts';

export interface LossReason {
  code: string;
  label: Words;
  /** When it is worth knocking again: the reason knows better than the calendar. */
  monthsToReapproach: number;
}

/** Why deals are lost. */
export const lossReasons: readonly LossReason[] = [
  { code: 'no-budget', label: { ja: '予算なし', en: 'No budget' }, monthsToReapproach: 5 },
  { code: 'timing', label: { ja: '時期尚早', en: 'Not the right time' }, monthsToReapproach: 6 },
  { code: 'competitor', label: { ja: '競合に決定', en: 'Chose a competitor' }, monthsToReapproach: 11 },
  { code: 'price', label: { ja: '価格が合わない', en: 'Price' }, monthsToReapproach: 6 },
  { code: 'no-decision', label: { ja: '検討中止', en: 'No decision' }, monthsToReapproach: 4 },
  { code: 'missing-function', label: { ja: '機能不足', en: 'Missing function' }, monthsToReapproach: 9 },
  { code: 'champion-left', label: { ja: '推進者の異動', en: 'Champion left' }, monthsToReapproach: 3 },
  { code: 'no-contact', label: { ja: '連絡が取れない', en: 'Went silent' }, monthsToReapproach: 3 },
];

const byCode = new Map(lossReasons.map((reason) => [reason.code, reason]));

export function findLossReason(code: string): LossReason | undefined {
  return byCode.get(code);
}
