import { addDays, addMonths } from '@tasuki/domain';
import { note } from '../acts/accounts.ts';
import { attend } from '../acts/field-sales.ts';
import { accept, offer } from '../acts/handoffs.ts';
import { book, call } from '../acts/inside-sales.ts';
import { enter } from '../acts/marketing.ts';
import { momentOn } from '../calendar.ts';
import type { Person } from '../staff.ts';
import type { Teller } from '../teller.ts';
import { tellAccount, type World } from '../world.ts';
import { type Pursuit, pursueDeal } from './round.ts';

/** Story 3 「3か月後の案件がない」: one rep drowns in closing deals, another has a few; 稟議 hangs; some wins wait for customer success. */
export function tellPipeline(world: World): void {
  const [busy, , idle] = world.staff['field-sales'] as [Person, Person, Person];
  for (let left = 10; left > 0; left--)
    openUntil(world, busy, { daysAgo: 100, pursuit: { stopAt: 'closing', days: 78 } });
  for (let left = 3; left > 0; left--)
    openUntil(world, idle, { daysAgo: 100, pursuit: { stopAt: 'closing', days: 78 } });
  for (let left = 4; left > 0; left--)
    openUntil(world, world.random.pick(world.staff['field-sales']), {
      daysAgo: 100,
      pursuit: { days: 66, waits: true, currency: left === 1 ? 'USD' : undefined },
    });
  for (let left = 8; left > 0; left--)
    openUntil(world, world.random.pick(world.staff['field-sales']), {
      daysAgo: 130,
      pursuit: { stopAt: 'approval', days: 95 },
    });
  tellReturnAfterNoBudget(world);
}

interface OpenDeal {
  daysAgo: number;
  pursuit: Pursuit;
}

function openUntil(world: World, rep: Person, { daysAgo, pursuit }: OpenDeal): void {
  const day = addDays(world.calendar.today, -daysAgo - world.random.between(0, 8));
  tellAccount(world, momentOn(day, 10), (teller) => {
    const caller = world.random.pick(world.staff['inside-sales']);
    pursueDeal(teller, { leadId: reachFieldSales(teller, caller, rep), caller, rep }, 'won', pursuit);
  });
}

/** From the lead to a meeting that was held, without detours. Answers the lead's id. */
export function reachFieldSales(teller: Teller, caller: Person, rep: Person): string {
  const { random, world } = teller;
  const leadId = enter(teller, { source: 'referral' });
  const toInside = offer(teller, {
    from: 'marketing',
    to: 'inside-sales',
    by: random.pick(world.staff.marketing),
    leadId,
  });
  teller.wait(0.3);
  accept(teller, toInside, caller);
  call(teller, caller, 'appointment', leadId);
  const meetingId = book(teller, caller, { owner: rep, leadId, inDays: random.between(3, 6) });
  const toField = offer(teller, { from: 'inside-sales', to: 'field-sales', by: caller, leadId });
  teller.wait(0.3);
  accept(teller, toField, rep);
  attend(teller, meetingId, rep);
  return leadId;
}

/** 「予算なし」 in November, asked again in April, won in the second cycle. */
function tellReturnAfterNoBudget(world: World): void {
  const november = addMonths(world.calendar.april, -5);
  tellAccount(world, momentOn(addMonths(november, -2), 10), (teller) => {
    const [caller, rep] = [world.staff['inside-sales'][0] as Person, world.staff['field-sales'][0] as Person];
    const leadId = reachFieldSales(teller, caller, rep);
    note(teller, rep, '来期予算であれば可能性あり。4月に再度連絡する約束');
    pursueDeal(teller, { leadId, caller, rep }, 'lost', { reason: 'no-budget', days: 70 });
  });
}
