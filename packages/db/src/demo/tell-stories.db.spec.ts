import { eventKinds, type NewEvent } from '@tasuki/domain';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, connect } from '../client.ts';
import { testDatabase } from '../testing/test-database.ts';
import { createCalendar } from './calendar.ts';
import { createRandom } from './random.ts';
import { tellStories } from './tell-stories.ts';
import { createWorld } from './world.ts';

let app: Connection;
const minutes = 60_000;

beforeAll(async () => {
  app = await connect((await testDatabase()).url);
});
afterAll(() => app?.close());

/** The stories of a day, told and not kept. */
async function tellOn(now: Date): Promise<NewEvent[]> {
  const undone = new Error('Nothing of this is kept.');
  let told: NewEvent[] = [];
  const telling = app.db.transaction(async (tx) => {
    const world = await createWorld(tx, {
      random: createRandom(1),
      passwordHash: 'a hash',
      calendar: createCalendar(now),
    });
    told = tellStories(world).flat();
    throw undone;
  });
  await expect(telling).rejects.toBe(undone);
  return told;
}

test.each(['2026-12-31T14:59:00Z', '2028-02-29T05:00:00Z'])(
  'on whatever day it is made, the stories break no rule, tell every kind and nothing of tomorrow: %s',
  async (day) => {
    const now = new Date(day);
    const told = await tellOn(now);
    expect(new Set(told.map(({ kind }) => kind)).size).toBe(eventKinds.length);
    expect(told.filter(({ occurredAt }) => occurredAt > now)).toEqual([]);
  },
  minutes,
);

test(
  'the same chance tells the same stories, also over the holidays of Golden Week',
  async () => {
    const now = new Date('2027-05-04T20:00:00Z');
    const [one, other] = [await tellOn(now), await tellOn(now)];
    expect(new Set(one.map(({ kind }) => kind)).size).toBe(eventKinds.length);
    expect(JSON.stringify(other) === JSON.stringify(one)).toBe(true);
  },
  minutes,
);
