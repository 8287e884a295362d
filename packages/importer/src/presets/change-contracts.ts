import { contracts } from '@tasuki/db';
import type { Words } from '@tasuki/domain';
import { actedBy } from '@tasuki/domain/acting';
import { amendContract } from '@tasuki/domain/contracts/amend-contract';
import type { AmendableContractFields } from '@tasuki/domain/contracts/events/contract-amended';
import { changeMonthlyFee } from '@tasuki/domain/customer-success/change-monthly-fee';
import { contractChurned } from '@tasuki/domain/customer-success/events/contract-churned';
import { dayIn } from '@tasuki/domain/days';
import { joinAttributes, type Said, spreadAttributes } from '@tasuki/domain/imports/take-news';
import { tellMoney, toMajor } from '@tasuki/domain/money';
import { inArray } from 'drizzle-orm';
import type { Batch, Link } from '../engine/batch.ts';
import { readNews } from '../engine/read-news.ts';
import type { Row } from '../reading/read-rows.ts';
import { refusalReason } from '../reasons/refusal-reason.ts';
import { rowReasons } from '../reasons/row-reasons.ts';
import type { ReadMoment } from '../times/read-moment.ts';

type Contract = typeof contracts.$inferSelect;

/** What a source says of a contract. */
export interface StatedContract {
  currency: string;
  monthlyMinor: number;
  plan: string | null;
  seats: number | null;
  endDate: string | null;
  renewsAutomatically: boolean | null;
  /** The last day, where it has ended. */
  endedOn: string | null;
  attributes: Record<string, unknown>;
}

/** What the source has said of a contract with these words. */
export function saidOfContract(stated: StatedContract): Said {
  const { monthlyMinor: monthlyAmount, plan, seats, endDate, renewsAutomatically, endedOn, attributes } = stated;
  return spreadAttributes({ monthlyAmount, plan, seats, endDate, renewsAutomatically, endedOn, attributes });
}

export interface ContractChange {
  id: string;
  row: Row;
  hash: string;
  known: Link;
  stated: StatedContract;
  ended: { moment: ReadMoment; reason: string | null; movement: 'churn' | 'contraction' } | null;
}

/** What rows say anew of running contracts is told as of now, their end at the end's own time. */
export async function changeContracts(batch: Batch, changes: readonly ContractChange[]): Promise<void> {
  if (changes.length === 0) return;
  const ids = changes.map(({ known }) => known.recordId);
  const rows = await batch.tx.select().from(contracts).where(inArray(contracts.id, ids));
  const current = new Map(rows.map((contract) => [contract.id, contract]));
  for (const change of changes) {
    const contract = current.get(change.known.recordId);
    if (contract) changeContract(batch, change, contract);
    else batch.issue('flagged', change.row, rowReasons.twice({ ja: '契約', en: 'subscription' }));
  }
}

function changeContract(batch: Batch, change: ContractChange, contract: Contract): void {
  const { id, row, hash, known, stated } = change;
  const stands = saidOfContract({ ...contract, renewsAutomatically: contract.renewsAutomatically === 1 });
  const tell = (field: string, value: unknown) =>
    field === 'monthlyAmount' ? tellMoney(Number(value), contract.currency, 'en') : String(value);
  const says = saidOfContract(stated);
  const { changes, remembered } = readNews(batch, { row, hash, said: known.said ?? stands, says, stands, tell });
  const isNew = Object.keys(changes).length > 0;
  const refused = isNew ? tellChanges(batch, change, contract, changes) : null;
  if (refused) batch.issue('flagged', row, refused);
  else batch.link('contract', id, { ...known, ...remembered });
  batch.count(isNew && !refused ? 'updated' : 'unchanged', 'contracts');
}

/** Tells what is new of a contract; answers why nothing could be told. */
function tellChanges(batch: Batch, { stated, ended }: ContractChange, row: Contract, changes: Said): Words | null {
  if (row.state !== 'active') return rowReasons.endedContract;
  if (stated.currency !== row.currency) return rowReasons.otherCurrency(row.currency);
  const { now, timeZone } = batch.run;
  const acting = batch.acting('customer-success', null, now);
  const contract = { ...row, state: 'active' as const, renewsAutomatically: row.renewsAutomatically === 1 };
  const { monthlyAmount, endedOn, ...terms } = joinAttributes(changes, row.attributes);
  const today = dayIn(timeZone, now);
  const decisions = [
    amendContract(contract, { ...acting, changes: terms as AmendableContractFields }),
    ...(monthlyAmount === undefined || endedOn
      ? []
      : [
          changeMonthlyFee(contract, {
            ...acting,
            monthlyAmount: toMajor(Number(monthlyAmount), row.currency),
            effectiveOn: today < row.startDate ? row.startDate : today,
          }),
        ]),
  ];
  const refusal = decisions.find(({ refused }) => refused)?.refused;
  if (refusal) return refusalReason(refusal);
  for (const decision of decisions) batch.appendDecision(decision);
  if (ended && typeof endedOn === 'string') tellEnd(batch, row, { endedOn, ...ended });
  return null;
}

interface End {
  endedOn: string;
  moment: ReadMoment;
  reason: string | null;
  movement: 'churn' | 'contraction';
}

function tellEnd(batch: Batch, contract: Contract, { endedOn, moment, reason, movement }: End): void {
  const { accountId, id: contractId, currency, monthlyMinor: lostMinor } = contract;
  batch.append(
    [
      contractChurned.event({
        ...actedBy(batch.acting('customer-success', null, moment.at)),
        accountId,
        subject: { type: 'contract', id: contractId },
        payload: { contractId, endedOn, lostMinor, currency, movement, reasonCode: reason },
      }),
    ],
    moment.precision,
  );
}
