import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { inject } from 'vitest';

export type App = 'marketing' | 'inside-sales' | 'field-sales' | 'customer-success' | 'admin';

export interface Look {
  locale?: 'ja' | 'en';
  scheme?: 'light' | 'dark';
  width?: number;
  height?: number;
}

/** As the API prints it at the first start on a loopback address. */
export const demoPassword = 'tasuki-demo';

/** A browser of its own for one person, signed in to their department's app; asks for nothing outside of this machine. */
export async function visitAs(
  browser: Browser,
  app: App,
  look: Look = {},
): Promise<{ context: BrowserContext; page: Page; url: string }> {
  const url = inject('systemUrl');
  const { locale = 'ja', scheme = 'light', width = 1440, height = 900 } = look;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: scheme,
    locale: locale === 'ja' ? 'ja-JP' : 'en-US',
    baseURL: url,
  });
  await signIn(context, app);
  const page = await context.newPage();
  page.on('pageerror', (error) => {
    throw new Error(`${page.url()} threw: ${error.message}`);
  });
  await page.goto(`/${app}/`);
  return { context, page, url };
}

const signedIn = new Map<App, Cookies>();

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

// Once for each person: the server rightly stops whoever signs in twenty times a minute.
async function signIn(context: BrowserContext, app: App): Promise<void> {
  const known = signedIn.get(app);
  if (known) return context.addCookies(known);
  const answer = await context.request.post('/api/auth/sign-in/email', {
    headers: { origin: inject('systemUrl') },
    data: { email: `${app}@demo.tasuki.example`, password: demoPassword },
  });
  if (!answer.ok()) throw new Error(`${app} could not sign in: ${answer.status()} ${await answer.text()}`);
  signedIn.set(app, await context.cookies());
}

/** A pass that waits on the page of incoming ones; once answered it stands elsewhere on the page. */
export function incomingCard(page: Page, company: string): Locator {
  return page.getByRole('list', { name: '受け取り', exact: true }).getByRole('listitem').filter({ hasText: company });
}

/** Waits until no dialog is there any more: one that is closing still takes keys and answers to its role. */
export async function allClosed(page: Page): Promise<void> {
  await page.getByRole('dialog').first().waitFor({ state: 'detached' });
}

/** Sends an operation as the person of this browser, to set a scene or to look behind it. */
export async function ask<Data>(
  context: BrowserContext,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const answer = await context.request.post('/graphql', { data: { query, variables } });
  const body = (await answer.json()) as { data: Data; errors?: { message: string }[] };
  if (body.errors) throw new Error(body.errors.map(({ message }) => message).join('; '));
  return body.data;
}
