import type { Browser, BrowserContext } from 'playwright-core';
import { inject } from 'vitest';
import { type App, ask } from './visit.ts';

const password = 'first-password-1';

/** A new manager of a department; nobody signs for it who has not been asked to. */
export async function makeManager(admin: BrowserContext, app: App): Promise<string> {
  const email = `manager-${app}-${Date.now().toString(36)}@demo.tasuki.example`;
  const department = app.toUpperCase().replace('-', '_');
  await ask(admin, 'mutation ($input: CreateUserInput!) { createUser(input: $input) { refusal { code } } }', {
    input: { name: `承認 ${app}`, email, password, memberships: [{ department, role: 'manager' }] },
  });
  return email;
}

/** Signs for a department on its own screen of the definition. */
export async function approveOnScreen(
  browser: Browser,
  { app, email, definition, button }: { app: App; email: string; definition: string; button: string },
): Promise<void> {
  const context = await browser.newContext({ baseURL: inject('systemUrl'), locale: 'ja-JP' });
  await context.request.post('/api/auth/sign-in/email', {
    headers: { origin: inject('systemUrl') },
    data: { email, password },
  });
  const page = await context.newPage();
  await page.goto(`/${app}/definitions/${definition}`);
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('button', { name: button }).waitFor({ state: 'detached' });
  await context.close();
}
