import {
  type APIRequestContext,
  type BrowserContext,
  type Locator,
  type Page,
  type Request,
  request,
} from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { theBrowser } from './browser.ts';

export type App = 'marketing' | 'inside-sales' | 'field-sales' | 'customer-success' | 'admin';

/** Somebody who can sign in. */
export interface Person {
  email: string;
  password: string;
  /** The address of the system where they work; the one of all journeys unless said. */
  at?: string;
}

export interface Look {
  /** Who looks; the demo organisation's person of the department unless said. */
  person?: Person;
  /** Within the app: `/leads`. Its first page unless said. */
  path?: string;
  locale?: 'ja' | 'en';
  scheme?: 'light' | 'dark';
  width?: number;
  height?: number;
}

/** The password is as the API prints it at the first start on a loopback address. */
const demoPerson = (app: App): Person => ({ email: `${app}@demo.tasuki.example`, password: 'tasuki-demo' });

/**
 * A page of one person's own browser, signed in to a department's app; it asks for nothing outside of this machine. It
 * closes with the test, and leaves nothing behind on the device but the files of the app.
 */
export async function visitAs(app: App, look: Look = {}): Promise<Page> {
  const { path = '/', person = demoPerson(app), locale = 'ja', scheme = 'light', width = 1440, height = 900 } = look;
  const page = await (await contextOf(person, locale)).newPage();
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') await describePage(page);
    await leave(page);
  });
  countRequests(page);
  page.on('pageerror', (error) => {
    throw new Error(`${page.url()} threw: ${error.message}`);
  });
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  await page.goto(`/${app}${path}`);
  return page;
}

/** What a failed journey leaves to read: a fault that comes once in a hundred runs is seldom seen again. */
async function describePage(page: Page): Promise<void> {
  const text = await page
    .locator('body')
    .innerText({ timeout: 2000 })
    .catch((error: Error) => error.message);
  console.error(`${page.url()} showed:\n${text.slice(0, MOST_LETTERS_SHOWN)}`);
}

const MOST_LETTERS_SHOWN = 2000;

async function leave(page: Page): Promise<void> {
  // A page that shows no address of ours has no storage to clear.
  if (!page.isClosed()) await page.evaluate(() => localStorage.clear()).catch(() => {});
  await Promise.all(
    page
      .context()
      .pages()
      .map((one) => one.close()),
  );
}

const contexts = new Map<string, Promise<BrowserContext>>();

// One for each person and language: what the browser has loaded and compiled once it need not load again.
function contextOf(person: Person, locale: 'ja' | 'en'): Promise<BrowserContext> {
  const key = `${nameOf(person)} ${locale}`;
  const context = contexts.get(key) ?? openContext(person, locale);
  contexts.set(key, context);
  return context;
}

async function openContext(person: Person, locale: 'ja' | 'en'): Promise<BrowserContext> {
  const browser = await theBrowser();
  return browser.newContext({
    locale: locale === 'ja' ? 'ja-JP' : 'en-US',
    baseURL: systemOf(person),
    storageState: await (await apiOf(person)).storageState(),
  });
}

const asking = new WeakMap<Page, Set<Request>>();

/** Waits until a page asks the server for nothing any more: the code of a part, and then its data. */
export async function untilQuiet(page: Page): Promise<void> {
  const open = asking.get(page);
  for (let quiet = 0; quiet < QUIET_LOOKS; quiet = open?.size ? 0 : quiet + 1) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MILLISECONDS));
  }
}

const QUIET_LOOKS = 4;
const LOOK_EVERY_MILLISECONDS = 25;

function countRequests(page: Page): void {
  const open = new Set<Request>();
  asking.set(page, open);
  page.on('request', (request) => open.add(request));
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));
}

/** A browser in which nobody is signed in yet; it closes with the test. */
export async function strangersContext(): Promise<BrowserContext> {
  const browser = await theBrowser();
  const context = await browser.newContext({
    locale: 'ja-JP',
    baseURL: inject('systemUrl'),
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  onTestFinished(() => context.close());
  return context;
}

const signedIn = new Map<string, Promise<APIRequestContext>>();

// Once for each person: the server rightly stops whoever signs in twenty times a minute.
function apiOf(person: Person): Promise<APIRequestContext> {
  const api = signedIn.get(nameOf(person)) ?? signIn(person);
  signedIn.set(nameOf(person), api);
  return api;
}

const systemOf = ({ at }: Person): string => at ?? inject('systemUrl');
const nameOf = (person: Person): string => `${person.email} ${systemOf(person)}`;

async function signIn(person: Person): Promise<APIRequestContext> {
  const { email, password } = person;
  const url = systemOf(person);
  const api = await request.newContext({ baseURL: url });
  const answer = await api.post('/api/auth/sign-in/email', { headers: { origin: url }, data: { email, password } });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()} ${await answer.text()}`);
  return api;
}

/** What makes a name stand alone, however often the journeys run on the same organisation. */
export const unique = () => Date.now().toString(36);

/** A pass that waits on the page of incoming ones; once answered it stands elsewhere on the page. */
export function incomingCard(page: Page, company: string): Locator {
  return page.getByRole('list', { name: '受け取り', exact: true }).getByRole('listitem').filter({ hasText: company });
}

/** Waits until a field holds these words: those of a grid are written anew once the server has them. */
export async function untilHolds(field: Locator, words: string): Promise<void> {
  await expect.poll(() => field.inputValue(), { timeout: 30_000 }).toBe(words);
}

/** Lets the answers of one operation be late, as on a slow day, until the page closes. */
export async function delayAnswers(page: Page, operationName: string, milliseconds: number): Promise<void> {
  await page.route('**/graphql', async (route) => {
    const isMeant = route.request().postDataJSON()?.operationName === operationName;
    if (isMeant) await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.fallback();
  });
}

/** Waits until no dialog is there any more: one that is closing still takes keys and answers to its role. */
export async function allClosed(page: Page): Promise<void> {
  await page.getByRole('dialog').first().waitFor({ state: 'detached' });
}

/** Sends an operation as somebody, or as the demo organisation's person of a department, to set a scene or to look behind it. */
export async function ask<Data>(
  who: App | Person,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Data> {
  const api = await apiOf(typeof who === 'string' ? demoPerson(who) : who);
  const answer = await api.post('/graphql', { data: { query, variables } });
  const body = (await answer.json()) as { data: Data; errors?: { message: string }[] };
  if (body.errors) throw new Error(body.errors.map(({ message }) => message).join('; '));
  return body.data;
}
