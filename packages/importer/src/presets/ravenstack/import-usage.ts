import { contracts } from '@tasuki/db';
import { actedBy } from '@tasuki/domain/acting';
import { usageRecorded } from '@tasuki/domain/customer-success/events/usage-recorded';
import { dayIn } from '@tasuki/domain/days';
import { and, inArray } from 'drizzle-orm';
import type { Batch, Link } from '../../engine/batch.ts';
import { contentHash } from '../../engine/content-hash.ts';
import type { Row } from '../../reading/read-rows.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import { otherCells, textOf } from '../cells.ts';
import { DayTotals } from '../day-totals.ts';
import { contradictions } from './contradictions.ts';
import { readDate } from './ravenstack-cells.ts';

/** Use of a feature on a day, through whichever subscription: the account's figure of the day is the sum of its rows. */
export async function importUsage(batch: Batch, rows: Row[]): Promise<void> {
  const subscriptions = await batch.known(
    'contract',
    rows.map((row) => textOf(row, 'subscription_id')),
  );
  const terms = await loadTerms(batch, [...subscriptions.values()]);
  const read = rows.flatMap((row) => readUse(batch, row, subscriptions) ?? []);
  const known = await batch.known(
    'usage',
    read.flatMap(({ id, key }) => [id, key]),
  );
  const totals = await DayTotals.load(batch, read);
  for (const use of read) {
    const { row, accountId, contractId, day, metric, quantity, id } = use;
    flagOutside(batch, use, terms.get(contractId));
    const stands = known.get(id);
    const isSameUse = !stands || identityOf(stands) === use.identity;
    if (!isSameUse) batch.issue('flagged', row, contradictions.sameUsageId(id));
    const key = isSameUse ? id : use.key;
    const before = known.get(key);
    const hash = `${use.identity} ${quantity} ${contentHash(row.cells)}`;
    if (before?.contentHash === hash) {
      batch.count('unchanged', 'usage');
      continue;
    }
    const total = totals.add(use, quantity - (before ? quantityOf(before) : 0));
    batch.append(
      [
        usageRecorded.event({
          ...actedBy(batch.acting('customer-success', null, use.at)),
          accountId,
          subject: { type: 'contract', id: contractId },
          payload: { day, metric, quantity: total, contractId, attributes: otherCells(row, own) },
        }),
      ],
      'day',
    );
    const link = { accountId, recordId: contractId, contentHash: hash };
    known.set(key, batch.link('usage', key, link));
    batch.count(before ? 'updated' : 'created', 'usage');
  }
}

const own = ['subscription_id', 'usage_date', 'feature_name'];

/** What makes a use the same one, and how much was counted, stand in front of the hash: an id alone can stand for two. */
const identityOf = ({ contentHash: hash }: Link) => hash?.split(' ')[0];
const quantityOf = ({ contentHash: hash }: Link) => Number(hash?.split(' ')[1] ?? 0);

function readUse(batch: Batch, row: Row, subscriptions: ReadonlyMap<string, Link>) {
  const reject = (reason: Parameters<Batch['issue']>[2]) => {
    batch.issue('rejected', row, reason);
    return null;
  };
  const [id = '', subscription = '', date = '', metric = '', count = ''] = [
    'usage_id',
    'subscription_id',
    'usage_date',
    'feature_name',
    'usage_count',
  ].map((column) => textOf(row, column));
  const used = readDate(date, batch.run.timeZone);
  const { accountId, recordId: contractId } = subscriptions.get(subscription) ?? {};
  if (!id) return reject(rowReasons.isEmpty('usage_id'));
  if (!metric) return reject(rowReasons.isEmpty('feature_name'));
  if (!used) return reject(rowReasons.noDate('usage_date', date));
  if (!/^\d+(\.\d+)?$/.test(count)) return reject(rowReasons.noNumber('usage_count', count));
  if (!accountId || !contractId) return reject(contradictions.unknownSubscription(subscription));
  const day = dayIn(batch.run.timeZone, used.at);
  const identity = contentHash({ subscription, day, metric }).slice(0, 16);
  return {
    row,
    id,
    key: `${id} ${identity}`,
    identity,
    accountId,
    contractId,
    metric,
    day,
    at: used.at,
    quantity: Number(count),
  };
}

type Term = Pick<typeof contracts.$inferSelect, 'startDate' | 'endedOn'>;

function flagOutside(batch: Batch, { row, day }: { row: Row; day: string }, term: Term | undefined): void {
  if (term && day < term.startDate) batch.issue('flagged', row, contradictions.usageBeforeStart(term.startDate));
  else if (term?.endedOn && day > term.endedOn) batch.issue('flagged', row, contradictions.usageAfterEnd(term.endedOn));
}

async function loadTerms({ tx }: Batch, links: readonly Link[]): Promise<Map<string, Term>> {
  if (links.length === 0) return new Map();
  const rows = await tx
    .select({ id: contracts.id, startDate: contracts.startDate, endedOn: contracts.endedOn })
    .from(contracts)
    .where(
      and(
        inArray(contracts.accountId, [...new Set(links.flatMap(({ accountId }) => accountId ?? []))]),
        inArray(
          contracts.id,
          links.map(({ recordId }) => recordId),
        ),
      ),
    );
  return new Map(rows.map(({ id, ...term }) => [id, term]));
}
