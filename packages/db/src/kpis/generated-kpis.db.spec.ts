import { contactOutcomes } from '@tasuki/domain/inside-sales/call-outcomes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as tables from '../tables/index.ts';
import type { RecordsPart } from './compile-records.ts';
import { readKpiRecords } from './read-kpis.ts';
import { type KpiDatabase, kpiDatabase, valuesByKey } from './testing/kpi-database.ts';
import { chance } from './testing/random.ts';
import { call, handoff, lead, meeting, opportunity, plan } from './testing/sample-rows.ts';

const { below, pick, maybe, moment } = chance(20_260_630);
const many = <Row>(make: () => Row) => Array.from({ length: 400 }, make);
const importSource = () => maybe('olist');
const precision = () => pick(['instant', 'day', 'unknown']);

const leads = many(() => {
  const won = { wonAt: moment(), wonPrecision: precision() };
  const entered = { enteredAt: moment(), enteredPrecision: precision() };
  return lead({
    ...entered,
    ...maybe(won),
    source: pick(['fair', 'web', 'unknown', '', null]),
    importSource: importSource(),
  });
});
const outcomes = ['absent', 'gatekeeper', 'callback', 'conversation', 'meaningful', 'appointment', 'refused'];
const calls = many(() =>
  call({ calledAt: moment(), calledPrecision: precision(), outcome: pick(outcomes), importSource: importSource() }),
);
const meetings = many(() => {
  const state = pick(['booked', 'held', 'no-show', 'canceled']);
  const held = state === 'held' ? { heldAt: maybe(moment(), 0.8), heldPrecision: precision() } : {};
  return meeting({ state, bookedAt: moment(), startsAt: moment(), ...held, importSource: importSource() });
});
const handoffs = many(() => {
  const state = pick(['offered', 'accepted', 'returned', 'expired', 'withdrawn']);
  return handoff({ state, decidedAt: moment(), isSelf: below(2), importSource: importSource() });
});
const opportunities = many(() => {
  const state = pick(['open', 'won', 'lost']);
  const closed = { wonAt: state === 'won' ? moment() : null, lostAt: state === 'open' ? null : moment() };
  const closedPrecision = state === 'open' ? null : precision();
  // Without a day of its own an opening stands at the end, or at the import.
  const opened = pick([closed.wonAt, closed.lostAt, null]) ?? moment();
  const currency = pick(['JPY', 'USD']);
  return opportunity({
    state,
    ...closed,
    currency,
    closedPrecision,
    openedAt: opened,
    openedPrecision: precision(),
    amountMinor: maybe(below(1_000_000)),
    importSource: importSource(),
  });
});
const plans = many(() => {
  const completedAt = maybe(moment());
  const dueOn = dayOf(new Date(moment().getTime() + 90 * 86_400_000));
  return plan({ dueOn, completedAt, state: completedAt ? 'completed' : 'open', importSource: importSource() });
});

/** The same question asked of the rows in memory, by other means: Tokyo has been nine hours ahead since 1951. */
function dayOf(at: Date): string {
  return new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
}
const isIn = (ids: readonly string[]) => (id: string) => ids.includes(id);

interface Scope {
  period?: { from: string; to: string };
  importSource?: string;
}

const inScope = <Row extends { importSource?: string | null }>(
  rows: readonly Row[],
  { period, importSource: source }: Scope,
  day: (row: Row) => string | null,
): Row[] =>
  rows.filter((row) => {
    const on = day(row);
    if (source && row.importSource !== source) return false;
    return !period || (on !== null && on >= period.from && on < period.to);
  });

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);
/** What nobody knows the time of is on no day. */
const on = (at: Date | null | undefined, known: string | null = 'instant') =>
  at && known !== 'unknown' ? dayOf(at) : null;

function daysToWin(scope: Scope): number[] {
  return inScope(leads, scope, (row) => on(row.wonAt, row.wonPrecision))
    .filter((row) => row.wonAt && row.wonPrecision !== 'unknown' && row.enteredPrecision !== 'unknown')
    .map((row) => (Date.parse(on(row.wonAt) ?? '') - Date.parse(dayOf(row.enteredAt))) / 86_400_000)
    .sort((one, other) => one - other);
}

const settledOn = ({ dueOn, completedAt }: (typeof plans)[number]) => {
  const completedOn = on(completedAt);
  return completedOn && completedOn < dueOn ? completedOn : dueOn;
};
type Deal = (typeof opportunities)[number];
const endedOn = ({ closedPrecision, openedPrecision }: Deal, at: Date | null | undefined) =>
  on(at, closedPrecision === 'unknown' ? openedPrecision : closedPrecision);
const closedOn = (row: Deal) => endedOn(row, row.state === 'won' ? row.wonAt : row.lostAt);
/** An opening without a day is known where it was told at the end's, and an end that came later says nothing of it. */
const openedOn = ({ openedAt, openedPrecision, wonAt, lostAt, closedPrecision }: Deal) =>
  on(openedAt, openedPrecision === 'unknown' && [wonAt, lostAt].includes(openedAt) ? closedPrecision : openedPrecision);

const expected: Record<string, (scope: Scope) => number | null> = {
  'lead-count': (scope) => inScope(leads, scope, (row) => on(row.enteredAt, row.enteredPrecision)).length,
  'lead-win-count': (scope) =>
    inScope(leads, scope, (row) => on(row.wonAt, row.wonPrecision)).filter(({ wonAt }) => wonAt).length,
  'lead-win-rate': (scope) => {
    const cohort = inScope(leads, scope, (row) => on(row.enteredAt, row.enteredPrecision));
    return ratio(cohort.filter(({ wonAt }) => wonAt).length, cohort.length);
  },
  'lead-to-win-days-median': (scope) => {
    const days = daysToWin(scope);
    const [low, high] = [days[Math.floor((days.length - 1) / 2)] ?? 0, days[Math.floor(days.length / 2)] ?? 0];
    return (low + high) / 2;
  },
  'lead-to-win-days-mean': (scope) => {
    const days = daysToWin(scope);
    return ratio(
      days.reduce((sum, one) => sum + one, 0),
      days.length,
    );
  },
  'call-count': (scope) => inScope(calls, scope, (row) => on(row.calledAt, row.calledPrecision)).length,
  'contact-rate': (scope) => {
    const made = inScope(calls, scope, (row) => on(row.calledAt, row.calledPrecision));
    return ratio(made.filter(({ outcome }) => isIn(contactOutcomes)(outcome)).length, made.length);
  },
  'appointment-count': (scope) => inScope(meetings, scope, (row) => on(row.bookedAt, row.heldPrecision)).length,
  'meeting-held-count': (scope) =>
    inScope(meetings, scope, (row) => on(row.heldAt ?? row.startsAt, row.heldPrecision)).filter(
      ({ state }) => state === 'held',
    ).length,
  'handoff-acceptance-rate': (scope) => {
    const decided = inScope(handoffs, scope, ({ decidedAt }) => on(decidedAt)).filter(
      ({ state, isSelf }) => isSelf === 0 && isIn(['accepted', 'returned', 'expired'])(state),
    );
    return ratio(decided.filter(({ state }) => state === 'accepted').length, decided.length);
  },
  'opportunity-count': (scope) => inScope(opportunities, scope, openedOn).length,
  'won-count': (scope) =>
    inScope(opportunities, scope, (row) => endedOn(row, row.wonAt)).filter(({ state }) => state === 'won').length,
  'lost-count': (scope) =>
    inScope(opportunities, scope, (row) => endedOn(row, row.lostAt)).filter(({ state }) => state === 'lost').length,
  'opportunity-win-rate': (scope) => {
    const closed = inScope(opportunities, scope, closedOn).filter(({ state }) => state !== 'open');
    return ratio(closed.filter(({ state }) => state === 'won').length, closed.length);
  },
  'win-rate-by-cohort': (scope) => {
    const cohort = inScope(opportunities, scope, openedOn);
    return ratio(cohort.filter(({ state }) => state === 'won').length, cohort.length);
  },
  'onboarding-completion-rate': (scope) => {
    const due = inScope(plans, scope, settledOn).filter((row) => settledOn(row) <= '2026-06-30');
    return ratio(due.filter(({ state }) => state === 'completed').length, due.length);
  },
};

let database: KpiDatabase;
beforeAll(async () => {
  database = await kpiDatabase();
  await database.db.insert(tables.leads).values(leads);
  await database.db.insert(tables.calls).values(calls);
  await database.db.insert(tables.meetings).values(meetings);
  await database.db.insert(tables.handoffs).values(handoffs);
  await database.db.insert(tables.opportunities).values(opportunities);
  await database.db.insert(tables.onboardingPlans).values(plans);
});
afterAll(() => database.close());

const quarter = { from: '2025-10-01', to: '2026-01-01' };

describe.each(Object.entries(expected))('%s is what counting the rows by hand gives', (name, byHand) => {
  test.each<[string, Scope]>([
    ['over all time', {}],
    ['in a quarter', { period: quarter }],
    ['on one day', { period: { from: '2026-02-10', to: '2026-02-13' } }],
    ['of one import source', { importSource: 'olist' }],
    ['of one import source in a quarter', { importSource: 'olist', period: quarter }],
  ])('%s', async (_case, scope) => {
    const { value } = await database.ask(name, { period: scope.period, filter: { importSource: scope.importSource } });
    const hand = byHand(scope);
    if (hand === null) expect(value).toBeNull();
    else expect(value).toBeCloseTo(hand, 9);
  });

  test('month by month', async () => {
    const values = valuesByKey(await database.ask(name, { groupBy: ['month'], period: quarter }));
    expect(Object.keys(values)).toEqual(['2025-10', '2025-11', '2025-12']);
    for (const [month, value] of Object.entries(values)) {
      const next = month === '2025-12' ? '2026-01' : `2025-${Number(month.slice(5)) + 1}`;
      expect(value).toBeCloseTo(byHand({ period: { from: `${month}-01`, to: `${next}-01` } }) ?? Number.NaN, 9);
    }
  });
});

test.each(Object.keys(expected))('%s opens as many records as it counts', async (name) => {
  const answer = await database.ask(name, { period: quarter });
  const open = (part: RecordsPart) => readKpiRecords(database.db, answer, { part, limit: 1000 });
  expect((await open('all')).records).toHaveLength(answer.denominator ?? answer.numerator ?? Number.NaN);
  if (answer.kpi.measure.kind !== 'share') return;
  const [hits, all] = [answer.numerator ?? 0, answer.denominator ?? 0];
  expect((await open('numerator')).records).toHaveLength(hits);
  expect((await open('misses')).records).toHaveLength(all - hits);
});

test('a group asked for alone is the figure that the split shows, with as many records', async () => {
  for (const groupBy of [['source'], ['joint', 'month'], ['currency']] as const) {
    const name = { source: 'lead-win-rate', joint: 'handoff-acceptance-rate', currency: 'won-count' }[groupBy[0]];
    const { groups } = await database.ask(name, { groupBy });
    expect(groups.length).toBeGreaterThan(1);
    for (const { keys, value, numerator, denominator } of groups.slice(0, 6)) {
      const chosen = groupBy.map((dimension, at) => ({ dimension, key: keys[at] ?? null }));
      const alone = await database.ask(name, { filter: { groups: chosen } });
      expect({ ...alone, value: alone.value }).toMatchObject({ value, numerator, denominator });
      const { records } = await readKpiRecords(database.db, alone, { part: 'all', limit: 1000 });
      expect(records).toHaveLength(denominator ?? numerator ?? Number.NaN);
    }
  }
});

test('records come in pages without a gap', async () => {
  const answer = await database.ask('call-count');
  const all = (await readKpiRecords(database.db, answer, { part: 'all', limit: 1000 })).records;
  const first = (await readKpiRecords(database.db, answer, { part: 'all', limit: 150 })).records;
  const afterId = first.at(-1)?.id ?? null;
  const rest = (await readKpiRecords(database.db, answer, { part: 'all', afterId, limit: 1000 })).records;
  expect([...first, ...rest]).toEqual(all);
});

test('won amounts are summed per currency, in major units', async () => {
  const sum = (currency: string) =>
    opportunities
      .filter((row) => row.state === 'won' && row.currency === currency)
      .reduce((total, { amountMinor }) => total + (amountMinor ?? 0), 0);
  const { value, groups } = await database.ask('won-amount');
  expect(value).toBeNull();
  expect(groups.map(({ keys, value }) => [keys[0], value])).toEqual([
    ['JPY', sum('JPY')],
    ['USD', sum('USD') / 100],
  ]);
});

test('the groups of a dimension without double membership add up to the total', async () => {
  for (const name of ['lead-count', 'lead-win-count']) {
    const { value, groups } = await database.ask(name, { groupBy: ['source', 'month'] });
    expect(groups.reduce((sum, group) => sum + (group.value ?? 0), 0)).toBe(value);
  }
});
