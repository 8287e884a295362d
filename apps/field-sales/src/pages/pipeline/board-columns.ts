/** What the board needs to know of a card to move it and to sum it. */
export interface BoardCard {
  id: string;
  amount: number | null;
  currency: string;
}

export interface BoardStage {
  key: string;
  outcome: string;
  /** Percent. */
  probability: number;
}

export interface BoardSum {
  currency: string;
  amount: number;
  weighted: number;
}

export interface Column<Card extends BoardCard, Stage extends BoardStage> {
  stage: Stage;
  /** How many deals there are, also those beyond the cards that were sent. */
  count: number;
  /** One for each currency: amounts are never summed across them. */
  sums: readonly BoardSum[];
  cards: readonly Card[];
}

/** Where cards have been moved to while the server has not answered yet. */
export type Moves = ReadonlyMap<string, string>;

/** The board as it will be once the server agrees: cards, counts and sums moved along. */
export function withMoves<Card extends BoardCard, Stage extends BoardStage>(
  columns: readonly Column<Card, Stage>[],
  moves: Moves,
): Column<Card, Stage>[] {
  const moved = columns.flatMap(({ stage, cards }) =>
    cards.filter(({ id }) => moves.has(id) && moves.get(id) !== stage.key).map((card) => ({ card, from: stage.key })),
  );
  if (moved.length === 0) return [...columns];
  return columns.map((column) => {
    const leaving = moved.filter(({ from }) => from === column.stage.key).map(({ card }) => card);
    const arriving = moved.filter(({ card }) => moves.get(card.id) === column.stage.key).map(({ card }) => card);
    return {
      ...column,
      count: column.count + arriving.length - leaving.length,
      cards: [...arriving, ...column.cards.filter((card) => !leaving.includes(card))],
      sums: addCards(addCards(column.sums, arriving, column.stage, 1), leaving, column.stage, -1),
    };
  });
}

function addCards(sums: readonly BoardSum[], cards: readonly BoardCard[], stage: BoardStage, sign: 1 | -1): BoardSum[] {
  const byCurrency = new Map(sums.map((sum) => [sum.currency, sum]));
  for (const { amount, currency } of cards) {
    if (amount === null) continue;
    const sum = byCurrency.get(currency) ?? { currency, amount: 0, weighted: 0 };
    byCurrency.set(currency, {
      currency,
      amount: sum.amount + sign * amount,
      weighted: sum.weighted + (sign * amount * stage.probability) / 100,
    });
  }
  return [...byCurrency.values()].filter(({ amount }) => amount !== 0);
}

/** What is still open adds up to, one sum for each currency. */
export function openTotals(columns: readonly Column<BoardCard, BoardStage>[]): { count: number; sums: BoardSum[] } {
  const open = columns.filter(({ stage }) => stage.outcome === 'open');
  const byCurrency = new Map<string, BoardSum>();
  for (const { currency, amount, weighted } of open.flatMap(({ sums }) => sums)) {
    const sum = byCurrency.get(currency) ?? { currency, amount: 0, weighted: 0 };
    byCurrency.set(currency, { currency, amount: sum.amount + amount, weighted: sum.weighted + weighted });
  }
  return { count: open.reduce((total, { count }) => total + count, 0), sums: [...byCurrency.values()] };
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The card that an arrow leads to: sideways to the same height, over columns that are empty. */
export function neighbour(
  columns: readonly { cards: readonly { id: string }[] }[],
  from: string | undefined,
  direction: Direction,
): string | undefined {
  const column = columns.findIndex(({ cards }) => cards.some(({ id }) => id === from));
  if (column < 0) return columns.find(({ cards }) => cards.length > 0)?.cards[0]?.id;
  const row = columns[column]?.cards.findIndex(({ id }) => id === from) ?? 0;
  if (direction === 'up' || direction === 'down') {
    return columns[column]?.cards[row + (direction === 'down' ? 1 : -1)]?.id ?? from;
  }
  const step = direction === 'right' ? 1 : -1;
  for (let next = column + step; next >= 0 && next < columns.length; next += step) {
    const cards = columns[next]?.cards ?? [];
    if (cards.length > 0) return cards[Math.min(row, cards.length - 1)]?.id;
  }
  return from;
}
