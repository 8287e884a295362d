import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readReapproaches } from '../inside-sales/read-reapproaches.ts';
import { type KpiDatabase, kpiDatabase } from '../kpis/testing/kpi-database.ts';
import { handoff, lead, opportunity } from '../kpis/testing/sample-rows.ts';
import { readLeadFunnel } from '../marketing/read-lead-funnel.ts';
import * as tables from '../tables/index.ts';
import { readPassSummary } from './read-pass-summary.ts';

let database: KpiDatabase;
beforeAll(async () => {
  database = await kpiDatabase();
});
afterAll(() => database.close());

const april = { from: '2026-04-01', to: '2026-05-01', timeZone: 'Asia/Tokyo' };
const inApril = new Date('2026-04-10T00:00:00Z');

test('the funnel follows the leads of one period, and a stage never holds more than the one before', async () => {
  const [open, offered, working, deal, won] = Array.from({ length: 5 }, () => lead({ enteredAt: inApril }));
  const passOf = (row: typeof open, state: string) =>
    handoff({ accountId: row?.accountId, leadId: row?.id, state, offeredAt: inApril });
  await database.db.insert(tables.leads).values([
    open!,
    offered!,
    working!,
    deal!,
    { ...won!, wonAt: new Date('2026-06-01T00:00:00Z') },
    // The evening of 31 March in London is April in Tokyo; this one is the evening before that.
    lead({ enteredAt: new Date('2026-03-31T14:59:59Z'), wonAt: inApril }),
  ]);
  await database.db.insert(tables.handoffs).values([passOf(offered, 'returned'), passOf(working, 'accepted')]);
  await database.db.insert(tables.opportunities).values(opportunity({ accountId: deal?.accountId, leadId: deal?.id }));
  expect(await readLeadFunnel(database.db, april)).toEqual({ entered: 5, offered: 4, accepted: 3, deals: 2, won: 1 });
});

test('passes are told by what became of them; withdrawn ones and passes to oneself stay out', async () => {
  await database.db.delete(tables.handoffs);
  const pass = (more: Parameters<typeof handoff>[0]) => handoff({ offeredAt: inApril, ...more });
  await database.db
    .insert(tables.handoffs)
    .values([
      pass({}),
      pass({ state: 'returned', overrideReason: '展示会の当日' }),
      pass({ state: 'accepted' }),
      pass({ state: 'accepted', outcome: 'deal' }),
      pass({ state: 'accepted', outcome: 'won' }),
      pass({ state: 'accepted', outcome: 'lost' }),
      pass({ state: 'accepted', outcome: 'recycled' }),
      pass({ state: 'withdrawn' }),
      pass({ state: 'accepted', isSelf: 1 }),
      pass({ state: 'accepted', fromDepartment: 'inside-sales', toDepartment: 'field-sales' }),
      pass({ offeredAt: new Date('2026-04-30T15:00:00Z') }),
    ]);
  expect(await readPassSummary(database.db, { from: 'marketing', period: april })).toEqual({
    passed: 7,
    waiting: 1,
    accepted: 5,
    returned: 1,
    expired: 0,
    recycled: 1,
    deals: 3,
    won: 1,
    lost: 1,
    overridden: 1,
  });
});

test('an account is due again when the day has come, and only by its last journey', async () => {
  const account = (cycleNumber: number) => ({
    id: uuidv7(),
    state: 'identified',
    name: '㈱吉野電機',
    holder: 'field-sales',
    holderSince: inApril,
    cycleNumber,
    createdAt: inApril,
  });
  const cycle = (accountId: string, more: Partial<typeof tables.cycles.$inferInsert>) => ({
    accountId,
    id: uuidv7(),
    number: 1,
    kind: 'new',
    startedAt: inApril,
    endedAt: inApril,
    outcome: 'lost',
    reason: 'no-budget',
    reapproachOn: '2026-06-01',
    ...more,
  });
  const [due, later, again, won] = [account(1), account(1), account(2), account(1)];
  await database.db.insert(tables.accounts).values([due, later, again, won]);
  await database.db
    .insert(tables.cycles)
    .values([
      cycle(due.id, {}),
      cycle(later.id, { reapproachOn: '2026-06-02' }),
      cycle(again.id, {}),
      cycle(won.id, { outcome: 'won' }),
    ]);
  const found = await readReapproaches(database.db, { until: '2026-06-01', limit: 50 });
  expect(found).toMatchObject([
    { accountId: due.id, outcome: 'lost', reason: 'no-budget', reapproachOn: '2026-06-01' },
  ]);
  expect(found[0]?.endedAt).toEqual(inApril);
});
