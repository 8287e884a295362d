import type { Words } from '@tasuki/domain';
import { nameReasons } from '../../reasons/name-reasons.ts';

/** The prices are dollars; the set's own description says so, no column does. */
export const currency = 'USD';

/** What the pipeline calls a product, and what the list of products calls it. */
export const productNames: Readonly<Record<string, string>> = { GTXPro: 'GTX Pro' };

/** Known slips of the pen. They are shown and stay: it is not for an import to correct a company's words. */
const misspelt: Readonly<Record<string, string>> = { technolgy: 'technology', Philipines: 'Philippines' };

export const mavenReasons = nameReasons({
  renamedProduct: (from: string, to: string): Words => ({
    ja: `製品「${from}」は製品一覧の「${to}」として取り込みました`,
    en: `The product "${from}" is taken as "${to}" of the list of products`,
  }),
  unknownProduct: (name: string): Words => ({
    ja: `製品「${name}」は取り込まれていません。製品なしの案件として残します`,
    en: `No product "${name}" was imported; the deal stands without one`,
  }),
  unknownParent: (name: string): Words => ({
    ja: `親会社「${name}」はアカウントの中にありません。項目として残します`,
    en: `The parent "${name}" is not among the accounts; it stays as an attribute`,
  }),
  circularParent: (name: string): Words => ({
    ja: `親会社「${name}」をたどると自社に戻ります。親子としてつながず、項目として残します`,
    en: `Above the parent "${name}" stands this company itself; they are not linked, it stays as an attribute`,
  }),
  unknownStage: (text: string): Words => ({
    ja: `deal_stage「${text}」は Prospecting、Engaging、Won、Lost のいずれでもありません`,
    en: `deal_stage "${text}" is none of Prospecting, Engaging, Won, Lost`,
  }),
  closedBeforeEngaged: {
    ja: '成約・失注が商談開始より前です。両方の日付をそのまま残します',
    en: 'Closed before it was engaged; both dates are kept as they are',
  },
  misspelt: (column: string, text: string): Words | null => {
    const meant = misspelt[text];
    if (!meant) return null;
    return {
      ja: `${column}「${text}」は「${meant}」の誤記と思われますが、そのまま残します`,
      en: `${column} "${text}" looks like a slip for "${meant}"; it is kept as it is`,
    };
  },
});
