import type { Page } from 'playwright-core';
import { type App, allClosed, ask, incomingCard, type Person, unique, visitAs } from './visit.ts';

/** Who takes a step, and the department that the account goes to then, by its name on the screen. */
export interface Step {
  person: Person;
  to: string;
}

/** Captures a lead on marketing's list and passes it on. Answers with its account. */
export async function captureAndPass(company: string, { person, to }: Step): Promise<string> {
  const page = await visitAs('marketing', { person, path: '/leads' });
  await page.getByRole('button', { name: 'リードを登録' }).first().waitFor();
  await page.keyboard.press('n');
  const form = page.getByRole('dialog');
  await form.getByLabel('会社名').fill(company);
  await form.getByLabel('担当者名').fill('𠮷野 大輔');
  await form.getByLabel('メール').fill(`yoshino@${unique()}.example`);
  await page.keyboard.press('Control+Enter');
  await page.getByText(`${company} のリードを登録しました`).waitFor();
  const link = page.getByRole('complementary', { name: 'リードの詳細' }).getByRole('link', { name: company });
  const address = (await link.getAttribute('href')) ?? '';
  await form.waitFor({ state: 'detached' });
  await page.keyboard.press('o');
  // Where a definition is in force, nothing has been heard of the lead yet: the sheet shows that it is no MQL, and lets it go.
  const pass = page.getByRole('dialog').getByRole('button', { name: '引き継ぐ' });
  const passed = page.getByText(`${company} を${to}へ渡しました`);
  await pass.or(passed).first().waitFor();
  if (await pass.isVisible()) await pass.click();
  await passed.waitFor();
  await page.close();
  return address.match(/\/accounts\/([^?#]+)/)?.[1] ?? '';
}

/** Books a meeting with the lead from the call queue, and passes it on. */
export async function qualifyAndPass(company: string, accountId: string, { person, to }: Step): Promise<void> {
  const { leads } = await ask<{ leads: { nodes: { id: string; account: { id: string } }[] } }>(
    person,
    'query ($text: String!) { leads(first: 5, filter: { text: $text }) { nodes { id account { id } } } }',
    { text: company },
  );
  const lead = leads.nodes.find(({ account }) => account.id === accountId);
  const page = await visitAs('inside-sales', { person, path: `/?lead=${lead?.id}` });
  await page.getByRole('article', { name: company }).waitFor();
  await page.keyboard.press('b');
  await page.getByRole('dialog').getByRole('button', { name: '商談を登録' }).click();
  await page.getByText(new RegExp(`${company} の商談を登録しました`)).waitFor();
  await allClosed(page);
  await page.keyboard.press('o');
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('予算').fill('500万円');
  await sheet.getByLabel('課題').fill('月次締めに 5 営業日かかる');
  await sheet.getByRole('checkbox').first().check();
  await sheet.getByRole('button', { name: '引き継ぐ' }).click();
  await page.getByText(`${company} を${to}へ渡しました`).waitFor();
  await page.close();
}

/** Opens a deal on the pipeline, wins it, and hands the customer over. */
export async function winAndHandOver(company: string, accountId: string, person: Person): Promise<void> {
  const page = await visitAs('field-sales', { person, path: `/pipeline?owner=me&new=${accountId}` });
  await page.getByLabel('商談名').fill('会計連携プラン');
  await page.getByLabel('金額').first().fill('2,400,000');
  await page.getByRole('dialog').getByRole('button', { name: '商談を追加' }).click();
  await page.getByText(`${company} の商談を追加しました`).waitFor();
  await page.getByRole('button', { name: '受注にする' }).click();
  const contract = page.getByRole('dialog', { name: '「会計連携プラン」を受注にする' });
  await contract.getByLabel('月額').fill('200000');
  await contract.getByLabel('席数').fill('40');
  await contract.getByRole('button', { name: '受注を確定' }).click();
  const handover = page.getByRole('dialog', { name: `${company} をカスタマーサクセスへ引き継ぐ` });
  await handover.getByLabel('顧客の課題').fill('月次締めに 5 営業日かかる');
  await handover.getByLabel('期待する成果').fill('2 営業日で締める');
  await handover.getByLabel('関係者').fill('決裁者: 田中部長');
  await handover.getByLabel('商談時の約束事項').fill('API 連携（9 月）');
  await handover.getByRole('button', { name: '引き継ぎを依頼' }).click();
  await page.getByText(`${company} の引き継ぎを依頼しました`).waitFor();
  await page.close();
}

/** Takes the new customer in, and begins the onboarding. */
export async function startOnboarding(company: string, person: Person): Promise<void> {
  const page = await visitAs('customer-success', { person, path: '/incoming' });
  await takeCard(page, company);
  await page.getByRole('button', { name: `オンボーディングを開始: ${company}` }).click();
  await page.getByText(`${company} のオンボーディングを開始しました`).waitFor();
  await page.close();
}

/** Completes the onboarding milestone by milestone. */
export async function finishOnboarding(company: string, person: Person): Promise<void> {
  const page = await visitAs('customer-success', { person, path: '/onboarding?owner=me' });
  const card = page.getByRole('button', { name: company, exact: true });
  const isOver = page.getByText(`${company} のオンボーディングが完了しました`);
  for (;;) {
    const stage = await stageOf(page, company);
    await card.focus();
    await page.keyboard.press('c');
    await page.getByText(`${company}「${stage}」を完了しました`).or(isOver).last().waitFor();
    if (await isOver.isVisible()) break;
    await page
      .getByRole('region', { name: stage, exact: true })
      .getByRole('button', { name: company, exact: true })
      .waitFor({ state: 'detached' });
  }
  await page.close();
}

/** The column in which the customer's card stands. */
async function stageOf(page: Page, company: string): Promise<string> {
  const column = page
    .getByRole('region')
    .filter({ has: page.getByRole('button', { name: company, exact: true }) })
    .last();
  await column.waitFor();
  return (await column.getAttribute('aria-label')) ?? (await column.getByRole('heading').first().innerText());
}

/** Accepts the pass that waits on a department's page of incoming ones. */
export async function takeIn(app: App, company: string, person: Person): Promise<void> {
  const page = await visitAs(app, { person, path: app === 'field-sales' ? '/' : '/incoming' });
  await takeCard(page, company);
  await page.close();
}

async function takeCard(page: Page, company: string): Promise<void> {
  const card = incomingCard(page, company);
  await card.getByRole('button', { name: '受け入れる' }).click();
  await page.getByText(`${company} を受け入れました`).waitFor();
  await card.getByRole('button', { name: '受け入れる' }).waitFor({ state: 'detached' });
}

const TOTAL = 'query ($id: ID!) { account(id: $id) { timeline(first: 1) { totalCount } } }';

/** The rows of the timeline as this department's person reads them, with nothing hidden. */
export async function readStory(
  app: App,
  accountId: string,
  person: Person,
): Promise<{ totalCount: number; rows: string[] }> {
  const { account } = await ask<{ account: { timeline: { totalCount: number } } }>(person, TOTAL, { id: accountId });
  const page = await visitAs(app, { person, path: `/accounts/${accountId}?lens=all`, height: 1800 });
  const timeline = page.getByRole('region', { name: 'タイムライン' });
  const { totalCount } = account.timeline;
  await timeline.getByText(`${totalCount} 件`).waitFor();
  // A row may stand before its words do.
  const rows = timeline.getByRole('row').filter({ has: page.getByRole('gridcell').nth(3), hasText: /\S/ });
  await rows.nth(totalCount - 1).waitFor();
  // The words for the kinds of events come with an answer of their own.
  await page.waitForLoadState('networkidle');
  const texts = await rows.allInnerTexts();
  await page.close();
  return { totalCount, rows: texts.map((text) => text.replace(/\s+/g, ' ')) };
}
