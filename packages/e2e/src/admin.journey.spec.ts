import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { passToFieldSales } from './relay-scenes.ts';
import { allClosed, ask, delayAnswers, incomingCard, strangersContext, unique, untilHolds, visitAs } from './visit.ts';

const DEPARTMENTS = [
  { department: 'INSIDE_SALES', isOn: true, labelJa: 'インサイドセールス', labelEn: 'Inside sales' },
  { department: 'FIELD_SALES', isOn: true, labelJa: 'フィールドセールス', labelEn: 'Field sales' },
];

async function restoreDepartments(): Promise<void> {
  const { viewer } = await ask<{ viewer: { organisation: { version: number } } }>(
    'admin',
    '{ viewer { organisation { version } } }',
  );
  await ask(
    'admin',
    'mutation ($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { refusal { code } } }',
    { input: { version: viewer.organisation.version, departments: DEPARTMENTS } },
  );
}

/** The bytes as Excel writes them in Japan, by turning round what the platform's own decoder reads. */
function cp932(text: string): Buffer {
  const decoder = new TextDecoder('shift_jis');
  const bytes = new Map<string, number[]>();
  for (let lead = 0x81; lead <= 0xfc; lead++)
    for (let trail = 0x40; trail <= 0xfc; trail++) bytes.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  return Buffer.from([...text].flatMap((letter) => bytes.get(letter) ?? letter.charCodeAt(0)));
}

describe('an admin', () => {
  test('adds a person in two departments, who can then open both apps, and loses them on leaving', async () => {
    const name = `髙﨑 𠮷乃 ${unique()}`;
    const email = `takasaki-${unique()}@demo.tasuki.example`;
    const password = 'first-password-1';
    const page = await visitAs('admin');
    await page.getByRole('button', { name: 'メンバーを追加' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: '保存' }).click();
    await form.getByRole('alert').waitFor();
    await form.getByLabel('名前').fill(name);
    await form.getByLabel('メールアドレス').fill(email);
    await form.getByLabel('初期パスワード').fill(password);
    await form.getByLabel('マーケティングでの役割').selectOption('member');
    await form.getByLabel('カスタマーサクセスでの役割').selectOption('manager');
    await form.getByRole('button', { name: '保存' }).click();
    await form.waitFor({ state: 'detached' });

    const own = await (await strangersContext()).newPage();
    await own.goto('/customer-success/');
    await own.getByLabel('メールアドレス').fill(email);
    await own.getByLabel('パスワード', { exact: true }).fill(password);
    await own.getByRole('button', { name: 'サインイン', exact: true }).click();
    const rail = own.getByRole('navigation', { name: 'アプリ' });
    await rail.getByRole('link', { name: 'マーケティング' }).waitFor();
    expect(await rail.getByRole('link').count()).toBe(2);

    await page.getByRole('searchbox', { name: '名前・メールで検索' }).fill(email);
    await page.getByRole('row').filter({ hasText: name }).click();
    await form.getByLabel(/退職した/).check();
    await form.getByRole('button', { name: '保存' }).click();
    await page.getByRole('row').filter({ hasText: name }).waitFor({ state: 'detached' });
    await page.getByLabel('退職者も表示').check();
    await page.getByRole('row').filter({ hasText: name }).getByText('退職', { exact: true }).waitFor();
    await own.reload();
    await own.getByRole('heading', { name: 'Tasuki にサインイン' }).waitFor();
    await own.getByLabel('メールアドレス').fill(email);
    await own.getByLabel('パスワード', { exact: true }).fill(password);
    await own.getByRole('button', { name: 'サインイン', exact: true }).click();
    await own.getByText('退職済みとして登録されているため').waitFor();
  });

  test('renames a department for everybody, and switches one off and on again', async () => {
    // All journeys share the organisation: it is left as it was found, however this one ends.
    onTestFinished(restoreDepartments);
    const page = await visitAs('admin', { path: '/settings' });
    const save = async () => {
      await page.getByRole('button', { name: '保存', exact: true }).click();
      await page.getByText('保存しました').last().waitFor();
    };
    await page.getByLabel('日本語名（インサイドセールス）').fill('電話営業');
    await save();
    const rail = page.getByRole('navigation', { name: 'アプリ' });
    await rail.getByRole('link', { name: '電話営業' }).waitFor();
    await page.getByLabel('日本語名（電話営業）').fill('インサイドセールス');
    await page.getByLabel('フィールドセールスを使う').uncheck();
    await save();
    await rail.getByRole('link', { name: 'フィールドセールス' }).waitFor({ state: 'detached' });
    await page.getByLabel('フィールドセールスを使う').check();
    await save();
    await rail.getByRole('link', { name: 'フィールドセールス' }).waitFor();
    await rail.getByRole('link', { name: 'インサイドセールス' }).waitFor();
  });

  test('enters costs by hand and from a spreadsheet, and targets in percent', async () => {
    const page = await visitAs('admin', { path: '/costs' });
    const cell = (row: string, month: string) => page.getByLabel(`${row} ${new Date().getFullYear() - 1}年${month}`);
    // What is typed at once is of the year that was chosen, however late its amounts come.
    await page.getByRole('row', { name: /^マーケティング 人件費/ }).waitFor();
    await delayAnswers(page, 'CostsPage', 500);
    await page.getByLabel('年度').selectOption(String(new Date().getFullYear() - 1));
    await cell('マーケティング 人件費', '4月').fill('３,２００,０００円');
    await page.keyboard.press('Enter');
    await untilHolds(cell('マーケティング 人件費', '4月'), '3,200,000');
    expect(await cell('マーケティング 人件費', '4月').getAttribute('aria-invalid')).toBeNull();
    await cell('マーケティング 人件費', '5月').evaluate((input) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '3,300,000\t3,400,000\r\n500,000\t600,000\r\n');
      input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await untilHolds(cell('マーケティング その他', '6月'), '600,000');

    await page.goto('/admin/numbers/targets?department=INSIDE_SALES');
    const target = page.getByLabel(/^コンタクト率 .*12月$/);
    await target.fill('45');
    await page.keyboard.press('Enter');
    await untilHolds(target, '45%');
    await target.fill('多め');
    await page.keyboard.press('Enter');
    await page.getByText('数字で入力してください').waitFor();
    await target.press('Escape');
  });

  test('makes a team, moves it and takes that back, makes a product, and finds both in the audit under their own name', async () => {
    const [team, product] = [`北日本チーム ${unique()}`, `サポート強化 ${unique()}`];
    const page = await visitAs('admin');
    const form = page.getByRole('dialog');
    await page.goto('/admin/teams');
    await page.getByRole('button', { name: 'チームを追加' }).click();
    await form.getByLabel('名称（日本語）').fill(team);
    await form.getByLabel('名称（英語）').fill('North sales');
    await form.getByRole('checkbox').first().check();
    await form.getByRole('button', { name: '保存' }).click();
    await allClosed(page);
    await page.getByRole('row').filter({ hasText: team }).click();
    await form.getByLabel('上位チーム').selectOption({ label: '営業部' });
    await form.getByRole('button', { name: '保存' }).click();
    await page.getByText(`${team} を 営業部 に移しました`).waitFor();
    const moved = page.getByRole('row').filter({ hasText: `営業部 › ${team}` });
    await moved.waitFor();
    await page.getByRole('button', { name: '元に戻す' }).click();
    await moved.waitFor({ state: 'detached' });
    await page.goto('/admin/products');
    await page.getByRole('button', { name: '商品を追加' }).click();
    await form.getByLabel('商品コード').fill(`support-${unique()}`);
    await form.getByLabel('名称（日本語）').fill(product);
    await form.getByLabel('名称（英語）').fill('Support plus');
    await form.getByLabel('月額（定価）').fill('12000');
    await form.getByRole('button', { name: '保存' }).click();
    await page.getByRole('row').filter({ hasText: product }).getByText('12,000').waitFor();

    await page.goto('/admin/audit');
    const { viewer } = await ask<{ viewer: { name: string } }>('admin', '{ viewer { name } }');
    const entry = page.getByRole('row').filter({ hasText: '製品を保存' }).first();
    await entry.getByText(viewer.name).waitFor();
    await entry.click();
    await form.getByText(product, { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: /^操作/ }).fill('チームを保存');
    await page.getByRole('row').filter({ hasText: '製品を保存' }).first().waitFor({ state: 'detached' });
    await page.getByRole('row').filter({ hasText: 'チームを保存' }).first().waitFor();
  });

  test('words a reason for returns of a joint, and the receiver finds it on the sheet', async () => {
    const reason = `社内で重複 ${unique()}`;
    const company = `理由追加商店 ${unique()}`;
    const page = await visitAs('admin', { path: '/agreements?joint=inside-sales-field-sales' });
    await page.getByRole('button', { name: '理由を追加' }).click();
    await page.getByLabel(/^日本語（新しい行/).fill(reason);
    await page.getByLabel(`英語（${reason}）`).fill('Worked elsewhere');
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByText('保存しました').waitFor();
    await passToFieldSales(company);
    const theirs = await visitAs('field-sales');
    await incomingCard(theirs, company).getByRole('button', { name: '差し戻す' }).click();
    await theirs.getByRole('dialog').getByRole('button', { name: reason }).click();
    await theirs.getByText(`${company} を差し戻しました`).waitFor();
    await theirs.close();
    await page.getByLabel(`日本語（${reason}）`).waitFor();
    await page.getByRole('button', { name: `${reason} を削除` }).click();
    await page.getByRole('button', { name: '保存' }).click();
    await page.getByLabel(`日本語（${reason}）`).waitFor({ state: 'detached' });
  });

  test('imports a list in CP932 after a look at its rows, and takes it back', async () => {
    const company = `㈱髙崎商店 ${unique()}`;
    const list = `受付番号,会社名,担当者,メール,経路\r\n1,${company},髙崎 花,hana@${unique()}.example,展示会\r\n2,,,,\r\n`;
    // Others may begin cycles meanwhile: the job of re-approaches does.
    const COUNT = 'query($text: String) { leads(first: 1, filter: { text: $text }) { totalCount } }';
    const known = async () =>
      (await ask<{ leads: { totalCount: number } }>('admin', COUNT, { text: company })).leads.totalCount;
    const page = await visitAs('admin', { path: '/imports/new' });
    const file = { name: 'list.csv', mimeType: 'text/csv', buffer: cp932(list) };
    await page.locator('input[type=file]').setInputFiles(file);
    const check = page.getByRole('region', { name: '3. 確認' });
    await check.getByRole('cell', { name: company }).waitFor();
    await check.getByText('取り込まず').waitFor();
    await check.getByRole('button', { name: '取り込む', exact: true }).click();
    await page.getByText('✓完了', { exact: true }).waitFor();
    expect(await known()).toBe(1);
    await page.getByRole('button', { name: '取り込みを取り消す' }).click();
    const confirm = page.getByRole('dialog', { name: 'この取り込みを取り消しますか？' });
    await confirm.getByText('新規 3 件').waitFor();
    await confirm.getByRole('button', { name: '取り消す', exact: true }).click();
    await page.getByText('取り消し済み', { exact: true }).waitFor();
    expect(await known()).toBe(0);
  });

  test('runs an operation in the API explorer, which is served from here alone', async () => {
    const page = await visitAs('admin');
    const foreign: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(inject('systemUrl')) && !/^(data|blob):/.test(request.url()))
        foreign.push(request.url());
    });
    await page.goto('/admin/api');
    await page.getByRole('link', { name: 'GraphQL エクスプローラーを開く' }).click();
    // What is pressed before the editor holds its operation runs nothing.
    await page.locator('.view-line').filter({ hasText: 'memberships' }).waitFor();
    await page.getByRole('button', { name: /Execute query/ }).click();
    await page.getByText('"memberships"').waitFor({ timeout: 60_000 });
    expect(foreign).toEqual([]);
  });
});

test('who is not an admin is told so, and by name who can change that', async () => {
  const { viewer } = await ask<{ viewer: { name: string } }>('admin', '{ viewer { name } }');
  const page = await visitAs('marketing');
  await page.goto('/admin/');
  await page.getByText('この画面を開く権限がありません').waitFor();
  await page.getByText(new RegExp(`権限を付与できる人: .*${viewer.name}`)).waitFor();
  expect(await page.getByRole('grid').count()).toBe(0);
});
