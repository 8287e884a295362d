import type { NewEvent } from '@tasuki/domain';
import { addDays } from '@tasuki/domain';
import { type MergeState, mergeAccounts, unmergeAccounts } from '@tasuki/domain/accounts/merge-accounts';
import { enter } from '../acts/marketing.ts';
import { daysLater, momentOn } from '../calendar.ts';
import type { Person } from '../staff.ts';
import { Teller } from '../teller.ts';
import type { World } from '../world.ts';

const pairs = 4;

/** Companies that came in twice: merged once somebody saw it, and one pair parted again. Answers what to append last. */
export function tellTwins(world: World): NewEvent[] {
  const { calendar, staff } = world;
  const marketer = staff.marketing[0] as Person;
  return Array.from({ length: pairs }, (_, index) => {
    const [survivor, twin] = ['survivor', 'twin'].map((role, later) => {
      const teller = new Teller(world, momentOn(addDays(calendar.today, -90 - index * 20 + later), 11, index));
      const { domain, ...company } = world.nextCompany();
      const domainOf = role === 'twin' ? `mail.${domain}` : domain;
      enter(teller, { company: { ...company, domain: domainOf }, source: 'organic-search' });
      world.tellers.push(teller);
      return teller;
    }) as [Teller, Teller];
    const at = daysLater(twin.time, 3);
    const acting = { by: marketer.id, at, as: 'marketing' as const };
    const [one, other] = [survivor, twin].map(({ account }) => ({
      id: account.id,
      name: account.name,
      mergedIntoId: null,
    }));
    const merged = mergeAccounts({ survivor: one, merged: other, survivorLeadsTo: [] } as MergeState, acting);
    const parted =
      index === 0 && one && other
        ? unmergeAccounts({ ...other, mergedIntoId: one.id }, { ...acting, at: daysLater(at, 2) })
        : null;
    return [...(merged.accepted ?? []), ...(parted?.accepted ?? [])];
  }).flat();
}
