import {
  definitions,
  definitionVersions,
  handoffs,
  hashProjections,
  readReapproaches,
  rebuildProjections,
} from '@tasuki/db';
import { applyMigration } from '@tasuki/db/testing/apply-migration';
import { eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

const CAPTURE = `mutation($input: CaptureLeadInput!) { captureLead(input: $input) { lead { id account { id } } } }`;
const OFFER = `mutation($input: OfferHandoffInput!) { offerHandoff(input: $input) {
  handoff { id state dueAt completenessPercent overrideReason agreedItems { key isRequired } }
  refusal { code field message details } } }`;
const OFFER_WITH_SOURCES = `mutation($input: OfferHandoffInput!) { offerHandoff(input: $input) { handoff {
  answers { item text events { id } } check { definitionKey versionNumber passed rules { value passed } } } } }`;
const ACCEPT = `mutation($input: AcceptHandoffInput!) { acceptHandoff(input: $input) { handoff { state } refusal { code } } }`;
const SAVE = `mutation($input: SaveJointAgreementInput!) { saveJointAgreement(input: $input) {
  jointAgreement { version thresholdPercent answerWithinHours } refusal { code field details } } }`;
const AGREEMENTS = `{ jointAgreements { from to joint thresholdPercent answerWithinHours version definitionKey
  items { key labelJa labelEn isRequired } returnReasons { code labelJa labelEn } } }`;
const RATE = `mutation($input: RateHandoffInput!) { rateHandoff(input: $input) {
  handoff { rating ratingTag } event { kind department } refusal { code } } }`;
const RE_ASK = `mutation($input: MarkReAskedInput!) { markReAsked(input: $input) {
  handoff { reAskedItems } event { kind } refusal { code } } }`;
const RECYCLE = `mutation($input: RecycleHandoffInput!) { recycleHandoff(input: $input) {
  handoff { state outcome reapproachOn } account { holder cycles { outcome reapproachOn } } event { kind } refusal { code } } }`;

let companies = 0;
async function offered(more: object = {}) {
  companies += 1;
  const captured = await api.as('marketing-member', CAPTURE, {
    input: { companyName: `取り決め商事${companies}`, companyDomain: `agreed${companies}.example`, source: 'web' },
  });
  const { id: leadId, account } = captured.data.captureLead.lead;
  const input = { accountId: account.id, leadId, from: 'MARKETING', to: 'INSIDE_SALES', ...more };
  const { data } = await api.as('marketing-member', OFFER, { input });
  return { input, accountId: account.id as string, answer: data.offerHandoff };
}

async function accepted() {
  const { answer, accountId } = await offered();
  const handoffId = answer.handoff.id as string;
  await api.as('inside-sales-member', ACCEPT, { input: { handoffId } });
  return { handoffId, accountId };
}

interface Agreement {
  joint: string;
  items: { key: string; isRequired: boolean }[];
  version: number;
}

async function agreementOf(joint: string): Promise<Agreement & Record<string, unknown>> {
  const { data } = await api.as('marketing-member', AGREEMENTS);
  const { joint: _, ...agreement } = data.jointAgreements.find((one: Agreement) => one.joint === joint);
  return agreement;
}

test('what two departments agree on holds the next offer back, names what is missing, and yields to a reason', async () => {
  const agreement = await agreementOf('MK→IS');
  expect(agreement).toMatchObject({ version: 0, thresholdPercent: 0, answerWithinHours: 27 });
  // Nothing that was agreed on is needed until somebody says so.
  expect(agreement.items.map(({ key, isRequired }) => [key, isRequired])).toEqual(
    ['interest', 'need', 'timing'].map((key) => [key, false]),
  );
  const items = [{ key: 'interest', labelJa: '関心事', labelEn: 'Interest', isRequired: true }];
  const input = { ...agreement, items, thresholdPercent: 100, answerWithinHours: 9 };
  const saved = await api.as('admin', SAVE, { input });
  expect(saved.data.saveJointAgreement).toMatchObject({ jointAgreement: { version: 1 }, refusal: null });

  const held = await offered();
  expect(held.answer).toMatchObject({
    handoff: null,
    refusal: { code: 'HANDOFF_INCOMPLETE', field: 'items', details: { missing: [{ key: 'interest', ja: '関心事' }] } },
  });
  const complete = await offered({ items: { interest: '請求業務' } });
  expect(complete.answer.handoff).toMatchObject({ completenessPercent: 100, agreedItems: [{ key: 'interest' }] });
  const urgent = await offered({ overrideReason: '本日中に折り返しの希望' });
  expect(urgent.answer.handoff).toMatchObject({ completenessPercent: 0, overrideReason: '本日中に折り返しの希望' });

  const late = await api.as('admin', SAVE, { input: { ...input, thresholdPercent: 50 } });
  expect(late.data.saveJointAgreement.refusal).toMatchObject({
    code: 'CONFLICT',
    details: { version: 1, yours: { thresholdPercent: 50 }, theirs: { thresholdPercent: 100 } },
  });
  const undone = await api.as('admin', SAVE, { input: { ...agreement, version: 1 } });
  expect(undone.data.saveJointAgreement.jointAgreement.version).toBe(2);
});

test('an offer is judged by the definition in force, and each answer names the event that it came from', async () => {
  const { db } = api.services;
  const [definitionId, versionId] = [uuidv7(), uuidv7()];
  const made = { createdAt: new Date(), departments: ['marketing' as const, 'inside-sales' as const] };
  await db.insert(definitions).values({ id: definitionId, key: 'mql', nameJa: 'MQL', nameEn: 'MQL', ...made });
  await db.insert(definitionVersions).values({
    ...{ ...made, id: versionId, definitionId, number: 4, state: 'published', textJa: '関心', textEn: 'Interest' },
    ...{ authorId: uuidv7(), slaHours: 5, handoverItems: ['need'] },
    rule: {
      combinator: 'and',
      rules: [
        { field: 'lead.source', operator: '=', value: 'web' },
        { field: 'hearing.need', operator: 'notNull' },
      ],
    },
  });
  const captured = await api.as('marketing-member', CAPTURE, {
    input: { companyName: '出典商事', companyDomain: 'source.example', source: 'web' },
  });
  const { id: leadId, account } = captured.data.captureLead.lead;
  const NOTE = `mutation($input: AddNoteInput!) { addNote(input: $input) { event { id } } }`;
  const noted = await api.as('marketing-member', NOTE, { input: { accountId: account.id, text: '課題: 月末の残業' } });
  const noteId = noted.data.addNote.event.id;
  const SHEET = `query($id: ID!, $leadId: ID!, $items: JSON) {
    handoffSheet(accountId: $id, leadId: $leadId, from: MARKETING, to: INSIDE_SALES) {
      items { key isRequired } answerWithinHours answers { item labelJa text events { id } }
      check(items: $items) { versionNumber passed rules { labelJa value passed events { kind } } } } }`;
  const empty = await api.as('marketing-member', SHEET, { id: account.id, leadId });
  expect(empty.data.handoffSheet).toMatchObject({
    items: [
      { key: 'interest', isRequired: false },
      { key: 'need', isRequired: true },
      { key: 'timing', isRequired: false },
    ],
    answerWithinHours: 5,
    answers: [{ item: 'need', labelJa: '課題', text: '月末の残業', events: [{ id: noteId }] }],
    check: {
      versionNumber: 4,
      passed: false,
      rules: [{ labelJa: '流入元 = Web', value: 'web', passed: true, events: [{}] }, { passed: false }],
    },
  });
  const typed = await api.as('marketing-member', SHEET, { id: account.id, leadId, items: { need: '月末の残業' } });
  expect(typed.data.handoffSheet.check.passed).toBe(true);
  const odd = await api.as('marketing-member', SHEET, { id: account.id, leadId, items: { need: { deep: 1 } } });
  expect(odd.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'items' });

  const input = { accountId: account.id, leadId, from: 'MARKETING', to: 'INSIDE_SALES', items: { need: '月末の残業' } };
  const sources = { need: [noteId] };
  const { data } = await api.as('marketing-member', OFFER_WITH_SOURCES, { input: { ...input, sources } });
  expect(data.offerHandoff.handoff).toMatchObject({
    answers: [{ item: 'need', events: [{ id: noteId }] }],
    check: { definitionKey: 'mql', versionNumber: 4, passed: true, rules: [{ passed: true }, { value: '月末の残業' }] },
  });
  const elsewhere = await offered();
  const foreign = { ...input, accountId: elsewhere.accountId, leadId: elsewhere.input.leadId, sources };
  const refused = await api.as('marketing-member', OFFER_WITH_SOURCES, { input: foreign });
  expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'sources' });
  await db.delete(definitions);
});

test('an organisation words its own reasons, and the return reads in those words', async () => {
  const agreement = await agreementOf('MK→IS');
  const returnReasons = [{ code: 'holiday', labelJa: '休業中', labelEn: 'On holiday' }];
  await api.as('admin', SAVE, { input: { ...agreement, returnReasons } });
  const { data } = await api.as(
    'inside-sales-member',
    '{ handoffReturnReasons(from: MARKETING, to: INSIDE_SALES) { code labelJa } }',
  );
  expect(data.handoffReturnReasons).toEqual([{ code: 'holiday', labelJa: '休業中' }]);
  const { answer } = await offered();
  const RETURN = `mutation($input: ReturnHandoffInput!) { returnHandoff(input: $input) { handoff { reasonLabel(locale: JA) } } }`;
  const input = { handoffId: answer.handoff.id, reasonCode: 'holiday' };
  const returned = await api.as('inside-sales-member', RETURN, { input });
  expect(returned.data.returnHandoff.handoff.reasonLabel).toBe('休業中');
});

test('the receiver rates a pass and marks what had to be asked again; the sender does neither', async () => {
  const { handoffId } = await accepted();
  const rated = await api.as('inside-sales-member', RATE, { input: { handoffId, rating: 2, tag: 'thin-information' } });
  expect(rated.data.rateHandoff).toMatchObject({
    handoff: { rating: 2, ratingTag: 'thin-information' },
    event: { kind: 'handoffs.rated', department: 'INSIDE_SALES' },
  });
  const bySender = await api.as('marketing-member', RATE, { input: { handoffId, rating: 5 } });
  expect(bySender.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  const { data } = await api.as('inside-sales-member', RE_ASK, { input: { handoffId, item: 'budget' } });
  expect(data.markReAsked.refusal.code).toBe('ITEM_UNKNOWN');
});

test('a lead that is worked and found not ripe goes back with a day to knock again', async () => {
  const { handoffId } = await accepted();
  const input = { handoffId, reasonCode: 'holiday', reapproachOn: '2099-04-01' };
  const { data } = await api.as('inside-sales-member', RECYCLE, { input });
  expect(data.recycleHandoff).toMatchObject({
    ...{
      handoff: { state: 'accepted', outcome: 'recycled', reapproachOn: '2099-04-01' },
      event: { kind: 'handoffs.recycled' },
      refusal: null,
    },
    account: { holder: 'MARKETING', cycles: [{ outcome: 'returned', reapproachOn: '2099-04-01' }] },
  });
  await api.as('admin', SAVE, {
    input: { ...(await agreementOf('MK→IS')), returnReasons: [{ code: 'other', labelJa: 'その他', labelEn: 'Other' }] },
  });
  // The pass that was handed back before has its day, too, and both read in the words of their time.
  const due = await readReapproaches(api.services.db, { until: '2099-04-01', limit: 10 });
  const words = { reason: 'holiday', reasonWords: { ja: '休業中', en: 'On holiday' } };
  expect(due).toMatchObject([words, { ...words, reapproachOn: '2099-04-01' }]);
});

test('the re-ask rate counts what was asked again of what came with an answer', async () => {
  const agreement = await agreementOf('MK→IS');
  const items = ['interest', 'idle'].map((key) => ({ key, labelJa: key, labelEn: key, isRequired: false }));
  await api.as('admin', SAVE, {
    input: { ...agreement, items, returnReasons: [{ code: 'other', labelJa: 'その他', labelEn: 'Other' }] },
  });
  const { answer } = await offered({ items: { interest: '請求業務' } });
  const handoffId = answer.handoff.id;
  await api.as('inside-sales-member', ACCEPT, { input: { handoffId } });
  await api.as('inside-sales-member', RE_ASK, { input: { handoffId, item: 'interest' } });
  const USE = `{ handoverItemUse(from: MARKETING, to: INSIDE_SALES, period: { from: "2000-01-01", to: "2100-01-01" }) {
    item accepted brought askedAgain askedUnanswered reAskRate isUnused } }`;
  const { data } = await api.as('marketing-member', USE);
  const [interest, idle] = data.handoverItemUse;
  expect(interest).toMatchObject({ item: 'interest', askedAgain: 1, reAskRate: 1 / interest.brought });
  expect(idle).toMatchObject({ item: 'idle', brought: 0, reAskRate: null, isUnused: interest.accepted >= 10 });
});

test('the organisation keeps its hours, and a calendar that never opens is refused', async () => {
  const SAVE_CALENDAR = `mutation($input: SaveBusinessCalendarInput!) { saveBusinessCalendar(input: $input) {
    businessCalendar { opens version } refusal { code field } } }`;
  const { data } = await api.as('admin', '{ businessCalendar { opens closes workdays closedDays version } }');
  const input = { ...data.businessCalendar, opens: '10:00' };
  const saved = await api.as('admin', SAVE_CALENDAR, { input });
  expect(saved.data.saveBusinessCalendar.businessCalendar).toEqual({ opens: '10:00', version: 1 });
  const never = await api.as('admin', SAVE_CALENDAR, { input: { ...input, version: 1, workdays: [] } });
  expect(never.data.saveBusinessCalendar.refusal).toMatchObject({ code: 'WORKDAYS_MISSING', field: 'workdays' });
});

test('a pass found not ripe before its row kept the day gets it from its event, as a rebuild would tell it', async () => {
  const { db } = api.services;
  const { before, after, again } = await db.transaction(async (tx) => {
    const live = await hashProjections(tx);
    await tx.update(handoffs).set({ reapproachOn: null }).where(eq(handoffs.outcome, 'recycled'));
    expect(await hashProjections(tx)).not.toEqual(live);
    await applyMigration(tx, 'not_ripe_days');
    const filled = await hashProjections(tx);
    await applyMigration(tx, 'not_ripe_days');
    return { before: live, after: filled, again: await hashProjections(tx) };
  });
  expect([after, again]).toEqual([before, before]);
});

test('ratings and marks are rebuilt from events alone', async () => {
  const { before, after } = await api.services.db.transaction(async (tx) => {
    const live = await hashProjections(tx);
    await rebuildProjections(tx);
    return { before: live, after: await hashProjections(tx) };
  });
  expect(after).toEqual(before);
});
