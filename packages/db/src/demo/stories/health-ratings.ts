import type { HealthRating } from '@tasuki/domain/health/health-measures';
import { rate } from '../acts/customer-success.ts';
import { daysLater, hoursAgo } from '../calendar.ts';
import { type Teller, tellUntilToday } from '../teller.ts';
import type { World } from '../world.ts';

const opinions: readonly [HealthRating, string | undefined][] = [
  ['good', undefined],
  ['fair', '推進者が4月に異動。後任との関係づくりが必要'],
  ['good', '活用事例の取材を快諾'],
  ['poor', '現場の利用が止まり、上申されていない'],
];

/** What customer success thinks of those whom it looks after, beside what the figures say. */
export function tellHealthRatings(world: World): void {
  const weekAgo = daysLater(world.calendar.now, -7);
  const customers = world.tellers.filter((teller) => teller.time < weekAgo && hasRunningContract(teller));
  customers
    .filter((_teller, index) => index % 3 === 0)
    .forEach((teller, index) => {
      const by = world.staff['customer-success'][index % world.staff['customer-success'].length];
      const [rating, note] = opinions[index % opinions.length] ?? ['good', undefined];
      tellUntilToday(() => {
        teller.goTo(hoursAgo(world.calendar, 30 + (index % 80)));
        if (by) rate(teller, by, rating, note);
      });
    });
}

function hasRunningContract(teller: Teller): boolean {
  return teller.rows.all<{ state: string }>('contracts').some(({ state }) => state === 'active');
}
