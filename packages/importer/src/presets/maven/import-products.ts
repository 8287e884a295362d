import { products } from '@tasuki/db';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../../engine/batch.ts';
import { contentHash } from '../../engine/content-hash.ts';
import type { Row } from '../../reading/read-rows.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import { otherCells, textOf } from '../cells.ts';
import { currency } from './maven-words.ts';

/** What is sold. The list's price is not a monthly fee, so that it stays an attribute. */
export async function importProducts(batch: Batch, rows: Row[]): Promise<void> {
  const links = await batch.known(
    'product',
    rows.map((row) => textOf(row, 'product')),
  );
  for (const row of rows) {
    const name = textOf(row, 'product');
    if (!name) {
      batch.issue('rejected', row, rowReasons.isEmpty('product'));
      continue;
    }
    const hash = contentHash(row.cells);
    const known = links.get(name);
    if (known?.contentHash === hash) {
      batch.count('unchanged', 'products');
      continue;
    }
    const attributes = otherCells(row, ['product']);
    const id = known?.recordId ?? uuidv7();
    await batch.tx
      .insert(products)
      .values({ id, key: `${batch.run.source}:${name}`, nameJa: name, nameEn: name, currency, attributes })
      .onConflictDoUpdate({ target: products.id, set: { attributes } });
    const link = { accountId: null, recordId: id, contentHash: hash };
    links.set(name, batch.link('product', name, link));
    batch.count(known ? 'updated' : 'created', 'products');
  }
}
