import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { accept, openDeal, passToFieldSales } from './relay-scenes.ts';
import { allClosed, ask, incomingCard, unique, visitAs } from './visit.ts';

const HOLDER = 'query ($id: ID!) { account(id: $id) { holder handoffs { to state reasonCode } } }';

const AGREEMENTS = `{ jointAgreements { from to answerWithinHours version definitionKey
  items { key labelJa labelEn isRequired } returnReasons { code labelJa labelEn } } }`;

const AGREE = `mutation ($input: SaveJointAgreementInput!) {
  saveJointAgreement(input: $input) { refusal { message } } }`;

/** Lets admins agree that customer success gets at least so much of what it needs. */
async function agreeOnHandovers(thresholdPercent: number): Promise<void> {
  const { jointAgreements } = await ask<{ jointAgreements: { from: string; to: string }[] }>('admin', AGREEMENTS);
  const agreed = jointAgreements.find(({ from, to }) => from === 'FIELD_SALES' && to === 'CUSTOMER_SUCCESS');
  const { saveJointAgreement } = await ask<{ saveJointAgreement: { refusal: unknown } }>('admin', AGREE, {
    input: { ...agreed, thresholdPercent },
  });
  expect(saveJointAgreement.refusal).toBeNull();
}

interface HolderAnswer {
  account: { holder: string; handoffs: { to: string; state: string; reasonCode: string | null }[] };
}

const column = (page: Page, stage: string) => page.getByRole('region', { name: stage, exact: true });

describe('a salesperson', () => {
  test('accepts a passed meeting, and then holds the account', async () => {
    const company = `髙橋受入製作所${unique()}`;
    const { accountId } = await passToFieldSales(company);
    const page = await visitAs('field-sales');
    const waiting = incomingCard(page, company);
    await waiting.getByText('月次締めを 2 営業日に短縮したい').waitFor();
    await waiting.getByRole('button', { name: '受け入れる' }).click();
    await page.getByText(`${company} を受け入れました`).waitFor();
    await waiting.waitFor({ state: 'detached' });
    const { account } = await ask<HolderAnswer>('field-sales', HOLDER, { id: accountId });
    expect(account.holder).toBe('FIELD_SALES');
  });

  test('finds a company however its name is typed, by keys alone', async () => {
    const company = `㈱髙橋捜索テック${unique()}`;
    await passToFieldSales(company);
    const page = await visitAs('field-sales');
    await incomingCard(page, company).waitFor();
    await page.keyboard.press('Control+k');
    const palette = page.getByRole('combobox', { name: '検索・コマンド' });
    await palette.fill('高橋捜索ﾃｯｸ');
    await page.getByRole('group', { name: 'アカウント' }).getByRole('option', { name: company }).waitFor();
    await page.getByRole('option', { name: 'の検索結果をすべて表示' }).click();
    const found = page.getByRole('region', { name: 'アカウント' });
    await found.getByRole('link', { name: company }).waitFor();
    expect(await found.locator('mark').first().textContent()).toBe('髙橋捜索テック');
    expect(new URL(page.url()).searchParams.get('q')).toBe('高橋捜索ﾃｯｸ');
    await page.getByRole('heading', { name: '検索' }).click();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/accounts\/account_/);
  });

  test('returns a pass with a reason that the sender can read', async () => {
    const company = `㈱差し戻し商店${unique()}`;
    const { accountId } = await passToFieldSales(company);
    const page = await visitAs('field-sales');
    await incomingCard(page, company).getByRole('button', { name: '差し戻す' }).click();
    await page.getByLabel('コメント').fill('来期の予算が決まってから');
    await page
      .getByRole('group', { name: /差し戻し理由/ })
      .getByRole('button', { name: '時期尚早' })
      .click();
    await page.getByText(`${company} を差し戻しました`).waitFor();
    const { account } = await ask<HolderAnswer>('field-sales', HOLDER, { id: accountId });
    expect(account).toMatchObject({ holder: 'INSIDE_SALES' });
    expect(account.handoffs[0]).toMatchObject({ to: 'FIELD_SALES', state: 'returned', reasonCode: 'too-early' });
  });

  test('opens a deal, moves it by keys alone, and takes the move back', async () => {
    const company = `𠮷野移動工業${unique()}`;
    const { accountId, handoffId } = await passToFieldSales(company);
    await accept('field-sales', handoffId);
    const page = await visitAs('field-sales', { path: `/pipeline?owner=me&new=${accountId}` });
    await page.getByLabel('商談名').fill('会計連携プラン');
    await page.getByLabel('金額', { exact: false }).first().fill('１,２00,000');
    // Long ago, so that it stands first in its column whatever else is on the board.
    await page.getByLabel('受注予定日').fill('2001-04-01');
    await page.getByRole('dialog').getByRole('button', { name: '商談を追加' }).click();
    await page.getByText(`${company} の商談を追加しました`).waitFor();
    await page.getByRole('dialog', { name: '商談', exact: true }).getByText('会計連携プラン').waitFor();
    await page.getByRole('dialog', { name: '商談を追加' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
    await allClosed(page);
    const deal = column(page, '初回商談').getByRole('button', { name: company, exact: true });
    await deal.focus();
    await page.keyboard.press('m');
    await page.getByRole('dialog').getByRole('button', { name: '提案' }).waitFor();
    await page.keyboard.press('3');
    await column(page, '提案').getByRole('button', { name: company, exact: true }).waitFor();
    await page.getByText(`${company} を「提案」へ移動しました`).waitFor();
    await page.keyboard.press('z');
    await page.getByText(`${company} を「初回商談」へ戻しました`).waitFor();
    await deal.waitFor();
  });

  test('wins a deal with its contract and hands the customer over with what was promised', async () => {
    const company = `受注引継ホールディングス${unique()}`;
    await agreeOnHandovers(50);
    onTestFinished(() => agreeOnHandovers(0));
    const { accountId, handoffId } = await passToFieldSales(company);
    await accept('field-sales', handoffId);
    const dealId = await openDeal(accountId);
    const page = await visitAs('field-sales', { path: `/pipeline?deal=${dealId}` });
    await page.getByRole('button', { name: '受注にする' }).click();
    const dialog = page.getByRole('dialog', { name: '「全社導入」を受注にする' });
    await dialog.getByLabel('月額').fill('200000');
    await dialog.getByLabel('席数').fill('40');
    await dialog.getByRole('button', { name: '受注を確定' }).click();
    const handover = page.getByRole('dialog', { name: `${company} をカスタマーサクセスへ引き継ぐ` });
    await handover.getByRole('button', { name: '引き継ぎを依頼' }).click();
    // What would be asked again is needed: the form says what is missing instead of sending.
    await handover.getByRole('alert').getByText('期待する成果', { exact: false }).waitFor();
    // What inside sales heard stands there already.
    expect(await handover.getByLabel('顧客の課題').inputValue()).toBe('月次締めに 5 営業日かかる');
    await handover.getByLabel('期待する成果').fill('2 営業日で締める');
    await handover.getByLabel('関係者').fill('決裁者: 田中部長');
    await handover.getByLabel('商談時の約束事項').fill('API 連携（9 月）');
    await handover.getByRole('button', { name: '引き継ぎを依頼' }).click();
    await page.getByText(`${company} の引き継ぎを依頼しました`).waitFor();
    const { account } = await ask<HolderAnswer>('field-sales', HOLDER, { id: accountId });
    expect(account.handoffs[0]).toMatchObject({ to: 'CUSTOMER_SUCCESS', state: 'offered' });
  });

  test('sees both values when somebody else has changed the amount meanwhile', async () => {
    const company = `同時編集システムズ${unique()}`;
    const { accountId, handoffId } = await passToFieldSales(company);
    await accept('field-sales', handoffId);
    const dealId = await openDeal(accountId);
    const page = await visitAs('field-sales', { path: `/pipeline?deal=${dealId}` });
    await page.getByRole('dialog').getByRole('button', { name: '編集', exact: true }).click();
    await page.getByLabel('金額（JPY）').fill('900000');
    await ask('field-sales', AMEND, { input: { opportunityId: dealId, amount: '700000' } });
    await page.getByRole('button', { name: '保存' }).click();
    const conflict = page.getByRole('alert');
    await conflict.getByRole('radio', { name: '保存されている値 ¥700,000' }).waitFor();
    await conflict.getByRole('radio', { name: '自分の値 ¥900,000' }).waitFor();
    await conflict.getByRole('button', { name: '選んだ値で保存' }).click();
    await page.getByText(`${company} を更新しました`).waitFor();
    await page.getByRole('dialog').getByText('¥900,000').waitFor();
  });
});

const AMEND = 'mutation ($input: UpdateOpportunityInput!) { updateOpportunity(input: $input) { refusal { code } } }';
