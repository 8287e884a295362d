import { readPipelines } from '@tasuki/db';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../../engine/batch.ts';
import { contentHash } from '../../engine/content-hash.ts';
import type { Row } from '../../reading/read-rows.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import { readMoment } from '../../times/read-moment.ts';
import { type DealBackground, loadBackgrounds } from './deal-background.ts';
import { nameOf } from './olist-cells.ts';
import { countKnownPeople, ensurePeople, type Person } from './people.ts';
import { tellDeal } from './tell-deal.ts';

/** A closed deal: a lead that inside sales qualified, field sales won, and that became a seller. */
export async function importDeals(batch: Batch, rows: Row[]): Promise<void> {
  const ids = rows.map((row) => nameOf(row, 'mql_id'));
  const deals = await batch.known('deal', ids);
  const backgrounds = await loadBackgrounds(batch, rows);
  const pipelines = await readPipelines(batch.tx);
  const fresh = rows.filter((row) => !deals.has(nameOf(row, 'mql_id')));
  const people = await ensurePeople(batch, peopleOf(fresh));
  await countKnownPeople(batch, peopleOf(rows));
  for (const [at, row] of rows.entries()) {
    const id = ids[at] ?? '';
    const wonAt = readMoment(row.cells.won_date ?? '', batch.run.timeZone);
    if (!id) batch.issue('rejected', row, rowReasons.isEmpty('mql_id'));
    else if (!wonAt) batch.issue('rejected', row, rowReasons.noDate('won_date', row.cells.won_date ?? ''));
    else {
      const background = backgrounds.get(id) ?? {};
      flagContradictions(batch, row, { id, wonAt: wonAt.at, background });
      const hash = contentHash(row.cells);
      const known = deals.get(id);
      if (known) {
        if (known.contentHash !== hash) batch.issue('flagged', row, rowReasons.otherValues({ ja: '案件', en: 'deal' }));
        batch.count('unchanged', 'opportunities', 'contracts');
        // Of a deal with a lead the account is counted with the lead.
        if (!background.lead && known.accountId) batch.countOnce('unchanged', 'accounts', known.accountId);
        continue;
      }
      const insideSales = people.get(nameOf(row, 'sdr_id')) ?? null;
      const fieldSales = people.get(nameOf(row, 'sr_id')) ?? null;
      const ids = { opportunity: uuidv7(), contract: uuidv7() };
      const accountId = tellDeal(batch, {
        ...{ id, row, ids, insideSales, fieldSales, pipelines, background },
        won: wonAt,
        sellerId: nameOf(row, 'seller_id'),
      });
      const link = { accountId, recordId: ids.opportunity, contentHash: hash };
      deals.set(id, batch.link('deal', id, link));
      batch.link('contract', id, { accountId, recordId: ids.contract });
      batch.count('created', 'opportunities', 'contracts');
    }
  }
}

const peopleOf = (rows: readonly Row[]): Person[] => [
  ...rows.map((row) => ({ id: nameOf(row, 'sdr_id'), department: 'inside-sales' as const })),
  ...rows.map((row) => ({ id: nameOf(row, 'sr_id'), department: 'field-sales' as const })),
];

/** Contradictions are shown, never dropped; and each time the file is read, so that no interrupted run hides one. */
function flagContradictions(
  batch: Batch,
  row: Row,
  { id, wonAt, background }: { id: string; wonAt: Date; background: DealBackground },
): void {
  const { lead, sellerAccountId } = background;
  if (!lead) batch.issue('flagged', row, rowReasons.unknownLead(id));
  else if (lead.enteredPrecision !== 'unknown' && wonAt < lead.enteredAt)
    batch.issue('flagged', row, {
      ja: '最初の接点より前に受注しています。両方の日付をそのまま残します',
      en: 'Won before the first contact; both dates are kept as they are',
    });
  if (lead && sellerAccountId && sellerAccountId !== lead.accountId)
    batch.issue('flagged', row, {
      ja: 'この販売者には別のアカウントにすでに案件があります',
      en: 'This seller already has a deal on another account',
    });
}
