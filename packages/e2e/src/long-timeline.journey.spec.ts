import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { fillTimeline } from './long-account.ts';
import { measureTimelines, type TimelineCosts, timelineOf, untilRead } from './measure-timeline.ts';
import { ask, unique, untilQuiet, visitAs } from './visit.ts';

/** `npm run measure` asks for 100,000; the tests of every day for enough to see a cost that grows with the history. */
const wanted = process.env.TASUKI_MEASURED_EVENTS;
const SIZES = [2000, Number(wanted ?? 10_000)] as const;
const ROUNDS = wanted ? 8 : 2;
/** Beside all the other tests a core is not one's own: CPU is judged strictly where it is what is asked for. */
const SLACK = wanted ? 1 : 2;

/** The clock runs on while neighbours use the machine: times by it are printed, and judged only when three times too long. */
const CLOCK_SLACK = 3 * SLACK;

/** What an account page may cost, in the units of `TimelineCosts`. */
const BUDGET = {
  loadMs: 600 * SLACK,
  paintClockMs: 1500 * CLOCK_SLACK,
  keyMs: 10 * SLACK,
  interactionClockMs: 200 * CLOCK_SLACK,
  frameMs: 14 * SLACK,
  jumpClockMs: 200 * CLOCK_SLACK,
  elements: 1500,
  heapMib: 60,
  blanks: 2,
} as const;
const MOST_GROWTH = 1.25 * SLACK;

let short: string;
let long: string;

beforeAll(async () => {
  [short, long] = [await longAccount(SIZES[0]), await longAccount(SIZES[1])];
});

/** The address of a new account with so many events. */
async function longAccount(events: number): Promise<string> {
  const name = `長期取引株式会社 ${events} ${unique()}`;
  const { createAccount } = await ask<{ createAccount: { account: { id: string } } }>(
    'admin',
    'mutation ($name: String!) { createAccount(input: { name: $name }) { account { id } } }',
    { name },
  );
  await fillTimeline(inject('systemDatabaseUrl'), name, events);
  return `/accounts/${createAccount.account.id}?lens=all`;
}

const accountOf = (address: string) => address.match(/account_[^?]+/)?.[0];

function table(small: TimelineCosts, large: TimelineCosts): string {
  const figure = (value: number) => value.toFixed(1).padStart(10);
  const names = Object.keys(small) as (keyof TimelineCosts)[];
  const lines = names.map((name) => {
    const ratio = small[name] === 0 ? '' : figure(large[name] / small[name]);
    return `${name.padEnd(18)}${figure(small[name])}${figure(large[name])}${ratio}`;
  });
  return [`account page       ${SIZES.map((size) => `${size} ev.`.padStart(9)).join(' ')}     ratio`, ...lines].join(
    '\n',
  );
}

test('a long history costs a reader no more than a short one', async () => {
  const page = await visitAs('admin');
  const pages: [Page, string][] = [
    [page, `/admin${short}`],
    [await page.context().newPage(), `/admin${long}`],
  ];
  const [small, large] = await measureTimelines(pages, ROUNDS);
  if (!small || !large) throw new Error('Nothing was measured.');
  console.info(table(small, large));
  const tooMuch = (Object.keys(BUDGET) as (keyof typeof BUDGET)[]).filter((name) => large[name] > BUDGET[name]);
  expect(tooMuch).toEqual([]);
  for (const name of ['keyMs', 'frameMs'] as const) {
    expect(large[name] / small[name], name).toBeLessThanOrEqual(MOST_GROWTH);
  }
});

test('both ends are a key away, and what is recorded meanwhile does not move what is being read', async () => {
  const page = await visitAs('admin', { path: long });
  await untilRead(page);
  await page.keyboard.press('End');
  const list = timelineOf(page).getByRole('treegrid');
  const last = await list.getAttribute('aria-rowcount');
  await list.locator(`[aria-selected=true][aria-rowindex="${last}"] time`).waitFor();
  const place = () => list.evaluate(({ scrollTop }) => scrollTop);
  const before = { place: await place(), row: await lastRow(page) };
  await ask(
    'admin',
    'mutation ($id: ID!) { addNote(input: { accountId: $id, text: "新しい記録" }) { event { id } } }',
    { id: accountOf(long) },
  );
  await page.getByRole('button', { name: '新着 1 件' }).waitFor();
  expect({ place: await place(), row: await lastRow(page) }).toEqual(before);
  await page.keyboard.press('Home');
  await timelineOf(page).getByText('新しい記録').waitFor();
});

const lastRow = (page: Page) => timelineOf(page).locator('[aria-selected=true]').innerText();

test('a row of repeats opens in place and closes from within, by keys alone', async () => {
  const page = await visitAs('admin', { path: long });
  await untilRead(page);
  const list = timelineOf(page).getByRole('treegrid');
  const active = list.locator('[aria-selected=true]');
  const run = list.locator('[aria-selected=true][aria-expanded=false]');
  for (let row = 0; row < 200 && (await run.count()) === 0; row++) await page.keyboard.press('j');
  const text = await active.innerText();
  const count = Number(text.match(/(\d+) 件/)?.[1]);
  await page.keyboard.press('ArrowRight');
  await list
    .locator('[aria-level="2"] time')
    .nth(Math.min(count, 5) - 1)
    .waitFor();
  await page.keyboard.press('j');
  expect(await active.getAttribute('aria-level')).toBe('2');
  await page.keyboard.press('ArrowLeft');
  await run.waitFor();
  expect(await active.innerText()).toBe(text);
});

test('a filter is set with an input method, stands in the address, and is there again in another window', async () => {
  const page = await visitAs('admin', { path: long });
  await untilRead(page);
  await page.keyboard.press('f');
  const sheet = page.getByRole('dialog', { name: '絞り込み' });
  await sheet.getByText('各部門共通').click();
  await sheet.getByRole('checkbox', { name: '架電', exact: true }).click();
  await sheet.getByLabel('名前で探す').focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', { text: 'いしい', selectionStart: 3, selectionEnd: 3 });
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter });
  await session.send('Input.insertText', { text: '石井' });
  await sheet.getByRole('checkbox', { name: '石井 舞' }).click();
  await sheet.getByRole('button', { name: '適用' }).click();
  await sheet.waitFor({ state: 'detached' });
  const shown = timelineOf(page).getByRole('button', { name: '石井 舞' });
  await shown.waitFor();
  // Another window knows what the server was told.
  await untilQuiet(page);
  const again = await page.context().newPage();
  await again.goto(`/admin${long.replace('?lens=all', '')}`);
  await timelineOf(again).getByRole('button', { name: '石井 舞' }).waitFor();
  expect(new URL(again.url()).search).toBe(new URL(page.url()).search);
  await page.bringToFront();
  // Whoever reads next on this demo finds the timeline whole.
  await page.keyboard.press('a');
  await shown.waitFor({ state: 'detached' });
});
