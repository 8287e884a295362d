import type { Acting } from '../acting.ts';
import type { Refusal } from '../decision.ts';
import type { NewEvent } from '../timeline/event.ts';
import { usageRecorded } from './events/usage-recorded.ts';
import { usageStalled } from './events/usage-stalled.ts';
import { recordUsage, type UsageHistory } from './record-usage.ts';

/** One figure of a batch: an account's metric on a day. */
export interface UsageFigure {
  accountId: string;
  metric: string;
  day: string;
  quantity: number;
}

export const usageOutcomes = ['recorded', 'unchanged', 'refused'] as const;
export interface FigureAnswer {
  outcome: (typeof usageOutcomes)[number];
  refusal: Refusal | null;
}

export const historyKeyOf = ({ accountId, metric }: Pick<UsageFigure, 'accountId' | 'metric'>): string =>
  `${accountId} ${metric.trim()}`;

/**
 * Figure by figure by the rule of one, in their order: a later figure of the same account and metric knows the ones before it, so
 * that a batch comes to what its figures come to when sent one by one. Refused figures keep no other from being recorded.
 */
export function recordUsageBatch(
  known: ReadonlyMap<string, UsageHistory>,
  figures: readonly UsageFigure[],
  acting: Acting & { today: string; timeZone: string },
): { answers: FigureAnswer[]; events: NewEvent[] } {
  const histories = new Map(known);
  const events: NewEvent[] = [];
  const answers = figures.map((figure): FigureAnswer => {
    const key = historyKeyOf(figure);
    const history = histories.get(key) ?? { accountId: figure.accountId, days: [], lastStalledOn: null };
    const { accepted, refused } = recordUsage(history, { ...acting, ...figure });
    if (refused) return { outcome: 'refused', refusal: refused };
    if (accepted.length === 0) return { outcome: 'unchanged', refusal: null };
    events.push(...accepted);
    histories.set(key, after(history, accepted, acting.today));
    return { outcome: 'recorded', refusal: null };
  });
  return { answers, events };
}

function after(history: UsageHistory, events: readonly NewEvent[], today: string): UsageHistory {
  const told = events.flatMap(({ kind, payload }) =>
    kind === usageRecorded.name ? [usageRecorded.payload.parse(payload)] : [],
  );
  const newDays = new Set(told.map(({ day }) => day));
  return {
    ...history,
    days: [...history.days.filter(({ day }) => !newDays.has(day)), ...told],
    lastStalledOn: events.some(({ kind }) => kind === usageStalled.name) ? today : history.lastStalledOn,
  };
}
