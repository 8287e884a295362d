import { describe, expect, test } from 'vitest';
import { passToInsideSales } from './relay-scenes.ts';
import { allClosed, ask, unique, visitAs } from './visit.ts';

interface LeadAnswer {
  leads: {
    nodes: {
      id: string;
      state: string;
      account: { id: string; holder: string; handoffs: { id: string; state: string; note: string | null }[] };
    }[];
  };
}

const LEAD = `query ($text: String!) { leads(first: 5, filter: { text: $text }) {
  nodes { id state account { id holder handoffs { id state note } } } } }`;

const CAPTURE = 'mutation ($input: CaptureLeadInput!) { captureLead(input: $input) { lead { id account { id } } } }';

describe('a marketer', () => {
  test('captures a lead, sees what its definition lacks, passes it on with a note all the same, and takes it back', async () => {
    const company = `㈱髙橋展示会${unique()}`;
    const page = await visitAs('marketing', { path: '/leads' });
    await page.getByRole('grid', { name: 'リード' }).waitFor();
    await page.keyboard.press('n');
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel('会社名').fill(company);
    await sheet.getByLabel('担当者名').fill('髙橋 美咲');
    await sheet.getByLabel('メール').fill(`misaki@${unique()}.example`);
    await page.keyboard.press('Control+Enter');
    await page.getByText(`${company} のリードを登録しました`).waitFor();
    const detail = page.getByRole('complementary', { name: 'リードの詳細' });
    await detail.getByRole('link', { name: company }).waitFor();
    await allClosed(page);
    await page.keyboard.press('e');
    await page.keyboard.type('経理部長が決裁者です');
    await page.keyboard.press('Escape');
    await page.keyboard.press('o');
    const compose = page.getByRole('dialog', { name: `${company} を引き継ぐ` });
    await compose.getByText('条件を満たしていません').waitFor();
    await compose.getByRole('button', { name: '引き継ぐ' }).click();
    await page.getByText(`${company} をインサイドセールスへ渡しました`).waitFor();
    await allClosed(page);
    const passed = (await ask<LeadAnswer>('marketing', LEAD, { text: company })).leads.nodes[0];
    expect(passed).toMatchObject({ state: 'offered', account: { holder: 'MARKETING' } });
    expect(passed?.account.handoffs).toMatchObject([{ state: 'offered', note: '経理部長が決裁者です' }]);
    await page.keyboard.press('z');
    await page.getByText(`${company} の引き継ぎを取り下げました`).waitFor();
    const again = (await ask<LeadAnswer>('marketing', LEAD, { text: company })).leads.nodes[0];
    expect(again).toMatchObject({ state: 'open' });
  });

  test('sees why inside sales returned a lead, records a touch, and passes it on again', async () => {
    const company = `𠮷野差し戻し工業${unique()}`;
    const { handoffId } = await passToInsideSales(company);
    await ask(
      'inside-sales',
      'mutation ($input: ReturnHandoffInput!) { returnHandoff(input: $input) { handoff { id } } }',
      { input: { handoffId, reasonCode: 'information-missing', note: '課題がわかれば受け入れます' } },
    );
    const page = await visitAs('marketing');
    const returned = page.getByRole('listitem').filter({ hasText: company });
    await returned.getByText('情報不足').waitFor();
    await returned.getByText('課題がわかれば受け入れます').waitFor();
    await returned.getByRole('link', { name: '見直して渡す' }).click();
    await page.getByRole('complementary', { name: 'リードの詳細' }).getByRole('link', { name: company }).waitFor();
    await page.keyboard.press('t');
    await page.getByRole('dialog').getByLabel('件名・ページ・セミナー名').fill('請求業務セミナー');
    await page.keyboard.press('Control+Enter');
    await page.getByText(`${company} のタッチを記録しました`).waitFor();
    await allClosed(page);
    await page.keyboard.press('o');
    await page.getByText(`${company} をインサイドセールスへ渡しました`).waitFor();
  });

  test('opens the points behind a score, and knows better for two weeks', async () => {
    const company = `関心高商事${unique()}`;
    const input = { companyName: company, contactName: '関 心一' };
    const captured = await ask<{ captureLead: { lead: { account: { id: string } } } }>('marketing', CAPTURE, { input });
    const touch = 'mutation ($input: RecordTouchInput!) { recordTouch(input: $input) { touch { id } } }';
    const accountId = captured.captureLead.lead.account.id;
    for (const title of ['資料請求', '見積依頼'])
      await ask('marketing', touch, { input: { accountId, kind: 'FORM_SUBMITTED', title } });
    const page = await visitAs('marketing', { path: `/leads?q=${encodeURIComponent(company)}` });
    const row = page.getByRole('row').filter({ hasText: company });
    await row.getByText('C2', { exact: true }).waitFor();
    await page.getByRole('button', { name: /関心度 40点/ }).click();
    const sheet = page.getByRole('dialog', { name: `${company} のスコア（標準スコア）` });
    await sheet.getByRole('link', { name: 'フォーム「見積依頼」を送信' }).waitFor();
    await sheet.getByLabel('ランク').selectOption('A1');
    await sheet.getByLabel('理由').fill('社長から直接の依頼');
    await sheet.getByRole('button', { name: '上書きする' }).click();
    await sheet.getByText('社長から直接の依頼', { exact: true }).waitFor();
    await row.getByText('A1', { exact: true }).waitFor();
  });

  test('drops a lead with a reason, and finds it again by an address that holds the filter', async () => {
    const company = `対象外商会${unique()}`;
    await ask('marketing', CAPTURE, { input: { companyName: company, source: 'ads' } });
    const page = await visitAs('marketing', { path: `/leads?q=${encodeURIComponent(company)}` });
    await page.getByRole('row').filter({ hasText: company }).waitFor();
    await page.getByRole('complementary', { name: 'リードの詳細' }).getByRole('link', { name: company }).waitFor();
    await page.keyboard.press('d');
    await page.getByRole('dialog').getByLabel('理由').selectOption({ label: '学生・個人' });
    await page.getByRole('dialog').getByRole('button', { name: '対象外にする' }).click();
    await page.getByText(`${company} を対象外にしました`).waitFor();
    await page.getByRole('row').filter({ hasText: company }).waitFor({ state: 'detached' });
    await page.goto(`/marketing/leads?q=${encodeURIComponent(company)}&state=disqualified`);
    await page.getByRole('row').filter({ hasText: company }).getByText('対象外', { exact: true }).waitFor();
  });

  test('creates a campaign and sees the lead that it captured', async () => {
    const name = `秋の展示会 ${unique()}`;
    const page = await visitAs('marketing', { path: '/campaigns' });
    await page.getByRole('grid', { name: 'キャンペーン' }).waitFor();
    await page.keyboard.press('n');
    await page.getByLabel('名前（日本語）').fill(name);
    await page.getByRole('textbox', { name: '費用（税抜）' }).fill('1200000');
    await page.getByRole('dialog').getByRole('button', { name: 'キャンペーンを作成' }).click();
    await page.getByText(`「${name}」を作成しました`).waitFor();
    const { campaigns } = await ask<{ campaigns: { nodes: { id: string }[] } }>(
      'marketing',
      'query ($text: String!) { campaigns(first: 1, text: $text) { nodes { id } } }',
      { text: name },
    );
    await ask('marketing', CAPTURE, { input: { companyName: '展示会来場㈱', campaignId: campaigns.nodes[0]?.id } });
    await page.goto(`/marketing/campaigns?q=${encodeURIComponent(name)}`);
    const row = page.getByRole('row').filter({ hasText: name });
    await row.getByText('120万円', { exact: true }).first().waitFor();
    await row.click();
    await page.getByRole('row').filter({ hasText: '展示会来場㈱' }).waitFor();
  });
});
