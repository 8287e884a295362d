import type { NewEvent } from '@tasuki/domain';
import type { Connection, Transaction } from '../client.ts';
import { analyzeTables } from '../maintenance/analyze-tables.ts';
import { createOrganisation } from '../organisation/create-organisation.ts';
import { externalIds } from '../tables/index.ts';
import { commit } from '../timeline/commit.ts';
import { createCalendar } from './calendar.ts';
import { diagnoseDemo } from './diagnose-demo.ts';
import { keepAttention } from './keep-attention.ts';
import { keepReviews } from './keep-reviews.ts';
import { createPlans } from './plans.ts';
import { continueQuoteNumbers } from './quote-numbers.ts';
import { createRandom, type Random } from './random.ts';
import { demoSource } from './remove-demo-organisation.ts';
import { tellStories } from './tell-stories.ts';
import { createWorld } from './world.ts';

export interface DemoOptions {
  passwordHash: string;
  /** Everything is told relative to this day. */
  now: Date;
  /** The same chance tells the same stories. */
  random?: Random;
  log?: (line: string) => void;
}

const demoOrganisation = {
  ...{ nameJa: '株式会社タスキ商事（デモ）', nameEn: 'Tasuki Demo Inc.', isDemo: true },
  ...{ postalAddress: '〒100-0000\n東京都千代田区見本町1-2-3 見本ビル5階', phone: '03-0000-0000' },
  registrationNumber: 'T0000000000000',
};

const usualSeed = 20_240_401;
/** Accounts whose events are written together: their changes meet in memory, and the log has something to say. */
const accountsAtOnce = 60;

/** Makes the demo organisation on an empty database; answers false where there is an organisation already. */
export async function createDemoOrganisation(
  { db }: Connection,
  { passwordHash, now, random = createRandom(usualSeed), log = () => {} }: DemoOptions,
): Promise<boolean> {
  const isMade = await db.transaction(async (tx) => {
    if (!(await createOrganisation(tx, demoOrganisation))) return false;
    log('Making the demo organisation …');
    const world = await createWorld(tx, { random, passwordHash, calendar: createCalendar(now) });
    await createPlans(tx, world);
    const told = tellStories(world);
    for (let at = 0; at < told.length; at += accountsAtOnce) {
      await append(tx, told.slice(at, at + accountsAtOnce).flat(), now);
      if (at % 600 === 540) log(`  ${Math.min(at + accountsAtOnce, told.length)} of ${told.length} accounts`);
    }
    await continueQuoteNumbers(tx, world.calendar.today);
    await keepAttention(tx, world);
    await diagnoseDemo(tx, world);
    await keepReviews(tx, world);
    await remember(
      tx,
      world.tellers.map(({ accountId }) => accountId),
    );
    log(`Made ${world.tellers.length} accounts with ${told.flat().length} events over 30 months.`);
    return true;
  });
  if (isMade) await analyzeTables(db);
  return isMade;
}

/** The past is recorded when it happened: a demo in which everything came in late would look like an import. */
function append(tx: Transaction, events: NewEvent[], now: Date) {
  const author = { actorId: null, actorType: 'system' as const, operation: 'createDemoOrganisation', now };
  return commit(tx, events, { ...author, isMadeUp: true });
}

/** So that the demo can be taken away again without what people add to it. */
async function remember(tx: Transaction, accountIds: string[]): Promise<void> {
  const rows = accountIds.map((id) => ({
    source: demoSource,
    recordType: 'account',
    externalId: id,
    accountId: id,
    recordId: id,
  }));
  await tx.insert(externalIds).values(rows);
}
