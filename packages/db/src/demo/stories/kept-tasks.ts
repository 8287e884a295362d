import { giveByMistake, ownForAMoment, putOff, task } from '../acts/accounts.ts';
import { daysLater, hoursAgo } from '../calendar.ts';
import { type Teller, tellUntilToday } from '../teller.ts';
import type { World } from '../world.ts';

const titles = ['見積もりの有効期限を確認', '事例集を送付', '次の予算時期に連絡', '関係者の連絡先を確認'];

/** What people have before them: tasks of every department, some put off, some due today or later. */
export function tellKeptTasks(world: World): void {
  const weekAgo = daysLater(world.calendar.now, -7);
  const settled = world.tellers.filter((teller) => teller.time < weekAgo && teller.events.length > 12);
  const step = Math.max(1, Math.floor(settled.length / 40));
  settled
    .filter((_teller, index) => index % step === 1)
    .forEach((teller, index) => {
      tellUntilToday(() => keepBusy(teller, index));
    });
}

function keepBusy(teller: Teller, index: number): void {
  const { staff, calendar } = teller.world;
  const people = [staff.marketing, staff['inside-sales'], staff['field-sales'], staff['customer-success']];
  const by = people[index % 4]?.[Math.floor(index / 4) % 2];
  const colleague = staff['inside-sales'][0];
  if (!by || !colleague) return;
  teller.goTo(hoursAgo(calendar, 40 + index));
  if (index % 8 === 3) ownForAMoment(teller, by, 'upsell', colleague);
  if (index % 8 === 5) giveByMistake(teller, by, titles[index % 4] ?? '');
  if (index % 5 === 0) putOff(teller, by, titles[index % 4] ?? '');
  task(teller, by, titles[(index + 1) % 4] ?? '', 1 + (index % 12));
}
