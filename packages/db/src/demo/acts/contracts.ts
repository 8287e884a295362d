import { amendContract } from '@tasuki/domain/contracts/amend-contract';
import type { ContractState, PaidContracts } from '@tasuki/domain/contracts/contract-state';
import { churnContract } from '@tasuki/domain/customer-success/churn-contract';
import { contractContract } from '@tasuki/domain/customer-success/contract-contract';
import { expandContract } from '@tasuki/domain/customer-success/expand-contract';
import { missNoticeDeadline } from '@tasuki/domain/customer-success/miss-notice-deadline';
import { receiveCancellationNotice } from '@tasuki/domain/customer-success/receive-cancellation-notice';
import { renewContract } from '@tasuki/domain/customer-success/renew-contract';
import { reportChurn } from '@tasuki/domain/customer-success/report-churn';
import { dayIn } from '@tasuki/domain/days';
import { toMajor } from '@tasuki/domain/money';
import { demoTimeZone } from '../calendar.ts';
import type { Person } from '../staff.ts';
import type { Teller } from '../teller.ts';
import { handoffs } from './handoffs.ts';

/** A contract as its rules see it. */
export function contract(teller: Teller, id: string): ContractState {
  const row = teller.rows.one<ContractState & { renewsAutomatically: unknown }>('contracts', id);
  return {
    ...row,
    renewsAutomatically: (row.renewsAutomatically as unknown) === 1,
    endDate: row.endDate ?? null,
    cancellationNoticeAt: row.cancellationNoticeAt ?? null,
    version: 1,
  };
}

export function paidContracts(teller: Teller, exceptId?: string): PaidContracts {
  const paid = teller.rows
    .all<{ monthlyMinor: number }>('contracts')
    .filter((row) => row.monthlyMinor > 0 && row.id !== exceptId);
  const active = paid.filter((row) => row.state === 'active').length;
  return { active, ended: paid.length - active };
}

/** Two seats more at the same fee. */
export function grantSeats(teller: Teller, id: string, by: Person): void {
  const held = teller.rows.one<{ seats: number | null }>('contracts', id);
  if (held.seats == null) return;
  const terms = { ...contract(teller, id), plan: null, attributes: {}, seats: held.seats };
  teller.tell(amendContract(terms, { ...teller.by(by, 'customer-success'), changes: { seats: held.seats + 2 } }));
}

/** Multiplies the monthly fee, by more seats or by fewer. */
export function changeFee(
  teller: Teller,
  id: string,
  by: Person,
  { factor, seats }: { factor: number; seats?: number },
): void {
  const held = contract(teller, id);
  const step = held.currency === 'JPY' ? 1000 : 100;
  const wanted = Math.max(step, Math.round((held.monthlyMinor * factor) / step) * step);
  if (wanted === held.monthlyMinor) return;
  const command = {
    ...teller.by(by, 'customer-success'),
    monthlyAmount: toMajor(wanted, held.currency),
    effectiveOn: day(teller),
    seats,
  };
  teller.tell(factor > 1 ? expandContract(held, command) : contractContract(held, command));
}

export function renew(teller: Teller, id: string, by: Person | null): void {
  const acting = { by: by?.id ?? null, at: teller.time, as: 'customer-success' as const };
  teller.tell(renewContract(contract(teller, id), { ...acting, automatic: by === null }));
}

export function giveNotice(teller: Teller, id: string, by: Person, reasonCode: string): void {
  teller.tell(receiveCancellationNotice(contract(teller, id), { ...teller.by(by), reasonCode, today: day(teller) }));
}

export function missDeadline(teller: Teller, id: string): void {
  const acting = { by: null, at: teller.time, as: 'admin' as const };
  teller.tell(
    missNoticeDeadline(contract(teller, id), { ...acting, today: day(teller), lastTalkOn: null, toldFor: null }),
  );
}

export function endContract(teller: Teller, id: string, by: Person, reasonCode: string): void {
  const state = { contract: contract(teller, id), otherPaid: paidContracts(teller, id), passes: handoffs(teller) };
  teller.tell(churnContract(state, { ...teller.by(by), reasonCode, today: day(teller) }));
}

/** What the customer said on leaving is written down beside the end of the contract. */
export function reportLeaving(teller: Teller, by: Person, reasonCode: string, feedback: string | null): void {
  const { accountId } = teller;
  const report = { accountId, reportId: teller.newId(), churnedOn: day(teller), reasonCode, feedback };
  teller.tell(reportChurn({ ...teller.by(by), ...report }));
}

const day = ({ time }: Teller) => dayIn(demoTimeZone, time);
