import { insertMany, unassignedOpportunities } from '@tasuki/db';
import { type StatedDeal, tellStatedDeal } from '@tasuki/domain/field-sales/stated-deal';
import { v7 as uuidv7 } from 'uuid';
import type { Batch, Link } from '../../engine/batch.ts';
import { contentHash } from '../../engine/content-hash.ts';
import type { Row } from '../../reading/read-rows.ts';
import { changeDeals, type DealChange, saidOfDeal } from '../change-deals.ts';
import { NamedAccounts } from '../named-accounts.ts';
import { ensureNamedPeople } from '../named-people.ts';
import { ensurePipeline } from './ensure-pipeline.ts';
import { mavenReasons } from './maven-words.ts';
import { type MavenDeal, readDeal } from './read-deal.ts';

/** Deals on the accounts that they name; those that name none wait, without an account, until somebody assigns them. */
export async function importDeals(batch: Batch, rows: Row[]): Promise<void> {
  const deals = rows.flatMap((row) => readDeal(batch, row) ?? []);
  const links = await batch.known(
    'deal',
    deals.map(({ id }) => id),
  );
  const place = await loadPlace(batch, deals);
  const waiting: (typeof unassignedOpportunities.$inferInsert)[] = [];
  const changes: DealChange[] = [];
  for (const deal of deals) {
    const { row, id, product, account } = deal;
    if (product && !place.products.has(product)) batch.issue('flagged', row, mavenReasons.unknownProduct(product));
    const hash = contentHash(row.cells);
    const known = links.get(id);
    if (known?.contentHash === hash) {
      batch.count('unchanged', countedAs(known));
      continue;
    }
    const stated = statedOf(deal, place, known?.recordId ?? uuidv7());
    const home = account ? place.accounts.of(row, account, deal.opened.at) : null;
    if (known) {
      changes.push({ id, row, hash, known, stated, home });
      continue;
    }
    if (home) batch.appendAsStated(tellStatedDeal(stated, { ...home, importSource: batch.run.source }));
    else waiting.push(waitingRow(batch, id, stated));
    const link = {
      accountId: home?.accountId ?? null,
      recordId: stated.opportunityId,
      contentHash: hash,
      said: saidOfDeal(stated),
    };
    links.set(id, batch.link('deal', id, link));
    batch.count('created', countedAs(link));
  }
  await insertMany(batch.tx, unassignedOpportunities, waiting);
  await changeDeals(batch, changes);
}

const countedAs = ({ accountId }: Pick<Link, 'accountId'>) =>
  accountId ? 'opportunities' : 'opportunities without account';

interface Place {
  pipelineId: string;
  people: ReadonlyMap<string, string>;
  products: ReadonlyMap<string, { recordId: string }>;
  accounts: NamedAccounts;
}

async function loadPlace(batch: Batch, deals: readonly MavenDeal[]): Promise<Place> {
  const { id: pipelineId } = await ensurePipeline(batch);
  return {
    pipelineId,
    people: await ensureNamedPeople(
      batch,
      deals.map(({ row, agent }) => ({ row, name: agent, department: 'field-sales', role: 'member' })),
    ),
    products: await batch.known(
      'product',
      deals.map(({ product }) => product),
    ),
    accounts: await NamedAccounts.load(
      batch,
      deals.map(({ account }) => account),
      { holder: 'field-sales', nameOf: (name) => name },
    ),
  };
}

function statedOf(deal: MavenDeal, { pipelineId, people, products }: Place, opportunityId: string): StatedDeal {
  const { row: _row, id: _id, account: _account, agent, product, ...stated } = deal;
  const ownerId = people.get(agent) ?? null;
  return { ...stated, opportunityId, ownerId, pipelineId, productId: products.get(product)?.recordId ?? null };
}

function waitingRow(batch: Batch, externalId: string, { opportunityId: id, opened, closed, ...stated }: StatedDeal) {
  const { openStageKey: _open, lossReason: _reason, ...fields } = stated;
  return {
    ...{ ...fields, id, externalId },
    openedAt: opened.at,
    openedPrecision: opened.precision,
    closedAt: closed?.at ?? null,
    closedPrecision: closed?.precision ?? null,
    importSource: batch.run.source,
    importRunId: batch.run.runId,
  };
}
