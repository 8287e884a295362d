import { foldText } from './fold-text.ts';

/** From, and up to but without: positions in the text as it is shown. */
export type Mark = readonly [from: number, to: number];

/** A sign together with the marks that change it: ｶﾞ is one. */
const SIGN = /.[\p{M}\uff9e\uff9f]*/gsu;

/** Where a text holds the words of a search, compared as the search compares them. In order, and none within another. */
export function findMarks(text: string, query: string): Mark[] {
  const { folded, shownAt } = foldBySign(text);
  const marks = query
    .split(/\s+/)
    .map(foldText)
    .filter(Boolean)
    .flatMap((word) => occurrencesOf(word, folded))
    .map(([from, to]): Mark => [shownAt[from]?.[0] ?? 0, shownAt[to - 1]?.[1] ?? 0]);
  return joined(marks.sort((a, b) => a[0] - b[0] || b[1] - a[1]));
}

function foldBySign(text: string): { folded: string; shownAt: Mark[] } {
  let folded = '';
  const shownAt: Mark[] = [];
  for (const { 0: sign, index } of text.matchAll(SIGN)) {
    const letters = foldText(sign);
    folded += letters;
    for (let unit = 0; unit < letters.length; unit++) shownAt.push([index, index + sign.length]);
  }
  return { folded, shownAt };
}

function occurrencesOf(word: string, folded: string): Mark[] {
  const found: Mark[] = [];
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
    found.push([at, at + word.length]);
  }
  return found;
}

function joined(marks: readonly Mark[]): Mark[] {
  const result: Mark[] = [];
  for (const [from, to] of marks) {
    const last = result.at(-1);
    if (last && from <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)];
    else result.push([from, to]);
  }
  return result;
}
