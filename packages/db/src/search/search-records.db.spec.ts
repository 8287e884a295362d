import { foldText, gramsOf, silentCharacters, variantCharacters } from '@tasuki/domain/search/fold-text';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Connection, connect } from '../client.ts';
import { accountAliases, accountKeys, accounts, contacts, opportunities } from '../tables/index.ts';
import { testDatabase } from '../testing/test-database.ts';
import { searchRecords } from './search-records.ts';

let connection: Connection;
const now = new Date('2026-06-15T03:00:00Z');
const idOf = (last: string) => `00000000-0000-7000-8000-${last.padStart(12, '0')}`;
const beer = idOf('a');

beforeAll(async () => {
  connection = await connect((await testDatabase()).url, { asOwner: true });
  const { db } = connection;
  const held = { state: 'identified', holder: 'marketing', holderSince: now, createdAt: now };
  await db.insert(accounts).values([
    { ...held, id: beer, name: '㈱髙橋ビール', nameKana: 'タカハシビール' },
    { ...held, id: idOf('b'), name: '林' },
    { ...held, id: idOf('c'), name: '小林製作所' },
    { ...held, id: idOf('d'), name: 'ビール髙橋販売', mergedIntoId: beer },
    { ...held, id: idOf('e'), name: 'Blue 100% Cedar' },
  ]);
  await db.insert(accountAliases).values({ aliasId: idOf('d'), survivorId: beer });
  await db.insert(accountKeys).values({ kind: 'domain', value: 'xylophone-beer.example', accountId: beer });
  await db.insert(contacts).values({
    accountId: beer,
    id: idOf('1'),
    familyName: '𠮷野',
    givenName: '弥生',
    familyNameKana: 'ヨシノ',
    email: 'yayoi@malt.example',
    phone: '03-9876-5432',
    createdAt: now,
  });
  const deal = { stageKey: 'proposal', state: 'open', currency: 'JPY', openedAt: now, stageSince: now, cycleNumber: 1 };
  await db
    .insert(opportunities)
    .values({ ...deal, accountId: beer, id: idOf('2'), name: '麦芽倉庫の刷新', pipelineId: idOf('1') });
});
afterAll(() => connection?.close());

const titles = async (text: string) =>
  (await searchRecords(connection.db, text, { first: 5 })).flatMap(({ hits }) => hits.map(({ title }) => title));

describe('the search finds', () => {
  test.each([
    ['two signs inside a name', '橋ビ', ['㈱髙橋ビール']],
    ['a name in another writing and width', '（株） 高橋ﾋﾞｰﾙ', ['㈱髙橋ビール']],
    ['hiragana for katakana', 'たかはし', ['㈱髙橋ビール']],
    ['words in any order', 'ビール 髙橋', ['㈱髙橋ビール']],
    ['a name of one sign before names that hold it', '林', ['林']],
    ['a domain', 'xylophone', ['㈱髙橋ビール']],
    ['a person by both names', '吉野 弥生', ['𠮷野 弥生']],
    ['a person by kana', 'よしの', ['𠮷野 弥生']],
    ['a person by e-mail', 'yayoi@malt', ['𠮷野 弥生']],
    ['a telephone number as it is dialled from abroad', '+81 3 9876 5432', ['𠮷野 弥生']],
    ['the end of a telephone number', '5432', ['𠮷野 弥生']],
    ['a deal', '倉庫', ['麦芽倉庫の刷新']],
  ])('%s', async (_what, text, expected) => expect(await titles(text)).toEqual(expected));

  test('the company that a merged one is read through, and says by which name', async () => {
    const [group] = await searchRecords(connection.db, '販売', { first: 5 });
    expect(group?.hits).toEqual([
      { type: 'account', id: beer, accountId: beer, title: '㈱髙橋ビール', matched: 'ビール髙橋販売' },
    ]);
  });

  test.each(['株式会社', ' ', '%', '_', "'", '\\', '存在しない', '橋|ビ橋'])('nothing for %j', async (text) => {
    expect(await titles(text)).toEqual([]);
  });
});

test('the best comes first, and what there is beyond is told', async () => {
  const [group] = await searchRecords(connection.db, '林', { first: 1 });
  expect(group).toMatchObject({ hits: [{ title: '林' }], hasMore: false });
  const [pairs] = await searchRecords(connection.db, 'ビール', { first: 1, types: ['account'] });
  expect(pairs?.hits).toHaveLength(1);
});

test('the database folds as the domain does', async () => {
  const samples = [
    variantCharacters,
    silentCharacters,
    'ｱｲｳ ｶﾞｷﾞ ァヶヴ ヷ ABC ÄÉ ａｂｃ',
    '㈱㈲ ㍿ （同）（一社） 株式会社',
    '+81-3-1 ＋８１（０）３ +8190',
    '〒123 №① Ⅳ ㎡ 𠮷野家 ﬁ',
  ];
  for (const text of samples) {
    const [row] = await connection.db.execute<{ folded: string; grams: string[] }>(
      sql`select search_fold(${text}) as folded, search_grams(search_fold(${text})) as grams`,
    );
    expect(row?.folded).toBe(foldText(text));
    const words = foldText(text).split('|');
    const known = words.flatMap((word) => [...(word ? [`^${[...word][0]}`] : []), ...gramsOf(word)]);
    expect(new Set(row?.grams)).toEqual(new Set(known));
  }
});
