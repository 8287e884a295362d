import { expect, test, vi } from 'vitest';
import { TimelineFeed } from './timeline-feed.ts';
import type { LoadedEvent, PageRequest } from './timeline-source.ts';
import { sumCounts } from './timeline-source.ts';

const JANUARY = Date.parse('2026-01-01T00:00:00Z');

function eventAt(rank: number, at: number): LoadedEvent {
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
  };
}

/** A server with these moments, oldest first, that counts how often it is asked. */
function serverWith(moments: readonly number[]) {
  const newestFirst = moments.map((at, rank) => eventAt(rank, at)).toReversed();
  const page = vi.fn(async ({ first, after, before = Number.POSITIVE_INFINITY }: PageRequest) => {
    const older = newestFirst.filter(({ occurredAt }) => Date.parse(occurredAt) < before);
    const from = after === undefined ? 0 : newestFirst.findIndex(({ cursor }) => cursor === after) + 1;
    const events = after === undefined ? older.slice(0, first) : newestFirst.slice(from, from + first);
    return { events, totalCount: after === undefined ? older.length : undefined };
  });
  const counts = async () => {
    const buckets = Map.groupBy(newestFirst, ({ occurredAt }) => `${occurredAt.slice(0, 7)}-01`);
    const rows = [...buckets].map(([bucket, { length }]) => ({
      bucket,
      department: 'MARKETING' as const,
      count: length,
    }));
    return sumCounts(rows, rows);
  };
  const moment = async (id: string) => {
    const event = newestFirst.find((each) => each.id === id);
    return event && Date.parse(event.occurredAt);
  };
  return { page, counts, moment };
}

const everyMinute = (count: number) => Array.from({ length: count }, (_, rank) => JANUARY + rank * 60_000);

async function loaded(moments: readonly number[]) {
  const server = serverWith(moments);
  const feed = new TimelineFeed(server);
  await feed.load();
  return { server, feed };
}

/** Looks at a place and waits until its events are there. */
async function look(feed: TimelineFeed, newest: number, oldest: number) {
  feed.look(newest, oldest);
  await vi.waitFor(() => expect(feed.event(oldest)).toBeDefined());
}

test('the newest events come first', async () => {
  const { feed } = await loaded(everyMinute(500));
  await look(feed, 0, 20);
  expect([feed.event(0)?.id, feed.event(20)?.id]).toEqual(['event-499', 'event-479']);
});

test('a jump into the middle places each event at its own index, in few requests', async () => {
  const { feed, server } = await loaded(everyMinute(100_000));
  await look(feed, 50_000, 50_030);
  expect(feed.event(50_015)?.id).toBe(`event-${99_999 - 50_015}`);
  expect(server.page.mock.calls.length).toBeLessThanOrEqual(3);
});

test('a jump finds its place also where events bunch', async () => {
  const bunched = everyMinute(20_000).map((at, rank) => (rank < 19_000 ? JANUARY + rank : at));
  const { feed, server } = await loaded(bunched);
  await look(feed, 12_000, 12_010);
  expect(feed.event(12_000)?.id).toBe('event-7999');
  expect(server.page.mock.calls.length).toBeLessThanOrEqual(30);
});

test('very many events at one moment are still reached', async () => {
  const { feed } = await loaded(Array.from({ length: 1000 }, () => JANUARY));
  await look(feed, 700, 710);
  expect(feed.event(705)?.id).toBe('event-294');
});

test('scrolling on continues from the cursor, without counting again', async () => {
  const { feed, server } = await loaded(everyMinute(500));
  await look(feed, 0, 50);
  await look(feed, 95, 130);
  expect(server.page).toHaveBeenLastCalledWith({ first: 100, after: 'event-400' });
});

test('a new event waits above and moves nothing', async () => {
  const { feed } = await loaded(everyMinute(500));
  await look(feed, 0, 20);
  feed.receive(eventAt(500, JANUARY + 500 * 60_000), true);
  expect(feed.state().waiting).toBe(1);
  expect(feed.event(0)?.id).toBe('event-499');
});

test('the same event twice counts once, and one that the lens hides not at all', async () => {
  const { feed } = await loaded(everyMinute(500));
  await look(feed, 0, 20);
  const added = eventAt(500, JANUARY + 500 * 60_000);
  feed.receive(added, true);
  feed.receive(added, true);
  feed.receive(eventAt(499, JANUARY), true);
  feed.receive(eventAt(501, JANUARY + 501 * 60_000), false);
  expect(feed.state().waiting).toBe(1);
});

test('an event is found by its id wherever it is', async () => {
  const { feed } = await loaded(everyMinute(5000));
  expect(await feed.find('event-100')).toBe(4899);
  expect(await feed.find('event-of-another-account')).toBeUndefined();
});
