import type { Leg } from '../departments.ts';
import type { RoutingPerson } from './route-work.ts';
import { routeWork } from './route-work.ts';
import type { RoutingPlan } from './routing-plan.ts';

export interface Department {
  plan: RoutingPlan;
  people: readonly RoutingPerson[];
}

/**
 * Finds a receiver for a department's work on an account, many times over: by the rules, and where none finds anybody by least
 * open work. What was given out in this run counts, so that a leaver's work does not fall on one person; everything of one
 * department on one account goes to one person.
 */
export function createShareOut(departments: ReadonlyMap<Leg, Department>, { at, notTo }: { at: Date; notTo: string }) {
  const given = new Map<string, { id: string; name: string } | null>();
  const load = new Map<string, { open: number; last: number }>();
  let turn = 0;
  return (accountId: string, department: Leg, events: Parameters<typeof routeWork>[1]['history']['events'] = []) => {
    const key = `${accountId} ${department}`;
    const known = given.get(key);
    if (known !== undefined) return known;
    const found = departments.get(department);
    if (!found) return null;
    const people = found.people.map((person): RoutingPerson => {
      const own = load.get(`${department} ${person.id}`);
      if (!own) return person;
      // Later than anything that was given before this run.
      return { ...person, openWork: person.openWork + own.open, lastGivenAt: new Date(at.getTime() + own.last) };
    });
    const everybody = { teamId: null, userIds: people.map(({ id }) => id), method: 'least-open-work' } as const;
    const plan = { ...found.plan, keepsOwner: false, fallback: found.plan.fallback ?? everybody };
    const history = { leadId: '', contactId: null, events };
    const routing = routeWork(plan, { history, at, ownerId: null, people, skippedIds: [notTo] });
    const user = routing && { id: routing.userId, name: routing.userName };
    if (user) {
      const place = `${department} ${user.id}`;
      load.set(place, { open: (load.get(place)?.open ?? 0) + 1, last: ++turn });
    }
    given.set(key, user);
    return user;
  };
}
