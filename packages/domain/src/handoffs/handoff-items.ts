import type { Words } from '../words.ts';

/** The default checklist of a handover to customer success; other joints may carry items of their own. */
export const handoverItems = {
  problem: { ja: '顧客の課題', en: 'Customer’s problem' },
  expectation: { ja: '期待する成果', en: 'Expected result' },
  contract: { ja: '契約内容', en: 'Contract' },
  'decision-process': { ja: '意思決定の経緯', en: 'Decision process' },
  competitors: { ja: '比較した競合', en: 'Competitors compared' },
  stakeholders: { ja: '関係者', en: 'Stakeholders' },
  history: { ja: 'これまでのやり取り', en: 'Communication history' },
  promises: { ja: '商談時の約束事項', en: 'Promises made' },
} as const satisfies Record<string, Words>;

/** What inside sales finds out before it passes a deal on (BANT), and what on the timeline bears it out. */
export const hearingItems = {
  budget: { ja: '予算', en: 'Budget' },
  authority: { ja: '決裁', en: 'Authority' },
  need: { ja: '課題', en: 'Need' },
  timing: { ja: '時期', en: 'Timing' },
  evidence: { ja: '根拠となる記録', en: 'Evidence' },
} as const satisfies Record<string, Words>;

/** What customer success saw, for those who sell to the customer again. */
export const upsellItems = {
  signal: { ja: 'アップセルの兆し', en: 'What speaks for it' },
  usage: { ja: '利用状況', en: 'Use today' },
  counterpart: { ja: '相談相手', en: 'Whom to talk to' },
} as const satisfies Record<string, Words>;

/** What marketing knows of a lead's interest when it passes it on. */
export const leadItems = {
  interest: { ja: '関心事', en: 'Interest' },
  need: hearingItems.need,
  timing: hearingItems.timing,
} as const satisfies Record<string, Words>;

/** What whoever could not go on tells those who approach or nurture again. */
export const recycleItems = {
  'why-not-now': { ja: '今は進まない理由', en: 'Why not now' },
  'what-would-change': { ja: '次に動く条件・時期', en: 'What would change it, and when' },
  counterpart: { ja: '相談相手', en: 'Whom to talk to' },
} as const satisfies Record<string, Words>;

/** The words of an item, or its own key where an organisation made it up. */
export function itemWords(key: string): Words {
  const known: Record<string, Words> = {
    ...handoverItems,
    ...hearingItems,
    ...upsellItems,
    ...leadItems,
    ...recycleItems,
  };
  return known[key] ?? { ja: key, en: key };
}
