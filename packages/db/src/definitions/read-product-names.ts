import { accountProduct } from '@tasuki/domain/definitions/facts/account-product';
import type { RuleLeaf } from '@tasuki/domain/definitions/rule';
import type { ValueNames } from '@tasuki/domain/definitions/rule-words';
import { inArray } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { products } from '../tables/index.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What the products are called that rules ask for by their ids; asks the database only where a rule does. */
export async function readProductNames(db: Reader, leaves: readonly RuleLeaf[]): Promise<ValueNames> {
  const asked = leaves.filter(({ field }) => field === accountProduct.name).flatMap(({ value }) => value ?? []);
  const ids = [...new Set(asked.map(String))].filter((id) => UUID.test(id));
  if (ids.length === 0) return new Map();
  const { id, nameJa: ja, nameEn: en } = products;
  const rows = await db.select({ id, ja, en }).from(products).where(inArray(id, ids));
  return new Map(rows.map((row) => [row.id, { ja: row.ja, en: row.en }]));
}
