import { expect, test } from 'vitest';
import { makeManager } from './definition-scenes.ts';
import { ask, unique, visitAs } from './visit.ts';

const CAPTURE = 'mutation ($input: CaptureLeadInput!) { captureLead(input: $input) { lead { id } } }';

test('what is being written survives a change of language, and letters do nothing for whoever switched them off', async () => {
  // Choices follow a person to every device: this one is nobody else's.
  const person = await makeManager('marketing');
  const page = await visitAs('marketing', { person, path: '/profile' });
  await page.getByLabel('名前').fill('書きかけの名前');
  await page.getByLabel('言語').selectOption('EN');
  await page.getByRole('heading', { name: 'Profile' }).waitFor();
  expect(await page.getByLabel('Name').inputValue()).toBe('書きかけの名前');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');

  await page.getByLabel('Use single-key shortcuts').uncheck();
  await page.goto('/marketing/leads');
  await page.getByRole('grid', { name: 'Leads' }).waitFor();
  for (const key of ['n', 'j', 'd', 'x', '?', 'g', 'a']) await page.keyboard.press(key);
  const palette = page.getByRole('combobox', { name: 'Search or command' });
  await page.keyboard.press('Control+k');
  await palette.waitFor();
  // The palette is the only dialog: none of the letters opened another.
  expect(await page.getByRole('dialog').count()).toBe(1);
  expect(new URL(page.url()).pathname).toBe('/marketing/leads');
});

test('rare letters and a name of 60 come through in lists, in the search and in a file', async () => {
  const start = `髙橋﨑㈱①𠮷${unique()}`;
  const company = start + '長'.repeat(60 - [...start].length);
  await ask('marketing', CAPTURE, { input: { companyName: company, contactName: '𠮷﨑 髙', source: 'event' } });
  const page = await visitAs('marketing', { path: `/leads?q=${encodeURIComponent(start)}` });
  await page.getByRole('row').getByText(company, { exact: true }).waitFor();
  await page.goto(`/marketing/search?q=${encodeURIComponent(start)}`);
  await page.getByRole('link', { name: company }).first().waitFor();
  await page.goto('/marketing/numbers/records?kpi=lead-count');
  const file = await page.getByRole('link', { name: /CSV/ }).first().getAttribute('href');
  expect(await (await page.request.get(file ?? '')).text()).toContain(company);
});
