/** Chance that can be repeated: the same seed tells the same stories. */
export interface Random {
  /** 0 ≤ x < 1 */
  next(): number;
  chance(probability: number): boolean;
  /** A whole number, both ends included. */
  between(from: number, to: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Around one, with a long tail upwards: how durations and amounts spread. */
  spread(sigma?: number): number;
}

/** mulberry32: small, fast and good enough for made-up companies. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('There is nothing to pick from.');
      return item;
    },
    spread: (sigma = 0.5) => Math.exp(sigma * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())),
  };
}

/** A version 7 UUID made of a moment and repeatable chance; of the same moment those with a lower place come first. */
export function randomId(random: Random, at: Date, place?: number): string {
  const time = at.getTime().toString(16).padStart(12, '0');
  const order = place === undefined ? randomDigits(random, 3) : (place % 4096).toString(16).padStart(3, '0');
  const variant = (8 + Math.floor(random.next() * 4)).toString(16);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${order}-${variant}${randomDigits(random, 3)}-${randomDigits(random, 12)}`;
}

/** Hexadecimal ones. Every event of the demo has an id, so that this is written for speed. */
function randomDigits(random: Random, count: number): string {
  let digits = '';
  for (let at = 0; at < count; at++) digits += HEX[Math.floor(random.next() * 16)];
  return digits;
}

const HEX = '0123456789abcdef';
