import type { Words } from '../words.ts';

export const disqualificationReasons = {
  'not-our-target': { ja: 'ターゲット外', en: 'Outside our target' },
  competitor: { ja: '競合・同業', en: 'Competitor' },
  student: { ja: '学生・個人', en: 'Student or private person' },
  'no-need': { ja: 'ニーズなし', en: 'No need' },
  duplicate: { ja: '重複', en: 'Duplicate' },
  spam: { ja: 'いたずら・営業', en: 'Spam' },
  other: { ja: 'その他', en: 'Other' },
} as const satisfies Record<string, Words>;

export type DisqualificationReason = keyof typeof disqualificationReasons;
export const disqualificationReasonCodes = Object.keys(disqualificationReasons) as [
  DisqualificationReason,
  ...DisqualificationReason[],
];

export function isDisqualificationReason(code: string): code is DisqualificationReason {
  return Object.hasOwn(disqualificationReasons, code);
}
