import { type Acting, actedBy } from '../acting.ts';
import { addDays, isDay } from '../days.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { NewEvent } from '../timeline/event.ts';
import { momentIn } from '../zoned-moment.ts';
import { usageRecorded } from './events/usage-recorded.ts';
import { usageStalled } from './events/usage-stalled.ts';

export interface UsageDay {
  day: string;
  quantity: number;
}

/** The account's figures of the metric over the last weeks, and when it was last said that they stalled. */
export interface UsageHistory {
  accountId: string;
  days: readonly UsageDay[];
  lastStalledOn: string | null;
}

export interface RecordUsage extends Acting {
  day: string;
  metric: string;
  quantity: number;
  today: string;
  /** The organisation's, in which its days begin. */
  timeZone: string;
}

const LONGEST_METRIC = 200;
const recentDays = 14;
const beforeDays = 28;

/**
 * One figure per day and metric; a repeated day replaces its figure. A figure of a past day stands on that day of the timeline, as
 * an imported one does. A fall by half is told once in four weeks.
 */
export function recordUsage(history: UsageHistory, command: RecordUsage): Decision {
  const metric = command.metric.trim();
  if (!metric) return refuse('METRIC_MISSING', 'Usage needs the name of what was counted.', { field: 'metric' });
  if (metric.length > LONGEST_METRIC)
    return refuse('METRIC_TOO_LONG', `The name of a metric has up to ${LONGEST_METRIC} characters.`, {
      field: 'metric',
    });
  if (!isDay(command.day)) return refuse('DATE_INVALID', `${command.day} is not a day.`, { field: 'day' });
  if (command.day > command.today)
    return refuse('DAY_IN_FUTURE', 'Usage cannot be known before its day.', { field: 'day' });
  if (!Number.isFinite(command.quantity) || command.quantity < 0)
    return refuse('QUANTITY_INVALID', 'Usage is counted from zero upwards.', { field: 'quantity' });
  const known = history.days.find(({ day }) => day === command.day);
  if (known?.quantity === command.quantity) return accept();

  const common = { ...actedBy(command), accountId: history.accountId };
  const recorded = usageRecorded.event({
    ...common,
    ...dayOf(command),
    payload: { day: command.day, metric, quantity: command.quantity },
  });
  return accept(recorded, ...stall(history, { ...command, metric }, common));
}

function dayOf({ day, today, timeZone, at }: RecordUsage): Pick<NewEvent, 'occurredAt' | 'timePrecision'> {
  if (day === today) return { occurredAt: at };
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { occurredAt: momentIn(timeZone, { year, month, day: date }) ?? at, timePrecision: 'day' };
}

function stall(
  history: UsageHistory,
  command: RecordUsage,
  common: Pick<NewEvent, 'accountId' | 'occurredAt'>,
): NewEvent[] {
  const { day, quantity, metric } = command;
  const days = [...history.days.filter((known) => known.day !== day), { day, quantity }];
  const isLatest = days.every((known) => known.day <= day);
  const toldLately = history.lastStalledOn !== null && history.lastStalledOn > addDays(day, -beforeDays);
  if (!isLatest || toldLately) return [];
  const recent = meanOf(days, addDays(day, -recentDays), day);
  const before = meanOf(days, addDays(day, -recentDays - beforeDays), addDays(day, -recentDays));
  // Half of each window must be known: a customer who has just begun has not stalled.
  if (recent.known < recentDays / 2 || before.known < beforeDays / 2 || before.mean === 0) return [];
  if (recent.mean > before.mean / 2) return [];
  return [usageStalled.event({ ...common, payload: { metric, recentMean: recent.mean, beforeMean: before.mean } })];
}

function meanOf(days: readonly UsageDay[], after: string, until: string): { mean: number; known: number } {
  const within = days.filter(({ day }) => day > after && day <= until);
  const sum = within.reduce((total, { quantity }) => total + quantity, 0);
  return { mean: within.length ? sum / within.length : 0, known: within.length };
}
