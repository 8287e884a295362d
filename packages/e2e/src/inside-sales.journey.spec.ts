import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { accept, passToInsideSales } from './relay-scenes.ts';
import { allClosed, ask, incomingCard, unique, visitAs } from './visit.ts';

/** A lead that marketing has passed to inside sales. */
const passedLead = (company: string) => passToInsideSales(company, '料金ページを 3 回閲覧');

/** The same lead, taken and in focus in the queue. */
async function inFocus(company: string): Promise<{ accountId: string; page: Page }> {
  const { accountId, leadId, handoffId } = await passedLead(company);
  await accept('inside-sales', handoffId);
  const page = await visitAs('inside-sales', { path: `/?lead=${leadId}` });
  await page.getByRole('article', { name: company }).waitFor();
  return { accountId, page };
}

interface AccountAnswer {
  account: {
    holder: string;
    handoffs: {
      to: string;
      state: string;
      items: Record<string, string>;
      reasonCode: string | null;
      rating: number | null;
      ratingTag: string | null;
    }[];
    tasks: { title: string; state: string }[];
    timeline: { nodes: { kind: string; payload: { outcome?: string } }[] };
  };
}

const ACCOUNT = `query ($id: ID!) { account(id: $id) { holder handoffs { to state items reasonCode rating ratingTag } tasks { title state }
  timeline(first: 30) { nodes { kind payload } } } }`;

const lookAt = async (id: string) => (await ask<AccountAnswer>('inside-sales', ACCOUNT, { id })).account;

describe('someone of inside sales', () => {
  test('accepts what marketing passed, and holds the account', async () => {
    const company = `㈱受入商事${unique()}`;
    const { accountId } = await passedLead(company);
    const page = await visitAs('inside-sales', { path: '/incoming' });
    const card = incomingCard(page, company);
    await card.getByText('料金ページを 3 回閲覧').waitFor();
    await card.getByRole('button', { name: '受け入れる' }).click();
    await page.getByText(`${company} を受け入れました`).waitFor();
    await card.waitFor({ state: 'detached' });
    const answered = page.getByRole('region', { name: '最近受け入れた引き継ぎ' }).getByRole('listitem');
    const row = answered.filter({ hasText: company });
    await row.getByRole('button', { name: '4（5 段階）' }).click();
    await row.getByRole('button', { name: 'タイミングが良い' }).click();
    await row.getByRole('button', { name: 'タイミングが良い', pressed: true }).waitFor();
    const { holder, handoffs } = await lookAt(accountId);
    expect(holder).toBe('INSIDE_SALES');
    expect(handoffs[0]).toMatchObject({ rating: 4, ratingTag: 'right-moment' });
  });

  test('returns a lead with the reason that marketing reads', async () => {
    const company = `𠮷野返却電機${unique()}`;
    const { accountId } = await passedLead(company);
    const page = await visitAs('inside-sales', { path: '/incoming' });
    await incomingCard(page, company).getByRole('button', { name: '差し戻す' }).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByRole('button', { name: 'その他' }).click();
    await sheet.getByText('この理由にはコメントが必要です。', { exact: false }).waitFor();
    await sheet.getByRole('button', { name: '担当者が違う' }).click();
    await page.getByText(`${company} を差し戻しました`).waitFor();
    const { holder, handoffs } = await lookAt(accountId);
    expect(holder).toBe('MARKETING');
    expect(handoffs[0]).toMatchObject({ state: 'returned', reasonCode: 'wrong-contact' });
  });

  test('records a call by one key with its note, and corrects it by another', async () => {
    const company = `架電精機${unique()}`;
    const { page, accountId } = await inFocus(company);
    const card = page.getByRole('article', { name: company });
    await card.getByRole('link', { name: '03-0000-0142 に発信' }).waitFor();
    await page.keyboard.press('e');
    await page.keyboard.type('予算は来期。1 月に再連絡');
    await page.keyboard.press('Escape');
    await page.keyboard.press('3');
    await page.getByText(`${company}: 不在`).waitFor();
    await card.waitFor({ state: 'detached' });
    await page.keyboard.press('z');
    await card.getByText('直前の結果（不在）を訂正').waitFor();
    await page.keyboard.press('2');
    await page.getByText(`${company}: 有効会話 に訂正しました`).waitFor();
    const kinds = (await lookAt(accountId)).timeline.nodes.map(({ kind, payload }) => [kind, payload.outcome]);
    expect(kinds).toContainEqual(['inside-sales.call-logged', 'absent']);
    expect(kinds).toContainEqual(['inside-sales.call-corrected', 'meaningful']);
  });

  test('puts a call off until tomorrow, and takes that back', async () => {
    const company = `保留工業${unique()}`;
    const { page, accountId } = await inFocus(company);
    await page.keyboard.press('s');
    await page.getByRole('dialog').getByRole('button', { name: '明日 10:00' }).waitFor();
    await page.keyboard.press('2');
    await page.getByText(new RegExp(`${company} を .* まで保留しました`)).waitFor();
    expect((await lookAt(accountId)).tasks).toMatchObject([{ title: `架電: ${company}`, state: 'open' }]);
    await page.keyboard.press('z');
    await page.getByRole('listitem').filter({ hasText: company }).waitFor();
    expect((await lookAt(accountId)).tasks).toMatchObject([{ state: 'done' }]);
  });

  test('books a meeting and passes the deal on with what was found out and what bears it out', async () => {
    const company = `㈱髙橋商談${unique()}`;
    const { page, accountId } = await inFocus(company);
    await page.keyboard.press('b');
    await page.getByRole('dialog').getByRole('button', { name: '商談を登録' }).click();
    await page.getByText(new RegExp(`${company} の商談を登録しました`)).waitFor();
    await allClosed(page);
    await page.keyboard.press('o');
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('予算').fill('500万円');
    await sheet.getByLabel('課題').fill('月次締めに 5 営業日かかる');
    await sheet.getByText(/未記入: 決裁・時期/).waitFor();
    await sheet.getByRole('checkbox').first().check();
    await sheet.getByRole('button', { name: '引き継ぐ' }).click();
    await page.getByText(`${company} をフィールドセールスへ渡しました`).waitFor();
    const { handoffs } = await lookAt(accountId);
    const pass = handoffs.find(({ to }) => to === 'FIELD_SALES');
    expect(pass).toMatchObject({ state: 'offered', items: { budget: '500万円', need: '月次締めに 5 営業日かかる' } });
    expect(pass?.items.evidence).toBeTruthy();
  });
});
