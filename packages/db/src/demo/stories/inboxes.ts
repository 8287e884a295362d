import type { Leg } from '@tasuki/domain';
import { accept, handoffs, offer } from '../acts/handoffs.ts';
import { call, callUntilReached } from '../acts/inside-sales.ts';
import { enter } from '../acts/marketing.ts';
import { daysLater, hoursAgo } from '../calendar.ts';
import { type Teller, tellUntilToday } from '../teller.ts';
import { tellAccount, type World } from '../world.ts';
import { heardBy } from './round.ts';

const demo = { source: 'organic-search', touch: { kind: 'form-submitted', title: 'デモ申し込み' } } as const;

/** What waits for an answer this morning, at every joint. */
export function tellInboxes(world: World): void {
  const { calendar, random } = world;
  for (let left = 12; left > 0; left--)
    tellAccount(world, hoursAgo(calendar, random.between(1, 30)), (teller) => {
      const leadId = enter(teller, demo);
      const by = random.pick(world.staff.marketing);
      offer(teller, { from: 'marketing', to: 'inside-sales', by, leadId, note: 'デモ希望' });
    });
  for (let left = 7; left > 0; left--)
    tellAccount(world, daysLater(calendar.now, -random.between(5, 9)), (teller) => passThisMorning(teller));
  waitAt(world, { from: 'customer-success', to: 'inside-sales', count: 3, note: '席数の追加相談' });
  waitAt(world, { from: 'customer-success', to: 'field-sales', count: 3, note: '他部門でも検討中' });
  waitAt(world, { from: 'field-sales', to: 'inside-sales', count: 4, note: '予算が決まり次第の再アプローチ' });
  waitAt(world, { from: 'inside-sales', to: 'marketing', count: 4, note: '情報収集段階。事例を送ってほしい' });
}

function passThisMorning(teller: Teller): void {
  const { random, world } = teller;
  const caller = random.pick(world.staff['inside-sales']);
  const leadId = enter(teller, demo);
  const toInside = offer(teller, {
    from: 'marketing',
    to: 'inside-sales',
    by: random.pick(world.staff.marketing),
    leadId,
  });
  accept(teller, toInside, caller);
  callUntilReached(teller, caller, leadId, 0.8);
  teller.goTo(hoursAgo(world.calendar, random.between(1, 12)));
  call(teller, caller, 'appointment', leadId);
  const items = heardBy(teller, leadId);
  offer(teller, { from: 'inside-sales', to: 'field-sales', by: caller, leadId, items, note: '決裁者同席で訪問希望' });
}

interface Waiting {
  from: Leg;
  to: Leg;
  count: number;
  note: string;
}

/** Accounts whose department has had the sash for a while hold it out now. */
function waitAt(world: World, { from, to, count, note }: Waiting): void {
  const weekAgo = daysLater(world.calendar.now, -7);
  const quiet = world.tellers.filter(
    (teller) =>
      teller.account.holder === from &&
      teller.time < weekAgo &&
      handoffs(teller).every(({ state }) => state !== 'offered'),
  );
  for (const teller of quiet.slice(-count))
    tellUntilToday(() => {
      teller.goTo(hoursAgo(world.calendar, world.random.between(1, 20)));
      offer(teller, { from, to, by: world.random.pick(world.staff[from]), note });
    });
}
