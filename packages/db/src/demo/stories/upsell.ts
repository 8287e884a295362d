import { addDays, addMonths, toMajor } from '@tasuki/domain';
import type { UpsellSignal } from '@tasuki/domain/customer-success/upsell-signals';
import { contract } from '../acts/contracts.ts';
import { seeUpsell } from '../acts/customer-success.ts';
import { attend, loseDeal, moveDeal, openDeal, quoteDeal, today, winDeal } from '../acts/field-sales.ts';
import { accept, offer } from '../acts/handoffs.ts';
import { book, call } from '../acts/inside-sales.ts';
import type { Person } from '../staff.ts';
import type { Teller } from '../teller.ts';
import type { CustomerLife } from './customer-life.ts';

const backItems = { problem: '他部門でも履歴が途切れる', expectation: '全社で同じ画面を見る' };

/** A customer could use more: customer success passes, and a new cycle begins. */
export function passUpsell(teller: Teller, { contractId, csm, rep }: CustomerLife): void {
  const { random, world } = teller;
  if (teller.account.holder !== 'customer-success') return;
  const signal = random.pick(['seats-nearly-full', 'other-department', 'higher-plan', 'other-product'] as const);
  seeUpsell(teller, csm, signal, null);
  teller.wait(random.between(1, 8));
  const caller = random.pick(world.staff['inside-sales']);
  const goesInside = random.chance(0.4);
  const seller = goesInside ? caller : rep;
  const pass = offer(teller, {
    from: 'customer-success',
    to: goesInside ? 'inside-sales' : 'field-sales',
    by: csm,
    contractId,
    note: '他部門でも使いたいとのこと',
  });
  teller.wait(random.between(0, 3));
  accept(teller, pass, seller);
  if (goesInside) meetAgain(teller, caller, rep);
  teller.wait(random.between(3, 12));
  const { currency, monthlyMinor } = contract(teller, contractId);
  const monthly = Math.max(1000, Math.round((monthlyMinor * 0.3) / 1000) * 1000);
  const id = openDeal(teller, {
    name: '他部門への展開',
    owner: seller,
    monthly,
    currency,
    pipelineKey: 'expansion',
    productId: soldBefore(teller, signal),
  });
  teller.wait(random.between(6, 20));
  moveDeal(teller, id, seller, 'proposal');
  quoteDeal(teller, id, seller);
  teller.wait(random.between(8, 30));
  if (random.chance(0.35)) loseDeal(teller, id, seller, 'no-decision');
  else {
    const startDate = addMonths(`${today(teller).slice(0, 7)}-01`, 1);
    winDeal(teller, id, seller, {
      startDate,
      endDate: addDays(addMonths(startDate, 12), -1),
      monthlyAmount: toMajor(monthly, currency),
      currency,
      plan: '他部門追加',
      seats: random.between(5, 30),
    });
  }
  teller.wait(1);
  const from = goesInside ? 'inside-sales' : 'field-sales';
  const back = offer(teller, {
    from,
    to: 'customer-success',
    by: seller,
    contractId,
    items: backItems,
    note: 'アップセルの結果を共有',
  });
  teller.wait(1);
  accept(teller, back, csm);
}

/** 既存顧客向け商談: inside sales calls the customer, and the rep who knows them goes there. */
function meetAgain(teller: Teller, caller: Person, rep: Person): void {
  call(teller, caller, 'appointment');
  const meetingId = book(teller, caller, { owner: rep, inDays: teller.random.between(3, 9) });
  attend(teller, meetingId, rep);
}

/** More of what they have; only who asked for another product is sold one, whichever it is. */
function soldBefore(teller: Teller, signal: UpsellSignal): string | undefined {
  if (signal === 'other-product') return undefined;
  return teller.rows.all<{ productId?: string }>('opportunities').find(({ state }) => state === 'won')?.productId;
}
