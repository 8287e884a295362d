/** What people write in two ways and mean once. The database folds by the same tables: `search_fold` in the migrations. */
const HIRAGANA_BELOW_KATAKANA = 0x60;
const KATAKANA = /[ァ-ヶ]/g;

/** 旧字体 and printing variants, each before the sign that it is looked up under. */
export const variantCharacters =
  '髙高﨑崎齋斉齊斉斎斉邊辺邉辺澤沢濱浜國国廣広眞真櫻桜嶋島嶌島德徳瀨瀬惠恵榮栄學学會会鐵鉄龍竜圓円淵渕寬寛緖緒𠮷吉冨富桒桑舘館埜野';

const variants = new Map(pairsOf(variantCharacters));

/** Signs that say nothing about which word it is. Not `|`, which parts the fields of an index entry. */
export const silentCharacters = ' \t\n\r・.,\'"’‘“”()[]{}<>-‐‑‒–—―−_/\\&!?:;、。「」『』~〜*%=';

const silent = new Set(silentCharacters);

/** 法人格 as they read after folding widths and variants; the company is the same without them. */
export const legalForms = /株式会社|有限会社|合同会社|合資会社|合名会社|\((?:株|有|同|資|名|社|財)\)/g;

/**
 * Text as search compares it: one width, one case, one kana, modern signs, no legal form, no punctuation.
 * `（株）髙橋 ﾃｸﾉ` and `高橋てくの` are then the same. Telephone numbers lose their dashes and +81.
 */
export function foldText(text: string): string {
  const joined = [...text.normalize('NFKC').toLowerCase()].map((sign) => variants.get(sign) ?? sign).join('');
  const letters = [...toHiragana(joined.replace(legalForms, ''))].filter((sign) => !silent.has(sign)).join('');
  return letters.replaceAll('+810', '0').replaceAll('+81', '0');
}

/** カタカナ as ひらがな. */
export function toHiragana(text: string): string {
  return text.replace(KATAKANA, (sign) => String.fromCodePoint((sign.codePointAt(0) ?? 0) - HIRAGANA_BELOW_KATAKANA));
}

/** The neighbouring pairs of signs of a folded word, each once: what the index knows of it. */
export function gramsOf(folded: string): string[] {
  const signs = [...folded];
  return [...new Set(signs.slice(0, -1).map((sign, at) => sign + signs[at + 1]))];
}

function pairsOf(text: string): [string, string][] {
  const signs = [...text];
  return signs.flatMap((sign, at): [string, string][] => (at % 2 === 0 ? [[sign, signs[at + 1] ?? sign]] : []));
}
