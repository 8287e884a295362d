import { expect, test } from 'vitest';
import { chanceWords } from './chance-words.ts';
import { spansBefore, spanUpTo, teamSpan, weeksOf } from './compared-periods.ts';
import type { Sample } from './define-diagnosis.ts';
import { diagnosisRules } from './diagnosis-rules.ts';
import { refuseActing, refuseClosing } from './finding-state.ts';
import { findingsAmong, judgeRule } from './judge-rule.ts';
import { recheck } from './recheck.ts';
import { definitionGapOfInsideSales } from './rules/definition-gap.ts';
import { slowFirstCall } from './rules/slow-first-call.ts';

const weeks = (mean: number) => Array.from({ length: 13 }, (_, at) => mean + (at % 3) - 1);
const volume = (before: number, now: number): Sample => ({ kind: 'volume', before: weeks(before), now: weeks(now) });
const share = (before: [number, number], now: [number, number]): Sample => ({
  kind: 'share',
  before: { hits: before[0], n: before[1] },
  now: { hits: now[0], n: now[1] },
});

const morePasses = volume(9, 17);
const lessAccepted = share([98, 120], [115, 225]);

test('more passes of which less is accepted is a definition gap', () => {
  const judgement = judgeRule(definitionGapOfInsideSales, { symptoms: [morePasses, lessAccepted], guards: [] });
  expect(judgement?.results[1]).toMatchObject({ test: 'fisher-exact', before: 98 / 120, now: 115 / 225 });
  expect(judgement?.chance).toBeLessThan(0.0001);
});

test('one of the two alone is no finding', () => {
  const [steady, asMany] = [share([98, 120], [184, 225]), volume(17, 17)];
  expect(judgeRule(definitionGapOfInsideSales, { symptoms: [morePasses, steady], guards: [] })?.chance).toBe(1);
  expect(judgeRule(definitionGapOfInsideSales, { symptoms: [asMany, lessAccepted], guards: [] })?.chance).toBe(1);
});

test('a sure but small change matters to nobody', () => {
  const slight = share([80_000, 100_000], [79_000, 100_000]);
  expect(judgeRule(definitionGapOfInsideSales, { symptoms: [morePasses, slight], guards: [] })?.chance).toBe(1);
});

test('with fewer than twenty records on a side nothing is said', () => {
  const few = share([16, 19], [115, 225]);
  expect(judgeRule(definitionGapOfInsideSales, { symptoms: [morePasses, few], guards: [] })).toBeNull();
});

test('late calls are a matter of capacity only while as much is accepted as before', () => {
  const late = share([190, 200], [140, 200]);
  const asBefore = share([90, 100], [90, 100]);
  const fallen = share([90, 100], [70, 100]);
  expect(judgeRule(slowFirstCall, { symptoms: [late], guards: [asBefore] })?.chance).toBeLessThan(0.0001);
  expect(judgeRule(slowFirstCall, { symptoms: [late], guards: [fallen] })?.chance).toBe(1);
  expect(judgeRule(slowFirstCall, { symptoms: [late], guards: [share([3, 4], [3, 4])] })?.chance).toBe(1);
});

test('what is told is corrected for how much was asked', () => {
  const judged = (chance: number) => ({ results: [], chance });
  expect(findingsAmong([judged(0.004), null, judged(0.5)])).toEqual([0.008, null, null]);
  expect(findingsAmong([judged(0.004), judged(0.6), judged(0.5)])).toEqual([null, null, null]);
});

test('every rule says what to do, in both languages, and looks at two departments', () => {
  expect(new Set(diagnosisRules.map(({ name }) => name)).size).toBe(diagnosisRules.length);
  for (const { cause, headline, action, departments, symptoms, evidence, compares } of diagnosisRules) {
    for (const words of [cause, headline, action]) expect(words.ja && words.en).toBeTruthy();
    expect(departments[0]).not.toBe(departments[1]);
    expect(symptoms.length * evidence.length).toBeGreaterThan(0);
    expect(headline.ja.includes('{team}')).toBe(compares === 'teams');
  }
});

test('thirteen weeks are compared with the same weeks a year before, else with those right before', () => {
  const span = spanUpTo('2026-11-22');
  expect(span).toEqual({ from: '2026-08-23', to: '2026-11-22' });
  expect(spansBefore(span)).toEqual([
    { from: '2025-08-24', to: '2025-11-23' },
    { from: '2026-05-24', to: '2026-08-23' },
  ]);
  expect(weeksOf(span)).toHaveLength(13);
  expect(spanUpTo('2026-11-22', 60).to).toBe('2026-09-23');
  expect(teamSpan('2026-11-22')).toEqual({ from: '2025-11-22', to: '2026-11-22' });
});

test('a re-check says whether the complaint got better, worse, or stayed', () => {
  const complaint = { kpi: 'handoff-acceptance-rate', shows: 'share-fell', atLeast: 0.05 } as const;
  expect(recheck(complaint, share([50, 100], [80, 100])).verdict).toBe('better');
  expect(recheck(complaint, share([50, 100], [30, 100])).verdict).toBe('worse');
  expect(recheck(complaint, share([50, 100], [52, 100])).verdict).toBe('unchanged');
  expect(recheck(complaint, share([50, 100], [8, 10])).verdict).toBe('too-few');
});

test('acting needs a word and a day ahead; what is closed stays closed', () => {
  const today = '2026-11-22';
  expect(refuseActing('open', { note: '定義を見直す', recheckOn: '2026-12-20' }, today)).toBeNull();
  expect(refuseActing('open', { note: ' ' }, today)).toMatchObject({ code: 'WORD_MISSING', field: 'note' });
  expect(refuseActing('acted', { note: '…', recheckOn: today }, today)).toMatchObject({ code: 'DATE_IN_PAST' });
  expect(refuseActing('closed', { note: '…' }, today)).toMatchObject({ code: 'FINDING_CLOSED' });
  expect(refuseClosing('acted', { note: '受入率が戻った' })).toBeNull();
  expect(refuseClosing('open', { note: '' })).toMatchObject({ code: 'WORD_MISSING' });
  expect(refuseClosing('closed', { note: '…' })).toMatchObject({ code: 'FINDING_CLOSED' });
});

test('a chance is said in words', () => {
  expect(chanceWords(0.004)).toEqual({ ja: '1%未満', en: 'less than 1 in 100' });
  expect(chanceWords(0.3).ja).toBe('約30%');
});
