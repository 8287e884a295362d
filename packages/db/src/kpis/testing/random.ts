/** Repeatable chance (mulberry32): the same seed tells the same story on every machine. */
export function chance(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    below: (limit: number) => Math.floor(next() * limit),
    pick: <Value>(values: readonly Value[]): Value => values[Math.floor(next() * values.length)] as Value,
    maybe: <Value>(value: Value, share = 0.5): Value | null => (next() < share ? value : null),
    /** A moment of the fifteen months before 1 July 2026, to the second. */
    moment: () => new Date(Date.UTC(2025, 3, 1) + Math.floor(next() * 455 * 86_400) * 1000),
  };
}
