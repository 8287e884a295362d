import { addDays, addMonths } from '@tasuki/domain';
import { openDeal, today, winDeal } from '../acts/field-sales.ts';
import { accept, offer } from '../acts/handoffs.ts';
import { call } from '../acts/inside-sales.ts';
import { enter } from '../acts/marketing.ts';
import { momentOn } from '../calendar.ts';
import { tellAccount, type World } from '../world.ts';
import { liveAsCustomer } from './customer-life.ts';

const count = 18;

const handed = { problem: '案件の進み具合が見えない', expectation: '週次で状況を共有する' };

/** Inside sales closes small deals itself and hands the customer straight to customer success. */
export function tellSmallDeals(world: World): void {
  const { random, calendar, staff } = world;
  for (let left = count; left > 0; left--) {
    const day = addDays(calendar.start, random.between(60, 860));
    tellAccount(world, momentOn(day, 11, left), (teller) => {
      const [caller, csm] = [random.pick(staff['inside-sales']), random.pick(staff['customer-success'])];
      const leadId = enter(teller, {
        source: 'organic-search',
        touch: { kind: 'form-submitted', title: '申込フォーム' },
      });
      const pass = offer(teller, { from: 'marketing', to: 'inside-sales', by: random.pick(staff.marketing), leadId });
      teller.wait(0.2);
      accept(teller, pass, caller);
      call(teller, caller, 'meaningful', leadId);
      teller.wait(random.between(1, 5));
      const monthly = random.pick([15_000, 20_000, 30_000]);
      const id = openDeal(teller, { name: 'スターター契約', owner: caller, monthly, leadId });
      teller.wait(random.between(3, 14));
      const startDate = addMonths(`${today(teller).slice(0, 7)}-01`, 1);
      const contractId = winDeal(teller, id, caller, {
        startDate,
        endDate: addDays(addMonths(startDate, 12), -1),
        monthlyAmount: monthly,
        currency: 'JPY',
        plan: 'スターター',
        seats: 5,
      });
      const handover = offer(teller, {
        from: 'inside-sales',
        to: 'customer-success',
        by: caller,
        contractId,
        items: handed,
      });
      teller.wait(1);
      accept(teller, handover, csm);
      liveAsCustomer(teller, { contractId, csm, rep: caller });
    });
  }
}
