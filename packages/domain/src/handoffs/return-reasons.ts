import type { Words } from '../words.ts';

/** Why a pass is handed back before contact. */
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

export type ReturnReason = keyof typeof returnReasons;
export const returnReasonCodes = Object.keys(returnReasons) as [ReturnReason, ...ReturnReason[]];

export function isReturnReason(code: string): code is ReturnReason {
  return Object.hasOwn(returnReasons, code);
}
