import { type App, ask, type Person, visitAs } from './visit.ts';

/** A new manager of a department; nobody signs for it who has not been asked to. */
export async function makeManager(app: App): Promise<Person> {
  const person = {
    email: `manager-${app}-${Date.now().toString(36)}@demo.tasuki.example`,
    password: 'first-password-1',
  };
  const department = app.toUpperCase().replace('-', '_');
  await ask('admin', 'mutation ($input: CreateUserInput!) { createUser(input: $input) { refusal { code } } }', {
    input: { ...person, name: `承認 ${app}`, memberships: [{ department, role: 'manager' }] },
  });
  return person;
}

/** Signs for a department on its own screen of the definition. */
export async function approveOnScreen(
  app: App,
  { person, definition, button }: { person: Person; definition: string; button: string },
): Promise<void> {
  const page = await visitAs(app, { path: `/definitions/${definition}`, person });
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('button', { name: button }).waitFor({ state: 'detached' });
  await page.close();
}
