import { expect, test } from 'vitest';
import { findPlanProblem } from './check-plan.ts';
import { dryRun } from './dry-run.ts';
import { type RoutingPerson, type RoutingQuestion, routeWork } from './route-work.ts';
import { type RoutingPlan, type RoutingRule, receiverOf, usualPlan } from './routing-plan.ts';
import { routingText } from './routing-reason.ts';

const at = new Date('2026-06-15T03:00:00Z');

const person = (id: string, more: Partial<RoutingPerson> = {}): RoutingPerson => ({
  ...{ id, name: `${id} さん`, teamIds: ['east'], openWork: 0, openLimit: null, lastGivenAt: null, isAway: false },
  ...more,
});

const created = (employees: number) => ({
  id: 'event-1',
  kind: 'accounts.account-created',
  occurredAt: new Date('2026-06-01T00:00:00Z'),
  contactId: null,
  payload: { employees },
});

const question = (more: Partial<RoutingQuestion> = {}): RoutingQuestion => ({
  history: { leadId: 'lead-1', contactId: null, events: [created(800)] },
  ...{ at, ownerId: null, people: [person('sato'), person('mori')] },
  ...more,
});

const everyone: RoutingRule = {
  ...{ id: 'all', name: '全員で順番に', when: null },
  target: { teamId: 'east', userIds: [], method: 'round-robin' },
};
const large: RoutingRule = {
  ...{ id: 'large', name: '大企業' },
  when: { combinator: 'and', rules: [{ field: 'account.employees', operator: '>=', value: 500 }] },
  target: { teamId: null, userIds: ['mori'], method: 'least-open-work' },
};
const plan = (...rules: RoutingRule[]): RoutingPlan => ({ ...usualPlan('inside-sales:field-sales'), rules });

test('the first rule that fits decides, and the reason names it', () => {
  const routing = routeWork(plan(large, everyone), question());
  expect(routing).toMatchObject({ userId: 'mori', because: 'rule', ruleName: '大企業' });
  expect(routing && routingText(routing, 'ja')).toBe('ルール「大企業」（対応中が少ない人へ）→ mori さん');
  const small = { leadId: 'lead-1', contactId: null, events: [created(20)] };
  expect(routeWork(plan(large, everyone), question({ history: small }))).toMatchObject({ ruleId: 'all' });
});

test('whoever owns the account goes before all rules, unless the plan says otherwise', () => {
  expect(routeWork(plan(large), question({ ownerId: 'sato' }))).toMatchObject({ userId: 'sato', because: 'owner' });
  const anew = { ...plan(large), keepsOwner: false };
  expect(routeWork(anew, question({ ownerId: 'sato' }))).toMatchObject({ userId: 'mori' });
});

test('in turn: whoever waited longest is next', () => {
  const people = [
    person('sato', { lastGivenAt: new Date('2026-06-10T00:00:00Z') }),
    person('mori', { lastGivenAt: new Date('2026-06-09T00:00:00Z') }),
  ];
  expect(routeWork(plan(everyone), question({ people }))).toMatchObject({ userId: 'mori' });
});

test('by room: the share of the limit counts, not the number', () => {
  const byRoom = { ...everyone, target: { ...everyone.target, method: 'capacity' as const } };
  const people = [person('sato', { openWork: 4, openLimit: 5 }), person('mori', { openWork: 8, openLimit: 40 })];
  expect(routeWork(plan(byRoom), question({ people }))).toMatchObject({ userId: 'mori' });
});

test('people who are away, full, or had it before are passed over, and the reason says so', () => {
  const people = [
    person('away', { isAway: true }),
    person('full', { openWork: 3, openLimit: 3 }),
    person('had'),
    person('free', { openWork: 9 }),
  ];
  const routing = routeWork(plan(everyone), question({ people, skippedIds: ['had'] }));
  expect(routing?.userId).toBe('free');
  expect(routing?.passedOver.map(({ userId, why }) => `${userId} ${why}`)).toEqual([
    'away away',
    'full full',
    'had had-it',
  ]);
  expect(routing && routingText(routing, 'ja')).toContain('had さん (前の担当)');
});

test('where no rule finds anybody the fallback does, and without one it is left to the department', () => {
  const people = [person('sato', { teamIds: [] })];
  expect(routeWork(plan(large, everyone), question({ people }))).toBeNull();
  const fallback = { teamId: null, userIds: ['sato'], method: 'round-robin' as const };
  expect(routeWork({ ...plan(large, everyone), fallback }, question({ people }))).toMatchObject({
    because: 'fallback',
  });
});

test('a dry run starts with empty hands and shows the load of each person before and after', () => {
  const past = [1, 2, 3, 4].map((day) => ({
    id: `work-${day}`,
    history: question().history,
    at: new Date(`2026-06-0${day}T00:00:00Z`),
    ...{ doneAt: null, ownerId: null, givenTo: day < 4 ? 'sato' : null },
  }));
  const run = dryRun(plan(everyone), past.toReversed(), [person('sato'), person('mori')]);
  expect(run.loads).toEqual([
    { userId: 'sato', userName: 'sato さん', before: 3, after: 2 },
    { userId: 'mori', userName: 'mori さん', before: 0, after: 2 },
  ]);
  expect(run.unassigned).toEqual({ before: 1, after: 0 });
  expect(run.answers.map(({ id }) => id)).toEqual(['work-4', 'work-3', 'work-2', 'work-1']);
});

test('a plan is kept only when each rule has a name, a condition that can be judged, and somebody to give to', () => {
  const codeOf = (changed: RoutingPlan) => findPlanProblem(changed)?.code ?? null;
  expect(codeOf(plan(large, everyone))).toBeNull();
  expect(codeOf(plan({ ...large, name: ' ' }))).toBe('NAME_MISSING');
  expect(codeOf(plan({ ...large, when: { combinator: 'and', rules: [] } }))).toBe('RULE_GROUP_EMPTY');
  expect(codeOf(plan({ ...large, target: { ...large.target, userIds: [] } }))).toBe('ROUTING_TARGET_MISSING');
  expect(codeOf({ ...plan(), rerouteAfterHours: 0 })).toBe('HOURS_INVALID');
  expect(codeOf({ ...plan(), place: 'admin:marketing' as never })).toBe('PLACE_UNKNOWN');
});

test('a place names who receives', () => {
  expect(receiverOf('new-leads')).toBe('inside-sales');
  expect(receiverOf('field-sales:customer-success')).toBe('customer-success');
  expect(receiverOf('sales')).toBeNull();
});
