import { expect, test } from 'vitest';
import { checkNames } from '../names.ts';
import {
  checkKey,
  checkTerms,
  refuseApproval,
  refuseBegin,
  refuseDiscard,
  refuseEdit,
  refusePublication,
  refuseRebase,
  refuseRejection,
  refuseRollBack,
  refuseSubmit,
  refuseTakeBack,
} from './decide-definition.ts';
import type { DefinitionVersion, Signatory } from './definition-state.ts';
import { signableBy, signatoriesOf, unsignedDepartments } from './sign-definition.ts';

const draft: DefinitionVersion = {
  id: 'v3',
  definitionId: 'hot-lead',
  number: 3,
  state: 'draft',
  authorId: 'author',
  editorIds: [],
  baseVersionId: 'v2',
  publishAt: null,
  approvals: [],
  rule: { combinator: 'and', rules: [{ field: 'account.employees', operator: '>=', value: 300 }] },
  textJa: '商談に進める見込み客',
  textEn: 'Ready for a sales meeting',
  handoverItems: ['need'],
  slaHours: 8,
  returnReasons: [],
  departments: ['inside-sales', 'field-sales'],
};
const inReview: DefinitionVersion = { ...draft, state: 'in-review' };
const signed: DefinitionVersion = {
  ...inReview,
  approvals: [
    { department: 'inside-sales', userId: 'ken' },
    { department: 'field-sales', userId: 'aya' },
  ],
};
const live = { liveVersionId: 'v2' };
const person = (userId: string, ...manages: Signatory['manages']): Signatory => ({ userId, manages, isAdmin: false });
const admin: Signatory = { userId: 'admin', manages: [], isAdmin: true };
const people = [person('author', 'inside-sales'), person('ken', 'inside-sales'), person('aya', 'field-sales'), admin];
const approve = (by: string, department: string, version = inReview, among = people) =>
  refuseApproval(version, { department, by, people: among })?.code ?? 'fine';

test('a draft on the live version goes into review', () => {
  expect(refuseSubmit(draft, live)).toBeNull();
  expect(refuseSubmit(draft, { liveVersionId: 'v2b' })?.code).toBe('DEFINITION_STALE');
  expect(refuseSubmit(inReview, live)?.code).toBe('DEFINITION_NOT_DRAFT');
  expect(refuseEdit(inReview)?.code).toBe('DEFINITION_NOT_DRAFT');
});

test('terms that cannot be agreed on are refused', () => {
  expect(checkTerms(draft)).toBeNull();
  expect(checkTerms({ ...draft, textEn: ' ' })).toMatchObject({ code: 'DEFINITION_TEXT_MISSING', field: 'textEn' });
  expect(checkTerms({ ...draft, departments: [] })?.code).toBe('DEFINITION_BINDS_NOBODY');
  expect(checkTerms({ ...draft, slaHours: 0 })?.code).toBe('SLA_INVALID');
  expect(checkTerms({ ...draft, textJa: 'あ'.repeat(5001) })).toMatchObject({ code: 'TEXT_TOO_LONG', field: 'textJa' });
  expect(checkTerms({ ...draft, departments: ['admin' as never] })?.code).toBe('DEPARTMENT_UNKNOWN');
  expect(checkTerms({ ...draft, handoverItems: ['need', 'need'] })?.code).toBe('ITEM_INVALID');
  expect(checkTerms({ ...draft, handoverItems: [' '] })?.code).toBe('ITEM_INVALID');
  expect(checkTerms({ ...draft, handoverItems: ['decision_process', '検討状況'] })).toBeNull();
  expect(checkTerms({ ...draft, handoverItems: Array(31).fill('need') })?.code).toBe('TOO_MANY_ITEMS');
  expect(checkTerms({ ...draft, returnReasons: [''] })?.code).toBe('REASON_INVALID');
  expect(checkNames('A definition', { nameJa: '試験', nameEn: ' ' })).toMatchObject({
    code: 'NAME_MISSING',
    field: 'nameEn',
  });
  expect(checkNames('A definition', { nameJa: 'あ'.repeat(501), nameEn: 'x' })?.code).toBe('NAME_TOO_LONG');
  expect(checkTerms({ ...draft, rule: { combinator: 'and', rules: [] } })?.code).toBe('RULE_GROUP_EMPTY');
  expect(checkKey('Hot Lead')?.code).toBe('DEFINITION_KEY_INVALID');
  expect(checkKey('hot-lead')).toBeNull();
});

test('a manager of each bound department signs, once, and never the author', () => {
  expect(approve('ken', 'inside-sales')).toBe('fine');
  expect(approve('author', 'inside-sales')).toBe('DEFINITION_OWN');
  expect(approve('aya', 'inside-sales')).toBe('DEFINITION_NOT_SIGNATORY');
  expect(approve('admin', 'inside-sales')).toBe('DEFINITION_NOT_SIGNATORY');
  expect(approve('aya', 'marketing')).toBe('DEFINITION_NOT_BOUND');
  expect(approve('ken', 'inside-sales', signed)).toBe('DEFINITION_SIGNED');
  expect(approve('ken', 'inside-sales', draft)).toBe('DEFINITION_NOT_IN_REVIEW');
  expect(signableBy('ken', inReview, people)).toEqual(['inside-sales']);
});

test('where the author is the only manager, an admin or another manager stands in', () => {
  const few = [person('author', 'inside-sales', 'field-sales'), person('mai', 'marketing'), admin];
  expect(approve('admin', 'inside-sales', inReview, few)).toBe('fine');
  expect(approve('mai', 'field-sales', inReview, few)).toBe('fine');
  expect(approve('author', 'field-sales', inReview, few)).toBe('DEFINITION_OWN');
});

test('whoever changed somebody’s draft does not sign it, unless everybody had a hand in it', () => {
  const edited: DefinitionVersion = { ...inReview, editorIds: ['ken'] };
  expect(approve('ken', 'inside-sales', edited)).toBe('DEFINITION_OWN');
  expect(approve('admin', 'inside-sales', edited)).toBe('fine');
  expect(approve('aya', 'field-sales', edited)).toBe('fine');
  expect(refuseDiscard({ ...edited, state: 'draft' }, { by: 'ken', people })).toBeNull();
  const two = [person('author', 'inside-sales'), person('ken', 'inside-sales', 'field-sales')];
  expect(approve('ken', 'inside-sales', edited, two)).toBe('fine');
  expect(approve('author', 'inside-sales', edited, two)).toBe('DEFINITION_OWN');
});

test('whoever works in the organisation, each department always has somebody to sign', () => {
  const casts: Signatory[][] = [
    [],
    [person('author', 'inside-sales')],
    [admin],
    people,
    [{ ...admin, userId: 'author' }],
  ];
  for (const cast of casts)
    for (const department of inReview.departments)
      for (const editorIds of [[], cast.map(({ userId }) => userId)])
        expect(signatoriesOf(department, { ...inReview, editorIds }, cast)).not.toEqual([]);
  expect(approve('author', 'field-sales', inReview, [person('author', 'inside-sales')])).toBe('fine');
});

test('it is published once every bound department has signed, on the version that is live', () => {
  expect(refusePublication(signed, live)).toBeNull();
  expect(refusePublication(inReview, live)).toMatchObject({
    code: 'DEFINITION_UNSIGNED',
    message: 'Not yet approved by: Inside sales, Field sales.',
  });
  expect(unsignedDepartments({ ...signed, departments: ['marketing', 'field-sales'] })).toEqual(['marketing']);
  expect(refusePublication(signed, { liveVersionId: 'v2b' })?.code).toBe('DEFINITION_STALE');
  expect(refusePublication({ ...signed, state: 'draft' }, live)?.code).toBe('DEFINITION_NOT_IN_REVIEW');
});

test('a rejection says what should change', () => {
  const reject = (by: string, reason = 'too narrow', version = inReview) =>
    refuseRejection(version, { reason, by, people: [...people, person('mika', 'marketing')] })?.code ?? 'fine';
  expect(['ken', 'aya', 'author', 'admin'].map((by) => reject(by))).toEqual(Array(4).fill('fine'));
  expect(reject('mika')).toBe('DEFINITION_NOT_SIGNATORY');
  const outsider = { by: 'mika', people: [...people, person('mika', 'marketing')] };
  expect(refuseTakeBack(inReview, outsider)?.code).toBe('DEFINITION_NOT_SIGNATORY');
  expect(refuseDiscard(draft, outsider)?.code).toBe('DEFINITION_NOT_SIGNATORY');
  expect(refuseDiscard(draft, { ...outsider, by: 'author' })).toBeNull();
  expect(refuseDiscard(inReview, { ...outsider, by: 'author' })?.code).toBe('DEFINITION_NOT_DRAFT');
  expect(reject('ken', ' ')).toBe('NOTE_MISSING');
  expect(reject('ken', 'x'.repeat(5001))).toBe('NOTE_TOO_LONG');
  expect(reject('ken', 'x', draft)).toBe('DEFINITION_NOT_IN_REVIEW');
});

test('only a stale draft is rebased, and only what was live is brought back', () => {
  expect(refuseRebase(draft, { liveVersionId: 'v2b' })).toBeNull();
  expect(refuseRebase(draft, live)?.code).toBe('DEFINITION_NOT_STALE');
  expect(refuseRollBack({ ...draft, state: 'superseded' })).toBeNull();
  expect(refuseRollBack(draft)?.code).toBe('DEFINITION_NOT_SUPERSEDED');
});

test('a person has one draft of a definition, beside those of others and beside what is in review', () => {
  expect(refuseBegin([], 'author')).toBeNull();
  expect(refuseBegin([draft], 'ken')).toBeNull();
  expect(refuseBegin([inReview], 'author')).toBeNull();
  expect(refuseBegin([inReview, draft], 'author')?.code).toBe('DEFINITION_OPEN');
});
