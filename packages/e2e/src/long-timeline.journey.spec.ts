import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { fillTimeline } from './long-account.ts';
import { measureTimelines, type TimelineCosts, timelineOf, untilRead } from './measure-timeline.ts';
import { ask, visitAs } from './visit.ts';

/** `npm run measure` asks for 100,000; the tests of every day for enough to see a cost that grows with the history. */
const wanted = process.env.TASUKI_MEASURED_EVENTS;
const SIZES = [2000, Number(wanted ?? 10_000)] as const;
const ROUNDS = wanted ? 8 : 2;
/** Beside all the other tests a core is not one's own: CPU is judged strictly where it is what is asked for. */
const SLACK = wanted ? 1 : 2;

/** ux.md's load budget, in the units of `TimelineCosts`. */
const BUDGET = {
  loadMs: 600 * SLACK,
  keyMs: 10 * SLACK,
  frameMs: 14 * SLACK,
  elements: 1500,
  heapMib: 60,
  blanks: 2,
} as const;
const MOST_GROWTH = 1.25 * SLACK;

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

async function longAccount(context: BrowserContext, events: number): Promise<string> {
  const name = `長期取引株式会社 ${events}`;
  const { createAccount } = await ask<{ createAccount: { account: { id: string } } }>(
    context,
    'mutation ($name: String!) { createAccount(input: { name: $name }) { account { id } } }',
    { name },
  );
  await fillTimeline(inject('systemDatabaseUrl'), name, events);
  return createAccount.account.id;
}

const addressOf = (accountId: string) => `/admin/accounts/${accountId}?lens=all`;
const accountOf = (address: string) => address.match(/account_[^?]+/)?.[0];

function table(small: TimelineCosts, large: TimelineCosts): string {
  const figure = (value: number) => value.toFixed(1).padStart(10);
  const names = Object.keys(small) as (keyof TimelineCosts)[];
  const lines = names.map((name) => {
    const ratio = small[name] === 0 ? '' : figure(large[name] / small[name]);
    return `${name.padEnd(14)}${figure(small[name])}${figure(large[name])}${ratio}`;
  });
  return [`account page   ${SIZES.map((size) => `${size} ev.`.padStart(9)).join(' ')}     ratio`, ...lines].join('\n');
}

test('a long history costs a reader no more than a short one, and its middle and ends are as near', async () => {
  const { context, page } = await visitAs(browser, 'admin');
  const addresses: string[] = [];
  for (const events of SIZES) addresses.push(addressOf(await longAccount(context, events)));
  const [short = '', long = ''] = addresses;
  const pages: [Page, string][] = [
    [page, short],
    [await context.newPage(), long],
  ];
  const [small, large] = await measureTimelines(pages, ROUNDS);
  await context.close();
  if (!small || !large) throw new Error('Nothing was measured.');
  console.info(table(small, large));
  const tooMuch = (Object.keys(BUDGET) as (keyof typeof BUDGET)[]).filter((name) => large[name] > BUDGET[name]);
  expect(tooMuch).toEqual([]);
  for (const name of ['keyMs', 'frameMs'] as const) {
    expect(large[name] / small[name], name).toBeLessThanOrEqual(MOST_GROWTH);
  }
  await readEnds(long);
});

/** Goes to both ends, and reads on undisturbed while something new is recorded. */
async function readEnds(address: string): Promise<void> {
  const { context, page } = await visitAs(browser, 'admin');
  await page.goto(address);
  await untilRead(page);
  await page.keyboard.press('End');
  const list = timelineOf(page).getByRole('treegrid');
  const last = await list.getAttribute('aria-rowcount');
  await list.locator(`[aria-selected=true][aria-rowindex="${last}"] time`).waitFor();
  const place = () => list.evaluate(({ scrollTop }) => scrollTop);
  const before = { place: await place(), row: await lastRow(page) };
  await ask(
    context,
    'mutation ($id: ID!) { addNote(input: { accountId: $id, text: "新しい記録" }) { event { id } } }',
    {
      id: accountOf(address),
    },
  );
  await page.getByRole('button', { name: '新着 1 件' }).waitFor();
  expect({ place: await place(), row: await lastRow(page) }).toEqual(before);
  await page.keyboard.press('Home');
  await timelineOf(page).getByText('新しい記録').waitFor();
  await context.close();
}

const lastRow = (page: Page) => timelineOf(page).locator('[aria-selected=true]').innerText();
