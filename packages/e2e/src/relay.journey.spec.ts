import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { approveOnScreen, makeManager } from './definition-scenes.ts';
import { passToFieldSales } from './relay-scenes.ts';
import { ask, unique, visitAs } from './visit.ts';

const signing = [
  { app: 'marketing', button: 'マーケティングとして承認' },
  { app: 'inside-sales', button: 'インサイドセールスとして承認' },
  { app: 'field-sales', button: 'フィールドセールスとして承認' },
] as const;

/** The dialog says how many leads are judged otherwise from now on, and wants that number typed. */
async function putInForce(dialog: Locator): Promise<void> {
  const told = await dialog.getByText(/件の判定が変わります/).innerText();
  const changed = /うち ([\d,]+) 件/.exec(told)?.[1]?.replaceAll(',', '') ?? '0';
  if (changed !== '0') await dialog.getByRole('textbox').fill(changed);
  await dialog.getByRole('button', { name: 'いますぐ適用' }).click();
}

/** Story 2 of the demo organisation: since passes doubled and deals did not, the hot lead is defined anew. */
test('a changed definition is replayed, signed by three people, put in force, and judges the next offer', async () => {
  const managers = [];
  for (const { app, button } of signing) managers.push({ app, button, person: await makeManager(app) });
  const page = await visitAs('admin', { path: '/definitions/hot-lead', height: 1800 });
  await page.getByRole('button', { name: '依頼を取り下げる' }).click();
  await page.getByRole('button', { name: '編集' }).click();
  await page.getByLabel('過去（日）').first().fill('45');
  await page.getByRole('button', { name: '下書きを保存' }).click();
  await page.getByText('有効会話（過去45日） ≥ 1').first().waitFor();

  const replay = page.getByRole('region', { name: '過去データで検証', exact: true });
  await replay.getByLabel('開始日').fill(new Date(Date.now() - 60 * 86_400_000).toISOString().slice(0, 10));
  await replay.getByRole('button', { name: '検証する' }).click();
  await replay.getByRole('region', { name: '区分' }).waitFor({ timeout: 60_000 });
  await replay.getByRole('region', { name: '週ごとの該当件数' }).getByRole('row').nth(2).waitFor();

  await page.getByRole('button', { name: '承認を依頼' }).click();
  await page.getByRole('button', { name: '依頼を取り下げる' }).waitFor();
  for (const { app, ...manager } of managers) await approveOnScreen(app, { ...manager, definition: 'hot-lead' });
  await page.reload();
  await page.getByRole('button', { name: 'いますぐ適用' }).click();
  await putInForce(page.getByRole('dialog', { name: /いますぐ適用/ }));
  // The version before has been in force all along: the new one is once there is nothing left to put in force.
  await page.getByRole('button', { name: 'いますぐ適用' }).first().waitFor({ state: 'detached' });

  const { handoffId } = await passToFieldSales(`次の引き継ぎ${unique()}`);
  const { node, definition } = await ask<{
    node: { check: { definitionKey: string; versionNumber: number } };
    definition: { live: { number: number; approvals: { byName: string }[] } };
  }>(
    'admin',
    `query ($id: ID!) {
      node(id: $id) { ... on Handoff { check { definitionKey versionNumber } } }
      definition(key: "hot-lead") { live { number approvals { byName } } }
    }`,
    { id: handoffId },
  );
  expect(new Set(definition.live.approvals.map(({ byName }) => byName)).size).toBe(3);
  expect(node.check).toEqual({ definitionKey: 'hot-lead', versionNumber: definition.live.number });
  expect(definition.live.number).toBe(3);
});
