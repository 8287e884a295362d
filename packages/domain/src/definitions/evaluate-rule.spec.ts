import { expect, test } from 'vitest';
import { eventKinds } from '../event-kinds.ts';
import { evaluateRule } from './evaluate-rule.ts';
import { facts } from './facts.ts';
import type { HistoryEvent, LeadHistory } from './lead-history.ts';
import type { RuleGroup, RuleLeaf } from './rule.ts';

let count = 0;
const event = (
  kind: string,
  day: string,
  payload: Record<string, unknown>,
  contactId: string | null = 'aya',
): HistoryEvent => ({
  id: `event-${++count}`,
  kind,
  occurredAt: new Date(`${day}T00:00:00Z`),
  contactId,
  payload,
});
const rule = (...rules: RuleLeaf[]): RuleGroup => ({ combinator: 'and', rules });
const on = (day: string) => new Date(`${day}T00:00:00Z`);

const captured = event('marketing.lead-captured', '2026-04-01', {
  leadId: 'lead',
  source: 'paid_search',
  attributes: { page: 'a' },
});
const grown = event('accounts.account-updated', '2026-05-01', { changes: { employees: 500 } });
const history: LeadHistory = {
  leadId: 'lead',
  contactId: 'aya',
  events: [captured, event('accounts.account-created', '2026-03-01', { employees: 50 }), grown],
};

test('what changed later does not count before it changed', () => {
  const big = rule({ field: 'account.employees', operator: '>=', value: 300 });
  expect(evaluateRule(big, history, on('2026-04-30')).rules).toMatchObject([{ value: 50, passed: false }]);
  expect(evaluateRule(big, history, on('2026-05-01')).rules).toMatchObject([
    { value: 500, passed: true, eventIds: [grown.id] },
  ]);
});

test('a corrected source counts from its correction on', () => {
  const corrected = event('marketing.lead-updated', '2026-04-09', { leadId: 'lead', source: 'email', attributes: {} });
  const told = { ...history, events: [corrected, ...history.events] };
  const paid = rule({ field: 'lead.source', operator: '=', value: 'paid_search' });
  expect(evaluateRule(paid, told, on('2026-04-08')).passed).toBe(true);
  expect(evaluateRule(paid, told, on('2026-04-09')).passed).toBe(false);
  const page = rule({ field: 'lead.attribute.page', operator: '=', value: 'a' });
  expect(evaluateRule(page, told, on('2026-04-09')).passed).toBe(true);
});

test('a window lets go of what is older than its days', () => {
  const opened = event('marketing.mail-opened', '2026-04-10', {});
  const recent = rule({ field: 'mail.opens', operator: '>=', value: 1, window: { days: 7 } });
  const told = { ...history, events: [...history.events, opened] };
  expect(evaluateRule(recent, told, on('2026-04-16')).passed).toBe(true);
  expect(evaluateRule(recent, told, on('2026-04-17')).passed).toBe(false);
});

test('a colleague’s touches count only where the rule asks for the whole account', () => {
  const told = { ...history, events: [...history.events, event('marketing.form-submitted', '2026-04-10', {}, 'ken')] };
  const forms: RuleLeaf = { field: 'touch.form-submissions', operator: '>=', value: 1 };
  expect(evaluateRule(rule(forms), told, on('2026-04-11')).passed).toBe(false);
  expect(evaluateRule(rule({ ...forms, scope: 'account' }), told, on('2026-04-11')).passed).toBe(true);
});

test('unknown is in no list, and therefore outside of every one', () => {
  const value = ['agency'];
  expect(
    evaluateRule(rule({ field: 'account.industry', operator: 'in', value }), history, on('2026-06-01')).passed,
  ).toBe(false);
  expect(
    evaluateRule(rule({ field: 'account.industry', operator: 'notIn', value }), history, on('2026-06-01')).passed,
  ).toBe(true);
});

test('a group can be turned round, and every comparison is told in any case', () => {
  const known: RuleLeaf = { field: 'account.employees', operator: 'notNull' };
  const none: RuleLeaf = { field: 'contact.title', operator: 'notNull' };
  const either: RuleGroup = { combinator: 'or', rules: [known, none], not: true };
  const result = evaluateRule(either, history, on('2026-06-01'));
  expect([result.passed, result.rules.map(({ passed }) => passed)]).toEqual([false, [true, false]]);
});

test('facts read only kinds of events that there are', () => {
  const kinds = new Set(eventKinds.map(({ name }) => name));
  const read = facts.flatMap(({ shape }) =>
    shape.is === 'running' ? [...shape.begins, ...shape.ends] : [...shape.of],
  );
  expect(read.map(({ kind }) => kind).filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('what happened at an unknown time is in no window and no last day, and has happened all the same', () => {
  const opened = { ...event('marketing.mail-opened', '2026-04-10', {}), isUndated: true };
  const told = { ...history, events: [...history.events, opened] };
  const opens: RuleLeaf = { field: 'mail.opens', operator: '>=', value: 1 };
  const since: RuleLeaf = { field: 'touch.days-since-last', operator: 'null' };
  const asked = rule(opens, { ...opens, window: { days: 7 } }, since);
  const { rules } = evaluateRule(asked, told, on('2026-04-11'));
  expect(rules.map(({ value, passed }) => [value, passed])).toEqual([
    [1, true],
    [0, false],
    [null, true],
  ]);
});
