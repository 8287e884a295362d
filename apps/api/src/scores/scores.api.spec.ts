import { commit, hashProjections, rebuildProjections, rejudgeScores, tellPeople } from '@tasuki/db';
import { parseGlobalId } from '@tasuki/domain';
import { captureLead } from '@tasuki/domain/marketing/capture-lead';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type SignedIn, signInPerson } from '../testing/sign-in-person.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let mai: SignedIn;
const DAY = 86_400_000;
const begin = new Date('2026-06-01T03:00:00Z');
let now = begin;

beforeAll(async () => {
  api = await startTestApi({ now: () => now });
  mai = await signInPerson(api, 'mai', 'MARKETING');
});
afterAll(() => api?.close());

const CAPTURE = `mutation($input: CaptureLeadInput!) { captureLead(input: $input) { lead { id account { id } contact { id } } } }`;
const TOUCH = `mutation($input: RecordTouchInput!) { recordTouch(input: $input) { touch { id } refusal { code } } }`;
const SCORES = `query($id: ID!, $at: DateTime) { node(id: $id) { ... on Lead { scores(at: $at) { model { id key } versionNumber fit engagement cell
  computedCell disqualifiedBy { nameJa } override { cell reason until by { name } } reasons { labelJa points count }
  points { side labelJa points full live at event { kind } } capped { nameJa cap count points }
  history { kind actor { name } summary(locale: EN) } } } } }`;
const OVERRIDE = `mutation($input: OverrideScoreInput!) { overrideScore(input: $input) { event { kind } lead { id } refusal { code field } } }`;
const WITHDRAW = `mutation($input: WithdrawScoreOverrideInput!) { withdrawScoreOverride(input: $input) { event { kind } refusal { code } } }`;
const MODELS = `{ scoreModels { id key isOn version live { number terms { groups { key nameJa nameEn cap } fit { key rule points group }
  engagement { key field page scope points halfLifeDays group } disqualifiers { key nameJa nameEn rule }
  bands { fitA fitB engagement1 engagement2 } } } } }`;
const UPDATE = `mutation($input: UpdateScoreModelInput!) { updateScoreModel(input: $input) { scoreModel { version live { number } } refusal { code field } } }`;

async function ask(query: string, variables: Record<string, unknown>) {
  const { data, errors } = await mai.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
}

async function capture(companyName: string) {
  const input = { companyName, contactName: '田中 花子', contactEmail: `${uuidv7()}@${companyName}.example` };
  const { lead } = (await ask(CAPTURE, { input })).captureLead;
  return { ...lead, accountId: lead.account.id, contactId: lead.contact.id };
}

const touch = (lead: { accountId: string; contactId: string | null }, kind: string) =>
  ask(TOUCH, { input: { accountId: lead.accountId, contactId: lead.contactId, kind } });

async function scoreOf(lead: { id: string }, at?: Date) {
  const [score] = (await ask(SCORES, { id: lead.id, at: at ?? null })).node.scores;
  return score;
}

const timelineOf = async (lead: { accountId: string }) => {
  const query = 'query($id: ID!) { account(id: $id) { timeline { nodes { kind } } } }';
  const { nodes } = (await ask(query, { id: lead.accountId })).account.timeline;
  return nodes.map(({ kind }: { kind: string }) => kind);
};

test('an event moves a lead in the grid at once, as an event, and is told to who follows the account', async () => {
  const lead = await capture('alpha');
  expect(await scoreOf(lead)).toMatchObject({ cell: 'C3', fit: 0, engagement: 0, history: [] });
  const reader = await signInPerson(api, 'reader', 'FIELD_SALES');
  await reader.ask('mutation($input: FollowAccountInput!) { followAccount(input: $input) { account { id } } }', {
    input: { accountId: lead.accountId, isFollowed: true },
  });
  await tellPeople(api.services.db, now);
  await touch(lead, 'FORM_SUBMITTED');
  const since = performance.now();
  await touch(lead, 'FORM_SUBMITTED');
  await tellPeople(api.services.db, now);
  const told = await reader.ask('{ notifications { nodes { text(locale: EN) event { kind } } } }');
  expect(performance.now() - since).toBeLessThan(1000);
  expect(told.data.notifications.nodes[0]).toMatchObject({
    event: { kind: 'marketing.lead-scored' },
    text: expect.stringContaining('C3 → C2'),
  });
  expect(await timelineOf(lead)).toContain('marketing.lead-scored');
  const score = await scoreOf(lead);
  expect(score).toMatchObject({ cell: 'C2', engagement: 40, history: [{ summary: 'Standard score: C3 → C2' }] });
  expect(score.points.map((point: { event: { kind: string } }) => point.event.kind)).toEqual([
    'marketing.form-submitted',
    'marketing.form-submitted',
  ]);
});

test('a definition that asks for a score is reached in the same breath', async () => {
  const create = `mutation($input: CreateDefinitionInput!) { createDefinition(input: $input) { version { id } refusal { code } } }`;
  const rule = { combinator: 'and', rules: [{ field: 'score.engagement', operator: 'in', value: ['1', '2'] }] };
  const terms = { rule, textJa: '関心が高い', textEn: 'Warm', departments: ['MARKETING'] };
  const made = await api.as('admin', create, { input: { key: 'warm', nameJa: '温', nameEn: 'Warm', ...terms } });
  expect(made.data.createDefinition.refusal).toBeNull();
  const { id } = parseGlobalId(made.data.createDefinition.version.id) ?? { id: '' };
  await api.services.sql`update definition_versions set state = 'published', effective_from = ${now} where id = ${id}`;
  const lead = await capture('beta');
  await touch(lead, 'FORM_SUBMITTED');
  expect(await timelineOf(lead)).not.toContain('definitions.qualification-reached');
  await touch(lead, 'EVENT_ATTENDED');
  expect((await timelineOf(lead)).slice(0, 3).sort()).toEqual([
    'definitions.qualification-reached',
    'marketing.event-attended',
    'marketing.lead-scored',
  ]);
});

test('a hundred opened mails count no more than their cap, and what is listed is the score', async () => {
  const lead = await capture('gamma');
  await Promise.all(Array.from({ length: 4 }, () => touch(lead, 'MAIL_OPENED')));
  const { accountId, contactId } = {
    accountId: parseGlobalId(lead.accountId),
    contactId: parseGlobalId(lead.contactId),
  };
  const events = Array.from({ length: 96 }, () => ({
    ...{ kind: 'marketing.mail-opened', accountId: accountId?.id ?? '', department: 'marketing' as const },
    ...{ contactId: contactId?.id ?? null, occurredAt: now, payload: { touchId: uuidv7(), answers: {} } },
  }));
  const author = { actorId: null, actorType: 'system' as const, operation: 'recordTouch', now };
  await api.services.db.transaction((tx) => commit(tx, events, author));
  const score = await scoreOf(lead);
  const sum = score.points.reduce((total: number, { points }: { points: number }) => total + points, 0);
  expect(score).toMatchObject({ engagement: 15, capped: [{ nameJa: 'メール', cap: 15, count: 85, points: 85 }] });
  expect(sum).toBe(15);
  expect(score.points).toHaveLength(15);
});

test('interest fades with time: the number at once, the cell by the job, and the past stays as it was', async () => {
  const lead = await capture('delta');
  await touch(lead, 'FORM_SUBMITTED');
  await touch(lead, 'FORM_SUBMITTED');
  expect(await scoreOf(lead)).toMatchObject({ cell: 'C2', engagement: 40 });
  now = new Date(begin.getTime() + 30 * DAY);
  expect(await scoreOf(lead)).toMatchObject({ cell: 'C3', engagement: 20, history: [{}] });
  await rejudgeScores(api.services.db, now);
  expect((await scoreOf(lead)).history.map(({ summary }: { summary: string }) => summary)).toEqual([
    'Standard score: C2 → C3',
    'Standard score: C3 → C2',
  ]);
  // Looking again tells nothing more.
  expect(await rejudgeScores(api.services.db, now)).toBe(0);
  expect(await scoreOf(lead, begin)).toMatchObject({ cell: 'C2', engagement: 40 });
});

test('a person overrides a cell with reason and end, the model is silent meanwhile, and speaks again when it is over', async () => {
  const lead = await capture('epsilon');
  const { model } = await scoreOf(lead);
  const input = { leadId: lead.id, scoreModelId: model.id, cell: 'A1', reason: '役員同士で相談済み' };
  const until = new Date(now.getTime() + DAY).toISOString();
  const refused = await ask(OVERRIDE, { input: { ...input, until, reason: ' ' } });
  expect(refused.overrideScore.refusal).toEqual({ code: 'NOTE_MISSING', field: 'reason' });
  expect((await ask(OVERRIDE, { input: { ...input, until } })).overrideScore.event.kind).toBe(
    'marketing.score-overridden',
  );
  expect(await scoreOf(lead)).toMatchObject({
    ...{ cell: 'A1', computedCell: 'C3', engagement: 0 },
    override: { cell: 'A1', reason: '役員同士で相談済み', until, by: { name: 'mai' } },
  });
  await touch(lead, 'FORM_SUBMITTED');
  await touch(lead, 'FORM_SUBMITTED');
  expect((await scoreOf(lead)).history).toHaveLength(1);
  now = new Date(now.getTime() + DAY);
  // The hour decides, not the job.
  expect(await scoreOf(lead)).toMatchObject({ cell: 'C2', override: null });
  await rejudgeScores(api.services.db, now);
  expect((await scoreOf(lead)).history[0].summary).toBe('Standard score: Override expired (A1 → C2)');
  await ask(OVERRIDE, { input: { ...input, until: new Date(now.getTime() + DAY).toISOString() } });
  const withdrawn = await ask(WITHDRAW, { input: { leadId: lead.id, scoreModelId: model.id } });
  expect(withdrawn.withdrawScoreOverride).toMatchObject({
    refusal: null,
    event: { kind: 'marketing.score-override-ended' },
  });
  const audit = await api.as('admin', '{ auditEntries(first: 50) { nodes { operation } } }');
  const operations = audit.data.auditEntries.nodes.map(({ operation }: { operation: string }) => operation);
  expect(operations).toEqual(expect.arrayContaining(['overrideScore', 'rejudgeScores']));
});

test('who manages the scoring department changes a model: from now on it counts, and no older result is rewritten', async () => {
  const lead = await capture('zeta');
  await touch(lead, 'FORM_SUBMITTED');
  await touch(lead, 'FORM_SUBMITTED');
  await rejudgeScores(api.services.db, now);
  const [model] = (await api.as('admin', MODELS)).data.scoreModels;
  const { terms } = model.live;
  const before = now;
  now = new Date(now.getTime() + 1000);
  const input = { scoreModelId: model.id, version: model.version, nameJa: '標準', nameEn: 'Standard', isOn: true };
  const wrong = { ...terms, bands: { ...terms.bands, fitA: 1 } };
  const refused = await api.as('admin', UPDATE, { input: { ...input, terms: wrong } });
  expect(refused.data.updateScoreModel.refusal).toEqual({ code: 'BANDS_INVALID', field: 'bands' });
  const change = { input: { ...input, terms: { ...terms, bands: { ...terms.bands, engagement1: 35 } } } };
  expect((await api.as('marketing-manager', UPDATE, change)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const changed = await api.as('inside-sales-manager', UPDATE, change);
  expect(changed.data.updateScoreModel).toMatchObject({ refusal: null, scoreModel: { live: { number: 2 } } });
  expect(await scoreOf(lead)).toMatchObject({ versionNumber: 2, cell: 'C1' });
  expect(await scoreOf(lead, before)).toMatchObject({ versionNumber: 1, cell: 'C2' });
  await rejudgeScores(api.services.db, now);
  expect((await scoreOf(lead)).history.map(({ summary }: { summary: string }) => summary)).toEqual([
    'Standard: C2 → C1',
    'Standard score: C3 → C2',
  ]);
  const late = await api.as('admin', UPDATE, { input: { ...input, terms } });
  expect(late.data.updateScoreModel.refusal.code).toBe('CONFLICT');
});

test('a draft shows where it would put the open leads before anybody saves it', async () => {
  const [model] = (await api.as('admin', MODELS)).data.scoreModels;
  const { terms } = model.live;
  const preview = `query($terms: ScoreTermsInput!, $id: ID) { scorePreview(terms: $terms, scoreModelId: $id) {
    open judged moved cells { standing now draft } samples { accountName now draft } refusal { code } } }`;
  const strict = { ...terms, bands: { ...terms.bands, engagement1: 999, engagement2: 998 } };
  const { scorePreview } = (await api.as('admin', preview, { terms: strict, id: model.id })).data;
  const countOf = (side: 'now' | 'draft') =>
    scorePreview.cells.reduce((sum: number, cell: { now: number; draft: number }) => sum + cell[side], 0);
  expect([countOf('now'), countOf('draft')]).toEqual([scorePreview.judged, scorePreview.judged]);
  expect(scorePreview.judged).toBe(scorePreview.open);
  expect(scorePreview.moved).toBeGreaterThan(0);
  expect(scorePreview.samples[0]).toMatchObject({ draft: 'C3' });
  const broken = await api.as('admin', preview, { terms: { ...terms, fit: [], engagement: [] }, id: model.id });
  expect(broken.data.scorePreview.refusal.code).toBe('SCORE_EMPTY');
});

test('imported history is scored where somebody looks, and tells nobody', async () => {
  const ids = { account: uuidv7(), contact: uuidv7(), lead: uuidv7(), cycle: uuidv7() };
  const command = { companyName: '取込商事', source: 'referral', by: null, at: now, importSource: 'csv', ids };
  const { accepted = [] } = captureLead(null, command);
  const author = { actorId: null, actorType: 'import' as const, operation: 'import', now };
  await api.services.db.transaction((tx) => commit(tx, accepted, author));
  await rejudgeScores(api.services.db, now);
  const rows = await api.services
    .sql`select from timeline_events where account_id = ${ids.account} and kind like '%scored'`;
  expect(rows).toHaveLength(0);
  const found = await listOf({ filter: { text: '取込商事', cells: ['C3'], fitFrom: 15 } });
  expect(found.nodes).toMatchObject([{ scores: [{ fit: 15, cell: 'C3' }] }]);
});

const LIST = `query($filter: LeadFilter, $orderBy: LeadOrder, $first: Int, $after: String, $last: Int, $before: String) {
  leads(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id scores { cell fit engagement } } } }`;

type Listed = { id: string; scores: { cell: string; fit: number; engagement: number }[] };

const listOf = async (asked: Record<string, unknown>) => (await ask(LIST, asked)).leads;
const ids = ({ nodes }: { nodes: Listed[] }) => nodes.map(({ id }) => id);

/** Every id in the list's own order, read page by page from either end. */
async function walk(asked: Record<string, unknown>, place: Record<string, unknown> = {}): Promise<string[]> {
  const page = await listOf({ ...asked, ...place });
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
  if (asked.last) return [...(hasPreviousPage ? await walk(asked, { before: startCursor }) : []), ...ids(page)];
  return [...ids(page), ...(hasNextPage ? await walk(asked, { after: endCursor }) : [])];
}

test.each([
  ['cell', 'ASC'],
  ['engagement', 'DESC'],
  ['fit', 'ASC'],
] as const)('leads are listed by %s %s and paged both ways without a gap, those that nobody judged last', async (field, direction) => {
  await api.services.sql`delete from score_looks where lead_id = (select max(id::text)::uuid from leads)`;
  const orderBy = { field: field.toUpperCase(), direction };
  const whole = await listOf({ orderBy, first: 200 });
  const values: (string | number)[] = whole.nodes.slice(0, -1).map(({ scores: [score] }: Listed) => score?.[field]);
  const sorted = values.toSorted((a, b) => (a === b ? 0 : a < b ? -1 : 1));
  expect(values).toEqual(direction === 'ASC' ? sorted : sorted.toReversed());
  expect(whole.nodes).toHaveLength(whole.totalCount);
  expect(await walk({ orderBy, first: 3 })).toEqual(ids(whole));
  expect(await walk({ orderBy, last: 3 })).toEqual(ids(whole));
});

test('leads are found by their place in the grid, also where a person has set it', async () => {
  const lead = await capture('eta');
  const { model } = await scoreOf(lead);
  expect((await listOf({ filter: { cells: ['A1'], text: 'eta' } })).totalCount).toBe(0);
  const until = new Date(now.getTime() + DAY).toISOString();
  await ask(OVERRIDE, { input: { leadId: lead.id, scoreModelId: model.id, cell: 'A1', reason: '紹介', until } });
  for (const asked of [{}, { orderBy: { field: 'CELL', direction: 'ASC' } }]) {
    const found = await listOf({ ...asked, filter: { cells: ['A1'], text: 'eta', scoreModelId: model.id } });
    expect(found).toMatchObject({ totalCount: 1, nodes: [{ id: lead.id, scores: [{ cell: 'A1' }] }] });
  }
  const wrong = await mai.ask(LIST, { filter: { cells: ['Z9'] } });
  expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
});

test('after a merge a lead is scored by what happens at the account that its own is read through', async () => {
  const [lead, survivor] = [await capture('merged'), await capture('survivor')];
  const [aliasId, survivorId] = [lead, survivor].map(({ accountId }) => parseGlobalId(accountId)?.id ?? '');
  await api.services
    .sql`insert into account_aliases (alias_id, survivor_id) values (${aliasId ?? ''}, ${survivorId ?? ''})`;
  await touch({ ...survivor, contactId: null }, 'FORM_SUBMITTED');
  expect(await scoreOf(lead)).toMatchObject({ engagement: 20 });
  await touch({ ...survivor, contactId: null }, 'FORM_SUBMITTED');
  expect(await scoreOf(lead)).toMatchObject({ engagement: 40, history: [{ summary: expect.stringContaining('→') }] });
});

test('where leads stand can be built again from their events alone', async () => {
  const owner = await api.services.db.transaction(async (tx) => {
    const before = await hashProjections(tx);
    await rebuildProjections(tx);
    return { before: before.leadScores, after: (await hashProjections(tx)).leadScores };
  });
  expect(owner.after).toBe(owner.before);
});
