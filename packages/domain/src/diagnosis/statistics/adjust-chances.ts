/**
 * Many questions at once: each chance raised so that, of what stays under a level, no more than that share is expected to be a
 * false alarm (Y. Benjamini & Y. Hochberg, 1995). Answers in the order asked.
 */
export function adjustChances(chances: readonly number[]): number[] {
  const order = chances.map((chance, at) => ({ chance, at })).sort((a, b) => b.chance - a.chance);
  const adjusted: number[] = new Array(chances.length).fill(1);
  let least = 1;
  order.forEach(({ chance, at }, index) => {
    const rank = chances.length - index;
    least = Math.min(least, (chance * chances.length) / rank);
    adjusted[at] = least;
  });
  return adjusted;
}
