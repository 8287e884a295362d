import { expect, test, vi } from 'vitest';
import { sumCounts } from './timeline-counts.ts';
import { TimelineFeed } from './timeline-feed.ts';
import type { LoadedRow, TimelineSource } from './timeline-source.ts';

const JANUARY = Date.parse('2026-01-01T00:00:00Z');
const MINUTE = 60_000;

function rowAt(rank: number, at: number, count = 1): LoadedRow {
  const occurredAt = new Date(at).toISOString();
  return {
    id: `event-${rank}`,
    cursor: `event-${rank}`,
    kind: 'marketing.mail-opened',
    department: 'MARKETING',
    occurredAt,
    recordedAt: occurredAt,
    timePrecision: 'INSTANT',
    isHidden: false,
    commentCount: 0,
    summary: '',
    payload: {},
    actor: null,
    run: count > 1 ? { count, from: new Date(at - (count - 1) * 1000).toISOString() } : null,
  };
}

/** A server with these rows, oldest first, that counts how often it is asked. A row of several events is a run. */
function serverWith(rows: LoadedRow[]) {
  const at = (row: LoadedRow) => Date.parse(row.occurredAt);
  const countsOf = async () => {
    const months = Map.groupBy(rows.toReversed(), ({ occurredAt }) => `${occurredAt.slice(0, 7)}-01`);
    const shown = [...months].map(([bucket, ofMonth]) => ({
      bucket,
      startsAt: `${bucket}T00:00:00Z`,
      department: 'MARKETING' as const,
      count: ofMonth.reduce((sum, { run }) => sum + (run?.count ?? 1), 0),
      rows: ofMonth.length,
    }));
    return sumCounts(shown, shown);
  };
  const source = {
    counts: countsOf,
    after: vi.fn<TimelineSource['after']>(async (cursor, first) => {
      const from = rows.findIndex((row) => row.cursor === cursor);
      return rows.slice(Math.max(from - first, 0), from).toReversed();
    }),
    since: vi.fn<TimelineSource['since']>(async (moment, { skip, last }) => {
      const from = rows.findIndex((row) => at(row) >= moment) + skip;
      return rows.slice(from, from + last).toReversed();
    }),
    rowsBetween: vi.fn<TimelineSource['rowsBetween']>(
      async (from, to) =>
        rows.filter((row) => at(row) >= from && Date.parse(row.run?.from ?? row.occurredAt) < to).length,
    ),
    eventsOf: vi.fn<TimelineSource['eventsOf']>(async (row, { skip, first }) =>
      Array.from({ length: Math.min((row.run?.count ?? 0) - skip, first) }, (_, offset) => ({
        ...row,
        id: `${row.id}/${skip + offset}`,
        run: null,
      })),
    ),
    moment: async (id: string) => {
      const [row, child = 0] = id.split('/');
      const found = rows.find((each) => each.id === row);
      return found && at(found) - Number(child) * 1000;
    },
  } satisfies TimelineSource;
  return { ...source, requests: () => source.after.mock.calls.length + source.since.mock.calls.length };
}

const everyMinute = (count: number, runs: Record<number, number> = {}) =>
  Array.from({ length: count }, (_, rank) => rowAt(rank, JANUARY + rank * MINUTE, runs[rank]));

async function loaded(rows: LoadedRow[]) {
  const server = serverWith(rows);
  const feed = new TimelineFeed(server);
  await feed.load();
  return { server, feed, rows };
}

/** Looks at a place and waits until its rows are there. */
async function look(feed: TimelineFeed, newest: number, oldest: number) {
  feed.look(newest, oldest);
  await vi.waitFor(() => {
    for (let index = newest; index <= oldest; index++) expect(feed.event(index)).toBeDefined();
  });
}

test('the newest rows come first, in one request', async () => {
  const { feed, server } = await loaded(everyMinute(500));
  await look(feed, 0, 20);
  expect([feed.event(0)?.id, feed.event(20)?.id]).toEqual(['event-499', 'event-479']);
  expect(server.requests()).toBe(1);
});

test('a jump anywhere places each row at its own index, in one request', async () => {
  const { feed, server } = await loaded(everyMinute(100_000));
  for (const index of [50_000, 99_980, 12_345]) {
    await look(feed, index, index + 19);
    expect(feed.event(index + 7)?.id).toBe(`event-${99_999 - index - 7}`);
  }
  expect(server.requests()).toBe(3);
});

test('very many rows of one moment are reached like any other', async () => {
  const { feed, server } = await loaded(Array.from({ length: 1000 }, (_, rank) => rowAt(rank, JANUARY)));
  await look(feed, 700, 710);
  expect(feed.event(705)?.id).toBe('event-294');
  expect(server.requests()).toBe(1);
});

test('scrolling on continues from the cursor', async () => {
  const { feed, server } = await loaded(everyMinute(500));
  await look(feed, 0, 50);
  await look(feed, 95, 130);
  expect(server.after).toHaveBeenLastCalledWith('event-400', 100);
});

test('a new event waits above and moves nothing', async () => {
  const { feed } = await loaded(everyMinute(500));
  await look(feed, 0, 20);
  feed.receive(rowAt(500, JANUARY + 500 * MINUTE), true);
  expect(feed.state().waiting).toBe(1);
  expect(feed.event(0)?.id).toBe('event-499');
});

test('the same event twice counts once, and one that the choice hides not at all', async () => {
  const { feed } = await loaded(everyMinute(500));
  await look(feed, 0, 20);
  const added = rowAt(500, JANUARY + 500 * MINUTE);
  feed.receive(added, true);
  feed.receive(added, true);
  feed.receive(rowAt(499, JANUARY), true);
  feed.receive(rowAt(501, JANUARY + 501 * MINUTE), false);
  expect(feed.state().waiting).toBe(1);
});

test('a new event that joins the newest run shows in its count once it is taken in', async () => {
  const { feed, rows } = await loaded(everyMinute(500, { 499: 3 }));
  await look(feed, 0, 20);
  rows[499] = rowAt(499, JANUARY + 500 * MINUTE, 4);
  await feed.load();
  await look(feed, 0, 20);
  expect(feed.event(0)?.run?.count).toBe(4);
});

test('an event is found by its id wherever it is, also within a run', async () => {
  const { feed } = await loaded(everyMinute(5000, { 2000: 7 }));
  expect(await feed.find('event-100')).toBe(4899);
  expect(await feed.find('event-2000/3')).toBe(2999);
  expect(await feed.find('event-of-another-account')).toBeUndefined();
});

test('a run opens in place: its events stand below it and all older rows keep their order', async () => {
  const { feed, server } = await loaded(everyMinute(500, { 490: 250 }));
  await look(feed, 0, 20);
  const before = feed.state().rows.total;
  expect(feed.toggle(9)).toBe(9);
  expect(feed.state().rows.total).toBe(before + 250);
  await look(feed, 8, 14);
  expect([9, 10, 12].map((index) => feed.event(index)?.id)).toEqual(['event-490', 'event-490/0', 'event-490/2']);
  await look(feed, 255, 265);
  expect([259, 260].map((index) => feed.event(index)?.id)).toEqual(['event-490/249', 'event-489']);
  expect(server.eventsOf.mock.calls.map(([, { skip }]) => skip)).toEqual([0, 245]);
});

test('a run closes from any of its rows, and leads back to itself', async () => {
  const { feed } = await loaded(everyMinute(500, { 490: 5 }));
  await look(feed, 0, 20);
  feed.toggle(9);
  await look(feed, 9, 14);
  expect(feed.item(12)).toMatchObject({ isChild: true });
  expect(feed.toggle(12)).toBe(9);
  expect(feed.event(10)?.id).toBe('event-489');
});

test('an open run stays open and in its place while new rows come above it', async () => {
  const { feed, rows } = await loaded(everyMinute(500, { 400: 5 }));
  await look(feed, 90, 110);
  feed.toggle(99);
  rows.push(...[500, 501].map((rank) => rowAt(rank, JANUARY + rank * MINUTE)));
  await feed.load();
  await look(feed, 100, 107);
  expect(feed.item(101)).toMatchObject({ isOpen: true, event: { id: 'event-400' } });
  expect(feed.event(107)?.id).toBe('event-399');
});
