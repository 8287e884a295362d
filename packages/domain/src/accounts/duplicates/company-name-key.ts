import { readCompanyName } from './company-name.ts';

/** What people write where a company is asked for and there is none, or none that they know. */
const noCompany = new Set(
  `個人、個人事業、個人事業主、フリーランス、自営業、自営、無所属、学生、主婦、無職、なし、無し、無、未定、未入力、未登録、不明、非公開、該当なし、その他、テスト、会社名、株式会社、
  unknown、none、n/a、null、not provided、not applicable、self、self-employed、freelance、freelancer、individual、personal、private、student、test、tbd、other、company`
    .split(/、\s*/)
    .map((words) => readCompanyName(words).core),
);

/**
 * Equal for two spellings of one name: ㈱ヤマダ and 株式会社 ﾔﾏﾀﾞ, Acme, Inc. and ACME Inc. Another legal form, its other place or a 旧字体
 * makes another name. Null where the text names no company.
 */
export function companyNameKey(name: string): string | null {
  const { core, form, place } = readCompanyName(name);
  return noCompany.has(core) || [...core].length < 2 ? null : [core, form, place].join(' ');
}
