import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { handToCustomerSuccess } from './relay-scenes.ts';
import { allClosed, ask, incomingCard, unique, visitAs } from './visit.ts';

const ACCEPT = 'mutation ($input: AcceptHandoffInput!) { acceptHandoff(input: $input) { handoff { id } } }';
const CONTRACTS =
  'query ($accountId: ID!) { contracts(filter: { accountId: $accountId }) { nodes { state endDate monthlyAmount } } }';

interface ContractsAnswer {
  contracts: { nodes: { state: string; endDate: string; monthlyAmount: number }[] };
}

const next = (page: Page) => page.getByRole('complementary', { name: '次の一手' });

describe('a customer success manager', () => {
  test('accepts a handover with its promises, starts the onboarding and completes a milestone by key', async () => {
    const company = `髙橋オンボード株式会社${unique()}`;
    await handToCustomerSuccess(company);
    const page = await visitAs('customer-success', { path: '/incoming' });
    const handover = incomingCard(page, company);
    await handover.getByText('API 連携（9 月）').waitFor();
    await handover.getByRole('button', { name: '受け入れる' }).click();
    await page.getByText(`${company} を受け入れました`).waitFor();
    await page.getByRole('button', { name: `オンボーディングを開始: ${company}` }).click();
    await page.getByText(`${company} のオンボーディングを開始しました`).waitFor();

    await page.goto('/customer-success/onboarding?owner=me');
    const column = (name: string) => page.getByRole('region', { name, exact: true });
    await column('キックオフ').getByRole('button', { name: company, exact: true }).focus();
    await page.keyboard.press('c');
    await page.getByText(`${company}「キックオフ」を完了しました`).waitFor();
    await column('初期設定').getByRole('button', { name: company, exact: true }).waitFor();
  });

  test('renews and expands a contract from the account', async () => {
    const company = `更新増額サービス${unique()}`;
    const { accountId, handoffId } = await handToCustomerSuccess(company);
    await ask('customer-success', ACCEPT, { input: { handoffId } });
    const page = await visitAs('customer-success', { path: `/accounts/${accountId}` });
    const before = await ask<ContractsAnswer>('customer-success', CONTRACTS, { accountId });
    await next(page).getByRole('button', { name: '更新', exact: true }).click();
    await page.getByRole('dialog').getByRole('button', { name: '更新', exact: true }).click();
    await page.getByText(`${company} の契約を更新しました`).waitFor();
    await allClosed(page);
    await next(page).getByRole('button', { name: '増額', exact: true }).click();
    await page.getByLabel('新しい月額（JPY）').fill('260,000');
    await page.getByRole('dialog').getByRole('button', { name: '増額', exact: true }).click();
    await page.getByText(`${company} の契約を増額しました`).waitFor();
    await next(page).getByText('月額 ¥260,000').waitFor();
    const after = await ask<ContractsAnswer>('customer-success', CONTRACTS, { accountId });
    const [was, is] = [before.contracts.nodes[0], after.contracts.nodes[0]];
    expect(is?.monthlyAmount).toBe(260_000);
    expect(Number(is?.endDate.slice(0, 4))).toBe(Number(was?.endDate.slice(0, 4)) + 1);
  });

  test('records a ticket and a survey, and both stand on the timeline', async () => {
    const company = `記録テスト商事${unique()}`;
    const { accountId, handoffId } = await handToCustomerSuccess(company);
    await ask('customer-success', ACCEPT, { input: { handoffId } });
    const page = await visitAs('customer-success', { path: `/accounts/${accountId}` });
    await next(page).getByRole('button', { name: '記録する' }).click();
    await page.getByLabel('件名').fill('CSV 取り込みのエラー');
    await page.getByRole('dialog').getByRole('button', { name: '記録', exact: true }).click();
    await page.getByText('問い合わせを記録しました').waitFor();
    await next(page).getByText('CSV 取り込みのエラー').waitFor();
    await allClosed(page);
    await next(page).getByRole('button', { name: '記録する' }).click();
    await page.getByRole('button', { name: 'アンケート' }).click();
    await page.getByLabel('点数').fill('９');
    await page.getByRole('dialog').getByRole('button', { name: '記録', exact: true }).click();
    await page.getByText('アンケートを記録しました').waitFor();
    const timeline = page.getByRole('region', { name: 'タイムライン' });
    await timeline.getByText('CSV 取り込みのエラー').waitFor();
    await timeline.getByText('NPS', { exact: false }).first().waitFor();
  });

  test('passes an upsell back to field sales, and sees a customer who leaves leave the list', async () => {
    const company = `拡張連携工業${unique()}`;
    const { accountId, handoffId } = await handToCustomerSuccess(company);
    await ask('customer-success', ACCEPT, { input: { handoffId } });
    const page = await visitAs('customer-success', { path: `/accounts/${accountId}` });
    await next(page).getByRole('button', { name: 'アップセル連携' }).click();
    await page.getByLabel('兆候').selectOption({ label: '他部門での利用希望' });
    await page.getByLabel('申し送り').fill('経理部から人事部へ紹介');
    await page.getByRole('dialog').getByRole('button', { name: '連携する' }).click();
    await page.getByText(`${company} をフィールドセールスへ渡しました`).waitFor();
    await next(page).getByRole('button', { name: '解約', exact: true }).click();
    await page.getByLabel('理由').selectOption({ label: '事業終了・統合' });
    await page.getByRole('dialog').getByLabel('契約の最終日').fill(new Date().toISOString().slice(0, 10));
    await page.getByRole('dialog').getByRole('button', { name: '解約', exact: true }).click();
    await page.getByText(`${company} の契約を終了しました`).waitFor();
    const { contracts } = await ask<ContractsAnswer>('customer-success', CONTRACTS, { accountId });
    expect(contracts.nodes[0]?.state).toBe('ended');
    await page.goto(`/customer-success/?q=${encodeURIComponent(company)}`);
    await page.getByText('条件に合う顧客はいません').waitFor();
  });
});
