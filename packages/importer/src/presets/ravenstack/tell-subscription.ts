import { actedBy } from '@tasuki/domain/acting';
import { contractStarted } from '@tasuki/domain/contracts/events/contract-started';
import { contractChurned } from '@tasuki/domain/customer-success/events/contract-churned';
import { dayIn } from '@tasuki/domain/days';
import type { Batch } from '../../engine/batch.ts';
import type { Row } from '../../reading/read-rows.ts';
import type { ReadMoment } from '../../times/read-moment.ts';
import { otherCells, textOf } from '../cells.ts';
import type { StatedContract } from '../change-contracts.ts';
import { currency, flagOf } from './ravenstack-cells.ts';

export interface Subscription {
  id: string;
  row: Row;
  started: ReadMoment;
  startDate: string;
  ended: ReadMoment | null;
  monthlyMinor: number;
}

const own = [
  'subscription_id',
  'account_id',
  'start_date',
  'end_date',
  'plan_tier',
  'seats',
  'mrr_amount',
  'auto_renew_flag',
];

/** The contract as the file knows it. Changes of plan without a day are counted on it, not dated by us. */
export function tellSubscription(
  batch: Batch,
  subscription: Subscription,
  { accountId, contractId, movement }: { accountId: string; contractId: string; movement: 'new' | 'expansion' },
): void {
  const { row, started, startDate } = subscription;
  const { endedOn: _endedOn, endDate: _endDate, ...stated } = statedContract(batch, subscription);
  batch.append(
    [
      contractStarted.event({
        ...actedBy(batch.acting('customer-success', null, started.at)),
        accountId,
        subject: { type: 'contract', id: contractId },
        payload: {
          ...{ ...stated, contractId, startDate, movement },
          renewsAutomatically: stated.renewsAutomatically ?? false,
          statedUpgrades: Number(flagOf(row, 'upgrade_flag') ?? false),
          statedDowngrades: Number(flagOf(row, 'downgrade_flag') ?? false),
        },
      }),
    ],
    started.precision,
  );
  tellEnd(batch, subscription, accountId, contractId);
}

/** The subscription's terms as the file knows them. */
export function statedContract(batch: Batch, { row, ended, monthlyMinor }: Subscription): StatedContract {
  const seats = Number(textOf(row, 'seats'));
  return {
    ...{ monthlyMinor, currency, endDate: null },
    plan: textOf(row, 'plan_tier') || null,
    seats: Number.isInteger(seats) && seats > 0 ? seats : null,
    renewsAutomatically: flagOf(row, 'auto_renew_flag'),
    endedOn: ended && dayIn(batch.run.timeZone, ended.at),
    attributes: otherCells(row, own),
  };
}

/** What the source calls churned is churn in the ledger, also where the customer pays for another subscription. */
export const movementOfEnd = ({ row }: Pick<Subscription, 'row'>): 'churn' | 'contraction' =>
  flagOf(row, 'churn_flag') === false ? 'contraction' : 'churn';

function tellEnd(batch: Batch, subscription: Subscription, accountId: string, contractId: string): void {
  const { ended, monthlyMinor } = subscription;
  if (!ended) return;
  batch.append(
    [
      contractChurned.event({
        ...actedBy(batch.acting('customer-success', null, ended.at)),
        accountId,
        subject: { type: 'contract', id: contractId },
        payload: {
          ...{ contractId, currency },
          endedOn: dayIn(batch.run.timeZone, ended.at),
          lostMinor: monthlyMinor,
          movement: movementOfEnd(subscription),
        },
      }),
    ],
    ended.precision,
  );
}
