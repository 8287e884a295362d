import { addDays } from '@tasuki/domain';
import { leave, own } from '../acts/accounts.ts';
import { changeFee } from '../acts/contracts.ts';
import { countUsage, seeUpsell, usageMetric } from '../acts/customer-success.ts';
import { daysLater } from '../calendar.ts';
import type { Person } from '../staff.ts';
import { type Teller, tellUntilToday } from '../teller.ts';
import type { World } from '../world.ts';

const fullSeats = 12;

/** Story 5 「穴の空いたバケツ」 and the end of story 4: what goes unseen among customers who seem to be well. */
export function tellQuietCustomers(world: World): void {
  const customers = world.tellers.filter(isQuietCustomer);
  const next = (count: number) => customers.splice(0, count);
  for (const [index, teller] of next(fullSeats).entries()) tellUntilToday(() => fillSeats(teller, index));
  for (const teller of next(4)) tellUntilToday(() => stall(teller));
  for (const teller of next(3)) tellUntilToday(() => loseChampion(teller));
  for (const teller of next(3)) tellUntilToday(() => payLess(teller));
}

/** Seats nearly full; upsell is owned by customer success here, by inside sales there, and by nobody elsewhere. */
function fillSeats(teller: Teller, index: number): void {
  const { calendar, random, staff } = teller.world;
  const seats = runningContract(teller)?.seats ?? 10;
  for (let ago = 28; ago >= 1; ago -= 3)
    countUsage(teller, addDays(calendar.today, -ago), Math.ceil(seats * 0.95), 'active-seats');
  const csm = random.pick(staff['customer-success']);
  teller.goTo(daysLater(teller.time, 0.05));
  if (index % 2 === 0) own(teller, csm, 'upsell', index % 4 === 0 ? csm : (staff['inside-sales'][0] as Person));
  if (index % 3 === 0) seeUpsell(teller, csm, 'seats-nearly-full', `${seats}席中95%が利用中`);
}

/** Steady for four weeks, then two weeks of next to nothing. */
function stall(teller: Teller): void {
  for (let ago = 42; ago >= 1; ago--)
    countUsage(teller, addDays(teller.world.calendar.today, -ago), ago > 14 ? 40 : 6, `${usageMetric}-mobile`);
}

/** 人事異動: the one who carried the project has gone, and nothing looks worse. */
function loseChampion(teller: Teller): void {
  teller.goTo(daysLater(teller.time, 0.05));
  leave(teller, teller.random.pick(teller.world.staff['customer-success']), '推進者が4月に異動。後任は未定');
}

function payLess(teller: Teller): void {
  const contract = runningContract(teller);
  if (!contract) return;
  teller.goTo(daysLater(teller.time, 0.05));
  changeFee(teller, contract.id, teller.random.pick(teller.world.staff['customer-success']), { factor: 0.8 });
}

function runningContract({ rows }: Teller) {
  return rows
    .all<{ id: string; state: string; seats?: number; monthlyMinor: number; startDate: string }>('contracts')
    .find((row) => row.state === 'active');
}

const twoDaysMs = 2 * 86_400_000;
/** Long enough for usage to be told and for a fee to have begun. */
const customerForDays = 60;

/** Whose story stands still a while before today. */
function isQuietCustomer(teller: Teller): boolean {
  const { calendar } = teller.world;
  const contract = runningContract(teller);
  if (!contract || contract.monthlyMinor <= 10_000 || teller.account.holder !== 'customer-success') return false;
  const isSettled = contract.startDate < addDays(calendar.today, -customerForDays);
  return isSettled && calendar.now.getTime() - teller.time.getTime() > twoDaysMs;
}
