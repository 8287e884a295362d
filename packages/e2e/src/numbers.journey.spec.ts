import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ask, visitAs } from './visit.ts';

const CONTACT_RATE = `query ($period: PeriodInput!) {
  kpis(names: ["contact-rate"], period: $period) { numerator denominator } }`;

const ANSWERS = `query ($names: [String!]!, $period: PeriodInput!) {
  kpis(names: $names, period: $period) { name label(locale: JA) unit value groups { value } } }`;

interface Answer {
  name: string;
  label: string;
  unit: string;
  value: number | null;
  groups: { value: number | null }[];
}

const rows = (page: Page) => page.getByRole('main').getByRole('table').getByRole('row');

describe('a manager', () => {
  test('goes from a figure to its records, to an account, and back to the same view', async () => {
    const page = await visitAs('inside-sales', { path: '/numbers?period=FY2026' });
    const card = page.getByRole('article', { name: 'コンタクト率' });
    await card.getByRole('button', { name: 'コンタクト率の意味と計算式' }).click();
    await page.getByRole('dialog').getByText('架電のうち、担当者と話せたのはどれだけか').waitFor();
    await page.keyboard.press('Escape');
    await card.getByRole('link', { name: /コンタクト率 .* の記録を開く/ }).click();
    const { kpis } = await ask<{ kpis: { numerator: number; denominator: number }[] }>('inside-sales', CONTACT_RATE, {
      period: { from: '2026-04-01', to: '2027-04-01' },
    });
    const { numerator = 0, denominator = 0 } = kpis[0] ?? {};
    await page.getByRole('button', { name: `分母のすべて ${denominator.toLocaleString('ja')}` }).waitFor();
    const numeratorOnly = page.getByRole('button', { name: `分子のみ ${numerator.toLocaleString('ja')}` });
    await numeratorOnly.click();
    await page.waitForURL(/only=numerator/);
    await rows(page).filter({ hasText: '不在' }).first().waitFor({ state: 'detached' });
    const first = rows(page).nth(1).getByRole('link');
    const company = (await first.textContent()) ?? '';
    await first.click();
    await page.getByRole('heading', { level: 1, name: company }).waitFor();
    await page.goBack();
    await numeratorOnly.and(page.locator('[aria-pressed="true"]')).waitFor();
    const fresh = await page.context().newPage();
    await fresh.goto(page.url());
    await rows(fresh).nth(1).getByRole('link', { name: company }).waitFor();
  });

  test('reads a trend by arrow keys and opens a month’s records from it', async () => {
    const page = await visitAs('inside-sales', { path: '/numbers?period=2026-05&kpi=call-count' });
    const trend = page.getByRole('group', { name: '架電数 · 月ごとの推移' });
    const may = trend.getByRole('link', { name: /2026年5月: / });
    const value = (await may.getAttribute('aria-label'))?.split(': ')[1];
    await trend.getByRole('link').first().focus();
    await page.keyboard.press('End');
    await may.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `架電数 ${value}` }).waitFor();
    await page.goBack();
    await page.getByRole('button', { name: '表で見る' }).first().click();
    await page.getByRole('link', { name: `2026年5月: ${value}` }).waitFor();
  });

  test('reads what the joint doctor found, how sure it is, and opens the returned passes behind it', async () => {
    const page = await visitAs('field-sales', { path: '/numbers/diagnosis' });
    const finding = page.getByRole('article').filter({ hasText: '渡した件数は増え、受入率は下がっています' });
    await finding.getByText(/偶然だけでこうなる確率は.+未満です/).click();
    await finding.getByText(/Fisherの正確確率検定/).waitFor();
    await finding.getByRole('link', { name: '差し戻し件数の記録を開く' }).click();
    await page.getByRole('heading', { name: /差し戻し件数/ }).waitFor();
    await rows(page).nth(1).getByRole('link').waitFor();
  });

  test('records a decision in the weekly review, and reads it on the timeline', async () => {
    const page = await visitAs('admin', { path: '/review/2026-W45/inside-sales-field-sales' });
    await page.getByRole('button', { name: '参加する' }).click();
    await page.getByRole('region', { name: '参加者' }).getByText('渡邊 彩').waitFor();
    const agenda = page.getByRole('region', { name: '議題' }).getByRole('listitem').first();
    const company = (await agenda.getByRole('link').textContent()) ?? '';
    await agenda.getByRole('button', { name: `${company}の決定を記録` }).click();
    const sheet = page.getByRole('dialog', { name: '決定を記録' });
    await sheet.getByLabel('決めたこと').fill('来週までに決裁者へ確認する');
    await sheet.getByRole('button', { name: '保存' }).click();
    await sheet.waitFor({ state: 'detached' });
    const decided = page.getByRole('region', { name: 'この週の決定事項' });
    await decided.getByText('来週までに決裁者へ確認する').waitFor();
    await decided.getByRole('link', { name: company }).first().click();
    await page.getByText('週次レビューで決定: 来週までに決裁者へ確認する').first().waitFor();
  });

  test('sees what is passed beside what is accepted of it', async () => {
    const page = await visitAs('inside-sales', { path: '/numbers/together', locale: 'en' });
    const joint = page.getByRole('region', { name: 'Inside sales | Field sales' });
    await joint.getByRole('group', { name: /Passes decided/ }).waitFor();
    await joint.getByRole('group', { name: /Acceptance rate/ }).waitFor();
    await joint.getByText(/Last 3 months: passes/).waitFor();
  });

  test('reads the same figure on the screen, in the file behind it and from the API', async () => {
    const page = await visitAs('inside-sales', { path: '/numbers?period=2026-05&of=all' });
    const period = { from: '2026-05-01', to: '2026-06-01' };
    const { kpiCatalogue } = await ask<{ kpiCatalogue: { name: string }[] }>(
      'inside-sales',
      '{ kpiCatalogue { name } }',
    );
    const names = kpiCatalogue.map(({ name }) => name);
    // Each department's cards come with an answer of their own.
    await page
      .getByRole('article')
      .nth(names.length - 1)
      .waitFor();
    const { kpis } = await ask<{ kpis: Answer[] }>('inside-sales', ANSWERS, { names, period });
    const shown = await page
      .getByRole('article')
      .evaluateAll((cards) =>
        cards.map((card) => [card.getAttribute('aria-label') ?? '', card.querySelector('a')?.title ?? ''] as const),
      );
    const onScreen = new Map(shown);
    const files = await page.getByRole('link', { name: /のKPIをCSVで保存$/ }).all();
    const inFiles = new Map<string, string>();
    for (const file of files) {
      const answer = await page.request.get((await file.getAttribute('href')) ?? '');
      for (const line of (await answer.text()).split('\r\n')) {
        const [name = '', , group, value = ''] = line.split(',');
        if (group === '合計') inFiles.set(name, value);
      }
    }
    const answered = kpis.filter(({ groups, value }) => groups.length === 0 && value !== null);
    expect(answered.length).toBeGreaterThan(40);
    for (const { name, label, unit, value } of answered) {
      expect([name, Number(inFiles.get(name)?.replace(/^'/, ''))]).toEqual([name, value]);
      const digits = unit === 'money' ? 0 : 1;
      const written = Number(onScreen.get(label)?.replace(/[^\d.-]/g, '')) / (unit === 'ratio' ? 100 : 1);
      // What is written is rounded, so it is at most half of its last digit away; a little more where that half has no exact double.
      const half = 0.5 / 10 ** digits + 1e-9;
      expect([name, Math.abs(written - Number(value)) <= half]).toEqual([name, true]);
    }
  });
});
