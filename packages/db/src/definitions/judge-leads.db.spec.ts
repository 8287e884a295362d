import { findRuleProblem } from '@tasuki/domain/definitions/check-rule';
import { evaluateRule } from '@tasuki/domain/definitions/evaluate-rule';
import { leavesOf, type RuleGroup, type RuleNode } from '@tasuki/domain/definitions/rule';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Connection, connect } from '../client.ts';
import { accountAliases, accounts, cycles, leads, timelineEvents } from '../tables/index.ts';
import { testDatabase } from '../testing/test-database.ts';
import { judgedLeads, leadsAt } from './judge-leads.ts';
import { readFactEvents } from './read-fact-events.ts';
import { type GeneratedLead, generatedLead, generatedLeaf, moment } from './testing/generated-leads.ts';

const now = new Date('2026-04-20T00:00:00Z');
const DAY = 86_400_000;
let app: Connection;
let known: GeneratedLead[];

beforeAll(async () => {
  app = await connect((await testDatabase()).url);
  known = fc.sample(generatedLead, { numRuns: 60, seed: 20_260_101 });
  await app.db.insert(leads).values(
    known.map(({ accountId, leadId, contactId, enteredAt, wonAt, born }) => ({
      ...{ accountId, id: leadId, contactId, enteredAt, wonAt, ...born, state: 'open' },
    })),
  );
  await app.db.insert(accounts).values(
    known.map(({ accountId, account }) => ({
      ...{ id: accountId, name: '㈱', state: 'identified', holder: 'marketing', holderSince: account.createdAt },
      ...account,
    })),
  );
  await app.db.insert(cycles).values(
    known.map(({ accountId, leadId, enteredAt, endedAt, born: { cycleNumber: number } }) => ({
      ...{ accountId, id: leadId, number, kind: 'new', startedAt: enteredAt, endedAt },
    })),
  );
  const companies = known.map((lead, at) => ({ lead, accountIds: at % 3 === 0 ? mergedWith(lead) : [lead.accountId] }));
  await app.db
    .insert(accountAliases)
    .values(
      companies.flatMap(({ accountIds }) =>
        accountIds.slice(1).map((survivorId, at) => ({ aliasId: accountIds[at] as string, survivorId })),
      ),
    );
  await app.db.insert(timelineEvents).values(
    companies.flatMap(({ lead, accountIds }) =>
      lead.events.map((event, at) => ({
        ...event,
        // What is told of the lead stays with it; the rest may have been told of any account of the company.
        accountId: event.kind.startsWith('marketing.lead-')
          ? lead.accountId
          : (accountIds[at % accountIds.length] ?? ''),
        ...{ department: 'marketing', recordedAt: event.occurredAt },
        timePrecision: event.isUndated ? 'unknown' : 'instant',
      })),
    ),
  );
});
afterAll(() => app?.close());

/** The lead's account, merged into one that was merged itself. */
const mergedWith = ({ accountId }: GeneratedLead) => [accountId, uuidv7(), uuidv7()];

const { tree } = fc.letrec<{ tree: RuleGroup; node: RuleNode }>((tie) => ({
  node: fc.oneof({ maxDepth: 3, depthSize: 'small', withCrossShrink: true }, generatedLeaf, tie('tree')),
  tree: fc.record({
    combinator: fc.constantFrom('and', 'or'),
    not: fc.boolean(),
    rules: fc.array(tie('node'), { minLength: 1, maxLength: 3 }),
  }),
}));

/** Where the truth of a rule can change: at events, where a window slides past one, and where days fill up. */
function momentsOf(rule: RuleNode, { events, enteredAt, endedAt }: GeneratedLead): Date[] {
  const later = leavesOf(rule).flatMap(({ window, field, value }) => [
    ...(window ? [window.days * DAY] : []),
    ...(field === 'touch.days-since-last' ? [Number(value) * DAY, (Number(value) + 1) * DAY] : []),
  ]);
  const end = Math.max(enteredAt.getTime(), (endedAt ?? now).getTime());
  return [
    enteredAt.getTime(),
    ...events.flatMap(({ occurredAt }) => [0, ...later].map((ms) => occurredAt.getTime() + ms)),
  ]
    .filter((at) => at >= enteredAt.getTime() && at <= end)
    .sort((one, other) => one - other)
    .map((at) => new Date(at));
}

test('all leads in SQL and each lead in TypeScript pass the same rules at any moment', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(tree, moment, async (rule, at) => {
      expect(findRuleProblem(rule)).toBeNull();
      const rows = await app.db.execute<{ lead_id: string }>(
        sql`select lead_id from (${leadsAt([rule], { where: sql`true`, at })}) leads where qualified_0 is not null`,
      );
      const expected = known.filter((lead) => evaluateRule(rule, lead, at).passed).map(({ leadId }) => leadId);
      expect(rows.map(({ lead_id }) => lead_id).sort()).toEqual(expected.sort());
    }),
    { numRuns: 80 },
  );
});

test('of events that count alike a few are enough to say the same of a lead, with the same counts', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(tree, moment, async (rule, at) => {
      const alone = known.filter((_lead, place) => place % 3 > 0);
      const events = await readFactEvents(
        app.db,
        alone.map(({ accountId }) => accountId),
        { leaves: leavesOf(rule), leads: alone, at, kept: 1 },
      );
      const byAccount = Map.groupBy(events, ({ accountId }) => accountId);
      for (const lead of alone) {
        const few = evaluateRule(rule, { ...lead, events: byAccount.get(lead.accountId) ?? [] }, at);
        const all = evaluateRule(rule, lead, at);
        expect(few.rules.map(({ value }) => value)).toEqual(all.rules.map(({ value }) => value));
        expect(few.passed).toBe(all.passed);
      }
    }),
    { numRuns: 40 },
  );
});

test('however long the history and however many the leads and people of an account, few events are read to judge one', async () => {
  const [accountId, occurredAt, many] = [uuidv7(), new Date('2026-02-01T00:00:00Z'), 1000];
  const people = Array.from({ length: many }, () => ({ leadId: uuidv7(), contactId: uuidv7() }));
  const tell = (kind: string, payloadOf: (place: number) => object) =>
    people.map(({ leadId, contactId }, place) => ({
      ...{ accountId, id: uuidv7(), kind, department: 'marketing', occurredAt, recordedAt: occurredAt, contactId },
      payload: { leadId, contactId, ...payloadOf(place) },
    }));
  const events = [
    ...tell('marketing.lead-captured', (place) => ({ source: `source ${place}` })),
    ...tell('marketing.lead-updated', (place) => ({ attributes: { size: String(place) } })),
    ...tell('accounts.contact-added', (place) => ({ title: place === 7 ? '部長' : '担当' })),
    ...tell('marketing.page-viewed', () => ({})),
  ];
  await app.db.insert(timelineEvents).values(events);
  const rule: RuleGroup = {
    combinator: 'and',
    rules: [
      { field: 'lead.source', operator: '=', value: 'source 7' },
      { field: 'lead.attribute.size', operator: '=', value: '7' },
      { field: 'contact.seniority', operator: '=', value: 'director' },
      { field: 'touch.page-views', operator: '=', value: many, scope: 'account' },
    ],
  };
  const lead = people[7] as (typeof people)[number];
  const read = await readFactEvents(app.db, [accountId], { leaves: leavesOf(rule), leads: [lead], at: now });
  expect(evaluateRule(rule, { ...lead, events: read }, now).passed).toBe(true);
  expect(read.length).toBeLessThan(200);
});

test('a lead qualifies at the first moment at which the rule is true, also between two events', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (rule) => {
      const first = await firstMomentsOf([rule]);
      for (const lead of known) {
        const expected = momentsOf(rule, lead).find((at) => evaluateRule(rule, lead, at).passed) ?? null;
        expect(first.get(lead.leadId)).toEqual([expected]);
      }
    }),
    { numRuns: 60 },
  );
});

test('a draft and the rule in force, judged together, come out as each does alone', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(generatedLeaf, generatedLeaf, async (one, other) => {
      const rules = (['and', 'or'] as const).map((combinator) => ({ combinator, rules: [one, other] }));
      const together = await firstMomentsOf(rules);
      for (const [at, rule] of rules.entries())
        for (const [leadId, [alone]] of await firstMomentsOf([rule])) expect(together.get(leadId)?.[at]).toEqual(alone);
      expect(together.size).toBe(known.length);
    }),
    { numRuns: 25 },
  );
});

/** By lead: when each rule was first true, null where never. */
async function firstMomentsOf(rules: RuleNode[]): Promise<Map<string, (Date | null)[]>> {
  const rows = await app.db.execute<Record<string, string | null>>(judgedLeads(rules, { where: sql`true`, now }));
  const dateOf = (text: string | null | undefined) => (text == null ? null : new Date(text));
  return new Map(rows.map((row) => [String(row.lead_id), rules.map((_rule, at) => dateOf(row[`qualified_${at}`]))]));
}
