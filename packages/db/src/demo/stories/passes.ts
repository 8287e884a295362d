import { addDays, addMonths, daysBetween } from '@tasuki/domain';
import { accept, giveBack, offer } from '../acts/handoffs.ts';
import { callUntilReached } from '../acts/inside-sales.ts';
import { type Entry, enter, receiveNewsletter } from '../acts/marketing.ts';
import { momentOn } from '../calendar.ts';
import type { Random } from '../random.ts';
import type { Teller } from '../teller.ts';
import { tellAccount, type World } from '../world.ts';
import { runRound } from './round.ts';

const entries: Entry[] = [
  { source: 'comparison-site', campaign: 'comparison', touch: { kind: 'form-submitted', title: '資料一括請求' } },
  { source: 'organic-search', touch: { kind: 'form-submitted', title: '資料ダウンロード' } },
  { source: 'paid-search', campaign: 'search', touch: { kind: 'form-submitted', title: '料金問い合わせ' } },
  { source: 'seminar', campaign: 'seminar', touch: { kind: 'event-attended', title: '業務改善セミナー' } },
  { source: 'referral' },
];

/** Story 2 「件数は達成、質は低下」: 40 passes a month, 75 from April, by the odds of the day. */
export function tellPasses(world: World): void {
  const { calendar } = world;
  for (let month = calendar.start; month <= calendar.today; month = addMonths(month, 1)) {
    for (let left = passesIn(world, month); left > 0; left--)
      tellAccount(world, momentIn(world, month), (teller) => passOn(teller, pickEntry(teller)));
  }
}

/** For so many days campaigns have rested: fewer come by themselves, and next quarter will feel it. */
const RESTING_DAYS = 91;
const withoutCampaigns = entries.filter(({ campaign }) => !campaign);

function pickEntry({ random, time, world }: Teller): Entry {
  const isResting = time >= momentOn(addDays(world.calendar.today, -RESTING_DAYS), 0);
  if (!isResting) return random.pick(entries);
  return random.chance(0.5) ? { source: 'referral' } : random.pick(withoutCampaigns);
}

/** Story 1 goes on: nobody has time, and since summer every fourth lead waits a week for its first call. */
function isLeftWaiting({ time, world }: Teller, leadId: string): boolean {
  // By the lead itself and not by chance, as with what was heard.
  return time >= momentOn(addDays(world.calendar.today, -110), 0) && leadId.charCodeAt(leadId.length - 1) % 4 === 0;
}

function passesIn({ calendar, random }: World, month: string): number {
  if (month >= calendar.april) return 75 + random.between(-3, 3);
  // The longer ago April is, the shorter the healthy time before it: the demo stays as large whenever it is made.
  return (month >= addMonths(calendar.today, -19) ? 40 : 7) + random.between(-2, 2);
}

/** Some moment of a month; of the running month also days that are yet to come, which nobody tells. */
function momentIn({ random }: World, month: string): Date {
  const days = daysBetween(month, addMonths(month, 1));
  return momentOn(addDays(month, random.between(0, days - 1)), random.between(9, 17), random.between(0, 59));
}

/** A lead that marketing passes, inside sales raises and passes on. */
function passOn(teller: Teller, entry: Entry): void {
  const { random, world } = teller;
  const [caller, rep] = [
    pickWeighted(random, world.staff['inside-sales']),
    pickWeighted(random, world.staff['field-sales']),
  ];
  const leadId = enter(teller, entry);
  if (random.chance(0.3)) receiveNewsletter(teller);
  teller.wait(random.next());
  const by = random.pick(world.staff.marketing);
  const pass = offer(teller, { from: 'marketing', to: 'inside-sales', by, leadId, note: '資料請求。課題欄に記入あり' });
  teller.wait(random.next() * 1.5);
  accept(teller, pass, caller);
  teller.wait(isLeftWaiting(teller, leadId) ? 7 : random.next());
  callUntilReached(teller, caller, leadId, 0.6);
  teller.wait(random.next());
  runRound(teller, { leadId, caller, rep });
}

/** The one who can sign in has the most to do. */
export function pickWeighted<Item>(random: Random, people: readonly Item[]): Item {
  return random.chance(0.2) ? (people[0] as Item) : random.pick(people);
}

/** Leads that never got so far: they are nurtured, called in vain, or handed back. */
export function tellUnpassedLeads(world: World): void {
  const { random, calendar } = world;
  const kinds: [Entry, number][] = [
    [entries[0] as Entry, 150],
    [entries[1] as Entry, 60],
    [entries[2] as Entry, 60],
    [entries[3] as Entry, 40],
    [{ source: 'unknown' }, 20],
  ];
  for (const [entry, count] of kinds)
    for (let left = count; left > 0; left--) {
      const month = addMonths(calendar.start, random.between(0, 30));
      tellAccount(world, momentIn(world, month), (teller) => goNowhere(teller, entry));
    }
}

function goNowhere(teller: Teller, entry: Entry): void {
  const { random, world } = teller;
  const caller = random.pick(world.staff['inside-sales']);
  const leadId = enter(teller, entry);
  receiveNewsletter(teller);
  if (random.chance(0.4)) return;
  teller.wait(random.next());
  const pass = offer(teller, { from: 'marketing', to: 'inside-sales', by: random.pick(world.staff.marketing), leadId });
  teller.wait(random.next() * 2);
  if (random.chance(0.4)) giveBack(teller, pass, caller, 'information-gathering');
  else {
    accept(teller, pass, caller);
    callUntilReached(teller, caller, leadId, 0.2);
  }
  for (let left = random.between(0, 3); left > 0; left--) {
    teller.wait(30);
    receiveNewsletter(teller);
  }
}
