import { foldText, silentCharacters, toHiragana } from '../../search/fold-text.ts';

export interface CompanyName {
  /** The name without its legal form, in one width, case and kana: equal for 株式会社ヤマダ and ㈱やまだ. 旧字体 stay as written. */
  core: string;
  /** The core with modern signs for 旧字体: equal for 髙橋 and 高橋. */
  folded: string;
  /** 株式会社, 有限会社 …; null where none is written. */
  form: string | null;
  /** 前株 or 後株. */
  place: 'before' | 'after' | null;
}

const FORMS = new Map([
  ['株式会社', '株式会社'],
  ['(株)', '株式会社'],
  ['有限会社', '有限会社'],
  ['(有)', '有限会社'],
  ['合同会社', '合同会社'],
  ['(同)', '合同会社'],
  ['合資会社', '合資会社'],
  ['(資)', '合資会社'],
  ['合名会社', '合名会社'],
  ['(名)', '合名会社'],
]);

/** English forms, as words at the end. */
const LATIN_FORM = /[\s,]+(inc|ltd|llc|k\.?k|co|corp|co\.?,?\s*ltd)\.?$/;

const silent = new Set(silentCharacters);

/** Reads a company's name as people write it. 會社 and 株式會社 count as their modern forms. */
export function readCompanyName(name: string): CompanyName {
  const text = name.normalize('NFKC').toLowerCase().replaceAll('會', '会').trim();
  for (const [written, form] of FORMS) {
    const at = text.indexOf(written);
    if (at < 0) continue;
    const core = quiet(text.slice(0, at) + text.slice(at + written.length));
    return { core, folded: foldText(core), form, place: at === 0 ? 'before' : 'after' };
  }
  const latin = text.match(LATIN_FORM);
  const core = quiet(latin ? text.slice(0, latin.index) : text);
  const form = latin?.[1]?.replaceAll(/[.,\s]/g, '') ?? null;
  return { core, folded: foldText(core), form, place: latin ? 'after' : null };
}

function quiet(text: string): string {
  return [...toHiragana(text)].filter((sign) => !silent.has(sign)).join('');
}
