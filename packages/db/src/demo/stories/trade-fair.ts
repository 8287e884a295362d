import { addDays } from '@tasuki/domain';
import { accept, giveBack, letExpire, offer } from '../acts/handoffs.ts';
import { callUntilReached } from '../acts/inside-sales.ts';
import { enter, receiveNewsletter } from '../acts/marketing.ts';
import { momentOn } from '../calendar.ts';
import { fairStart } from '../catalogue.ts';
import type { Teller } from '../teller.ts';
import { tellAccount, type World } from '../world.ts';
import { pickWeighted } from './passes.ts';
import { runRound } from './round.ts';

/** Companies by how many of their people left a card: 480 cards of 300 companies. */
const cards = [
  { companies: 165, each: 1 },
  { companies: 90, each: 2 },
  { companies: 45, each: 3 },
];
/** Nobody had called them five business days after the fair: Golden Week lay between. */
const untouched = 0.31;

/** Story 1 「渡したのに追われない」: cards of a trade fair that were passed and not followed up. */
export function tellTradeFair(world: World): void {
  const first = fairStart(world.calendar);
  for (const { companies, each } of cards)
    for (let left = companies; left > 0; left--) {
      const day = addDays(first, world.random.between(0, 2));
      tellAccount(world, momentOn(day, world.random.between(10, 16), world.random.between(0, 59)), (teller) =>
        leaveCards(teller, each),
      );
    }
}

function leaveCards(teller: Teller, count: number): void {
  const { random, world } = teller;
  const company = world.nextCompany();
  const card = { kind: 'card-exchanged' as const, title: '産業DX総合展' };
  const leads = Array.from({ length: count }, () =>
    enter(teller, { company, source: 'trade-fair', campaign: 'fair', touch: card }),
  );
  const [leadId = ''] = leads;
  const caller = pickWeighted(random, world.staff['inside-sales']);
  teller.wait(random.between(1, 2));
  const by = random.pick(world.staff.marketing);
  const pass = offer(teller, { from: 'marketing', to: 'inside-sales', by, leadId, note: '展示会の名刺' });
  if (random.chance(untouched)) {
    letExpire(teller, pass);
    teller.wait(random.between(20, 40));
    receiveNewsletter(teller);
    return;
  }
  teller.wait(random.next() * 2);
  if (random.chance(0.3)) {
    giveBack(teller, pass, caller, 'information-gathering');
    return;
  }
  accept(teller, pass, caller);
  teller.wait(random.next());
  if (!callUntilReached(teller, caller, leadId, 0.35) || !random.chance(0.35)) return;
  runRound(teller, { leadId, caller, rep: random.pick(world.staff['field-sales']) });
}
