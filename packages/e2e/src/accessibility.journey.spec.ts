import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type App, ask, visitAs } from './visit.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

const ACCOUNT = '/accounts/:account?lens=all';

const SPLIT = '/numbers?by=source,month&period=FY2026';
const REVIEW = '/review/2026-W45/inside-sales-field-sales';
const RECORDS = '/numbers/records?kpi=lead-count';

/** The main routes. Those without rows of their own in the demo organisation stand apart. */
const ROUTES: Record<App, { withRows: string[]; others?: string[] }> = {
  marketing: {
    withRows: ['/', '/leads', '/campaigns', '/passes', '/accounts', SPLIT, ACCOUNT],
    others: ['/search?q=物流', '/search', '/profile', '/tasks?whose=all'],
  },
  'inside-sales': {
    withRows: ['/', '/incoming', '/passes', '/reapproach', '/accounts', '/numbers/together', ACCOUNT],
    others: ['/numbers/tree?period=FY2026', '/stats'],
  },
  'field-sales': {
    withRows: ['/', '/pipeline', '/passes', '/accounts', RECORDS, '/numbers/funnel?stage=SAL', ACCOUNT],
    others: ['/unassigned'],
  },
  'customer-success': {
    withRows: [
      '/',
      '/incoming',
      '/onboarding',
      '/passes',
      '/accounts',
      '/numbers?as=table',
      '/numbers/cohorts',
      ACCOUNT,
    ],
    others: ['/numbers/waterline?bar=churn&currency=JPY'],
  },
  admin: {
    withRows: [
      '/',
      '/teams',
      '/products',
      '/audit',
      '/accounts',
      '/numbers',
      '/scores',
      '/numbers/ledger',
      '/numbers/diagnosis',
      REVIEW,
      ACCOUNT,
    ],
    others: [
      '/definitions',
      '/definitions/hot-lead',
      '/new-definition',
      '/definition-results',
      '/settings',
      '/agreements?joint=field-sales-customer-success',
      '/calendar',
      '/feedback',
      '/routing',
      '/costs',
      '/numbers/targets',
      '/mail',
      '/health',
      '/imports',
      '/imports/new',
      '/api',
      '/ownership',
      '/nowhere',
      '/duplicates',
      '/teams?team=new',
      '/?person=new',
    ],
  },
};

interface View {
  scheme: 'light' | 'dark';
  width: 1440 | 320;
}

// Each route is seen in both values of everything, and the routes in turn in every combination of two values.
const VIEWS: readonly Record<'ja' | 'en', View>[] = [
  { ja: { scheme: 'light', width: 1440 }, en: { scheme: 'dark', width: 320 } },
  { ja: { scheme: 'dark', width: 320 }, en: { scheme: 'light', width: 1440 } },
  { ja: { scheme: 'dark', width: 1440 }, en: { scheme: 'light', width: 320 } },
];

/** A busy machine takes three for a route; the admin app has more than thirty. */
const SECONDS_PER_ROUTE = 10;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

describe.each(Object.entries(ROUTES) as [App, (typeof ROUTES)[App]][])('%s', (app, { withRows, others = [] }) => {
  // Both at once: each has a browser window of its own, and mostly waits.
  const timeout = (withRows.length + others.length) * SECONDS_PER_ROUTE * 1000;
  test.concurrent.each(['ja', 'en'] as const)('is open to everybody, in %s', { timeout }, async (locale) => {
    const { context, page, url } = await visitAs(browser, app, { locale });
    const faults: string[] = [];
    watch(page, url, faults);
    const account = await firstAccount(context);
    for (const [index, path] of [...withRows, ...others].entries()) {
      const view = VIEWS[index % VIEWS.length]?.[locale] ?? { scheme: 'light', width: 1440 };
      await page.emulateMedia({ colorScheme: view.scheme });
      await page.setViewportSize({ width: view.width, height: 900 });
      await page.goto(`/${app}${path.replace(':account', account)}`);
      const found = [...(await settle(page, withRows.includes(path))), ...(await faultsOf(page, locale, view))];
      faults.push(...found.map((fault) => `${path} (${view.scheme}, ${view.width} px) ${fault}`));
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});

/** Requests that leave the machine, and what the page complains of: broken rules of the content security policy among it. */
function watch(page: Page, url: string, faults: string[]): void {
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(url) && !/^(data|blob):/.test(address)) faults.push(`asked for ${address}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()} said: ${message.text()}`);
  });
}

/** Waits until nothing is loading any more; with rows to show, until they are there. */
async function settle(page: Page, isWithRows: boolean): Promise<string[]> {
  const main = page.getByRole('main');
  const rows = main.getByRole('row').or(main.getByRole('listitem')).or(main.getByRole('article'));
  const hasRows = !isWithRows || (await appears(rows.first()));
  await page.waitForLoadState('networkidle');
  await page
    .getByRole('status', { name: /^(読み込み中|Loading)$/ })
    .first()
    .waitFor({ state: 'detached' });
  return hasRows ? [] : ['shows no rows'];
}

async function appears(locator: Locator): Promise<boolean> {
  return locator.waitFor({ timeout: 15_000 }).then(
    () => true,
    () => false,
  );
}

async function faultsOf(page: Page, locale: string, { width }: View): Promise<string[]> {
  const found = await brokenRules(page);
  const { lang, scrollWidth } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    scrollWidth: document.documentElement.scrollWidth,
  }));
  if (lang !== locale) found.push(`speaks ${lang} and not ${locale}`);
  if (scrollWidth !== width) found.push(`is ${scrollWidth} px wide`);
  return found;
}

/**
 * What axe finds on the page. It runs in the page itself and reports violations alone: collecting what passed, and finishing in
 * a window of its own as `@axe-core/playwright` does for pages with frames, took five times as long.
 */
async function brokenRules(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, RULES);
}

/** An account that all departments have met, so that each has rows on its timeline. */
async function firstAccount(context: Parameters<typeof ask>[0]): Promise<string> {
  const { accounts } = await ask<{ accounts: { nodes: { id: string }[] } }>(
    context,
    'query { accounts(first: 1, filter: { holders: [CUSTOMER_SUCCESS] }) { nodes { id } } }',
  );
  return accounts.nodes[0]?.id ?? '';
}
