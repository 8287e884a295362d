import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Locator, Page, Request } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { plainFigures } from './plain-figures.ts';
import { type App, ask, untilQuiet, visitAs } from './visit.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const ACCOUNT = '/accounts/:account?lens=all';

const SPLIT = '/numbers?by=source,month&period=FY2026';
const REVIEW = '/review/2026-W45/inside-sales-field-sales';
const RECORDS = '/numbers/records?kpi=lead-count&period=FY2026';

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
    others: ['/feedback', '/numbers/waterline?bar=churn&currency=JPY'],
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
      '/touch-tiers',
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

const LOCALES = ['ja', 'en'] as const;
const WIDTHS = [1440, 320] as const;
const SCHEMES = ['light', 'dark'] as const;

interface View {
  scheme: (typeof SCHEMES)[number];
  width: (typeof WIDTHS)[number];
}

/** In each language both widths, and the schemes so that the four views hold every pair of theme, language and width. */
const VIEWS = Object.fromEntries(
  LOCALES.map((locale, row) => [
    locale,
    WIDTHS.map((width, column) => ({ width, scheme: SCHEMES[(row + column) % SCHEMES.length] ?? 'light' })),
  ]),
) as Record<(typeof LOCALES)[number], View[]>;

/** A busy machine takes three for a route; the admin app has more than thirty. */
const SECONDS_PER_ROUTE = 10;

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const [app, { withRows, others = [] }] of Object.entries(ROUTES) as [App, (typeof ROUTES)[App]][]) {
  const timeout = (withRows.length + others.length) * SECONDS_PER_ROUTE * 1000;
  test(`${app} is open to everybody: wide and narrow, light and dark, in both languages`, { timeout }, async () => {
    const account = await firstAccount(app);
    const routes = [...withRows, ...others].map((path) => ({
      path: path.replace(':account', account),
      hasRows: withRows.includes(path),
    }));
    // Both languages at once: each page mostly waits.
    const faults = await Promise.all(LOCALES.map((locale) => faultsIn(app, locale, routes)));
    expect(faults.flat()).toEqual([]);
  });
}

async function faultsIn(
  app: App,
  locale: (typeof LOCALES)[number],
  routes: { path: string; hasRows: boolean }[],
): Promise<string[]> {
  const [first] = VIEWS[locale];
  const page = await visitAs(app, { locale, ...first });
  const faults: string[] = [];
  const termNames = await namesOfTerms(app);
  watch(page, faults);
  await page.evaluate(axeSource);
  // Forth and back again: each page is first shown in the view in which the one before was left.
  let views = VIEWS[locale];
  for (const { path, hasRows } of routes) {
    await walkTo(page, `/${app}${path}`);
    for (const view of views) {
      await show(page, view);
      const found = [
        ...(await settle(page, hasRows)),
        ...(await faultsOf(page, locale, view)),
        ...(view === VIEWS.ja[0] ? [...(await composingFaults(page)), ...(await plainFigures(page, termNames))] : []),
      ];
      faults.push(...found.map((fault) => `${path} (${locale}, ${view.scheme}, ${view.width} px) ${fault}`));
    }
    views = views.toReversed();
  }
  return faults;
}

async function show(page: Page, { scheme, width }: View): Promise<void> {
  if (page.viewportSize()?.width === width) return;
  await Promise.all([page.emulateMedia({ colorScheme: scheme }), page.setViewportSize({ width, height: 900 })]);
}

/** What the KPIs, the definitions and the stages of deals are called in Japanese. */
async function namesOfTerms(app: App): Promise<string[]> {
  const { kpiCatalogue, definitions, pipelines } = await ask<{
    kpiCatalogue: { label: string }[];
    definitions: { nameJa: string }[];
    pipelines: { stages: { label: string }[] }[];
  }>(
    app,
    'query { kpiCatalogue { label(locale: JA) } definitions { nameJa } pipelines { stages { label(locale: JA) } } }',
  );
  const stages = pipelines.flatMap((pipeline) => pipeline.stages);
  return [...[...kpiCatalogue, ...stages].map(({ label }) => label), ...definitions.map(({ nameJa }) => nameJa)];
}

/**
 * Goes to another page of the same app as its own links do: what one page leaves behind must not hurt the next, and to load the
 * app again for each of them took a third of the time.
 */
async function walkTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState({}, '', to);
    dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, address);
}

/** Requests that leave the machine, and what the page complains of: broken rules of the content security policy among it. */
function watch(page: Page, faults: string[]): void {
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(inject('systemUrl')) && !/^(data|blob):/.test(address)) faults.push(`asked for ${address}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()} said: ${message.text()}`);
  });
}

// Told by selectors: to ask for roles is to work out the names of a thousand elements, each time anew.
const ROW = ':is([role=row], tr, li, article)';
const LOADING = ':is([role=status][aria-label="読み込み中"], [role=status][aria-label="Loading"])';

/** Waits until nothing is loading any more; with rows to show, until they are there. */
async function settle(page: Page, isWithRows: boolean): Promise<string[]> {
  await untilQuiet(page);
  const hasRows = !isWithRows || (await appears(page.locator(`main ${ROW}:visible`).first()));
  await page.locator(LOADING).first().waitFor({ state: 'detached' });
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

/** Text fields that let the Enter pass which ends a conversion (変換確定): it would submit what is still being written. */
async function composingFaults(page: Page): Promise<string[]> {
  const address = page.url();
  const sent: string[] = [];
  const note = (request: Request) => {
    if (/"query":"mutation/.test(request.postData() ?? '')) sent.push('sends while a name is being converted');
  };
  page.on('request', note);
  const fields = await page.evaluate(() => {
    const written = 'input:not([type=checkbox], [type=radio], [type=file], [type=date], [type=month]), textarea';
    const composed = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(written)].filter(
      (field) => field.checkVisibility() && !field.disabled && !field.readOnly,
    );
    return composed.flatMap((field) => {
      field.focus();
      field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      const enter = { key: 'Enter', code: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true };
      const goesOn = field.dispatchEvent(new KeyboardEvent('keydown', enter));
      field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '' }));
      field.blur();
      return goesOn && field.form ? [`${field.getAttribute('aria-label') ?? field.name ?? field.id} would submit`] : [];
    });
  });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  page.off('request', note);
  return [...fields, ...sent, ...(page.url() === address ? [] : [`moves to ${page.url()} while a name is converted`])];
}

/**
 * What axe finds on the page. It runs in the page itself and reports violations alone: collecting what passed, and finishing in
 * a window of its own as `@axe-core/playwright` does for pages with frames, took five times as long.
 */
async function brokenRules(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, {
      runOnly: tags,
      resultTypes: ['violations'],
      preload: false,
    });
    return violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  }, RULES);
}

/** An account that all departments have met, so that each has rows on its timeline. */
async function firstAccount(app: App): Promise<string> {
  const { accounts } = await ask<{ accounts: { nodes: { id: string }[] } }>(
    app,
    'query { accounts(first: 1, filter: { holders: [CUSTOMER_SUCCESS] }) { nodes { id } } }',
  );
  return accounts.nodes[0]?.id ?? '';
}
