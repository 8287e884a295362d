import type { Words } from '../words.ts';

/** Why customers leave; imports may bring words of their own. */
export const churnReasons: readonly { code: string; label: Words }[] = [
  { code: 'not-adopted', label: { ja: '定着せず', en: 'Never took root' } },
  { code: 'expectation-gap', label: { ja: '期待値のズレ', en: 'Promised too much' } },
  { code: 'price', label: { ja: '価格', en: 'Price' } },
  { code: 'competitor', label: { ja: '競合へ乗り換え', en: 'Went to a competitor' } },
  { code: 'champion-left', label: { ja: '推進者の異動', en: 'Champion left' } },
  { code: 'business-closed', label: { ja: '事業終了・統合', en: 'Business closed or merged' } },
  { code: 'other', label: { ja: 'その他', en: 'Other' } },
];

const byCode = new Map(churnReasons.map((reason) => [reason.code, reason]));

export function churnReasonWords(code: string | null | undefined): Words | null {
  return code ? (byCode.get(code)?.label ?? { ja: code, en: code }) : null;
}
