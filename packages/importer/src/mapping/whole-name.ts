const isLatin = /^[\p{Script=Latin}\s.'-]+$/u;

/** Family and given name in the order in which people write them, and in which they are split again: 山田 太郎, Taro Yamada. */
export function wholeName(family: string | null, given: string | null): string | null {
  if (!family || !given) return family ?? given;
  return isLatin.test(family + given) ? `${given} ${family}` : `${family} ${given}`;
}
