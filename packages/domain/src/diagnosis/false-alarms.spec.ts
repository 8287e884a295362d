import { describe, expect, test } from 'vitest';
import type { DiagnosisRule, Sample } from './define-diagnosis.ts';
import { isVolume } from './define-diagnosis.ts';
import { diagnosisRules } from './diagnosis-rules.ts';
import { FALSE_ALARM_LEVEL, findingsAmong, judgeRule } from './judge-rule.ts';
import { definitionGapOfInsideSales } from './rules/definition-gap.ts';
import { overPromise } from './rules/over-promise.ts';

/** mulberry32: the same chance in every run of the tests. */
function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle<Item>(items: readonly Item[], next: () => number): Item[] {
  const order = [...items];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [order[at], order[other]] = [order[other] as Item, order[at] as Item];
  }
  return order;
}

/** Twenty-six weeks with a season and one trade fair of 480 cards: anything but a Poisson process. */
const weeksSeen = Array.from({ length: 26 }, (_, at) => (at === 7 ? 480 : 10 + (at % 5) * 4));
/** Decided passes of which two thirds were accepted. */
const recordsSeen = Array.from({ length: 260 }, (_, at) => at % 3 > 0);

/** The same records under labels that were dealt out anew: whatever differs now differs by chance. */
function shuffled(rule: DiagnosisRule, next: () => number): Parameters<typeof judgeRule>[1] {
  const deal = (kind: 'share' | 'volume'): Sample => {
    if (kind === 'volume') {
      const dealt = shuffle(weeksSeen, next);
      return { kind, before: dealt.slice(0, 13), now: dealt.slice(13) };
    }
    const dealt = shuffle(recordsSeen, next);
    const side = (own: boolean[]) => ({ hits: own.filter(Boolean).length, n: own.length });
    return { kind, before: side(dealt.slice(0, 130)), now: side(dealt.slice(130)) };
  };
  return {
    symptoms: rule.symptoms.map((symptom) => deal(isVolume(symptom) ? 'volume' : 'share')),
    guards: (rule.guards ?? []).map(() => deal('share')),
  };
}

const RUNS = 600;

describe('on shuffled data', () => {
  test.each(
    diagnosisRules.map((rule) => [rule.name, rule] as const),
  )('%s alarms in no more than 5 % of the runs at 5 %, and 1 % at 1 %', (_name, rule) => {
    const next = chanceOf(7);
    const chances = Array.from({ length: RUNS }, () => judgeRule(rule, shuffled(rule, next))?.chance ?? 1);
    expect(chances.filter((chance) => chance <= 0.05).length / RUNS).toBeLessThanOrEqual(0.05);
    expect(chances.filter((chance) => chance <= 0.01).length / RUNS).toBeLessThanOrEqual(0.01);
  });

  test('a night in which all rules and six teams are judged tells something in no more than 1 % of the runs', () => {
    const next = chanceOf(11);
    const teams = Array.from({ length: 5 }, () => overPromise);
    const nights = Array.from({ length: RUNS }, () =>
      findingsAmong([...diagnosisRules, ...teams].map((rule) => judgeRule(rule, shuffled(rule, next)))),
    );
    const alarms = nights.filter((told) => told.some((chance) => chance !== null)).length;
    expect(alarms / RUNS).toBeLessThanOrEqual(FALSE_ALARM_LEVEL);
  });
});

/** How often the doctor finds what is there, while nothing else is. */
function power(rule: DiagnosisRule, truth: (next: () => number) => readonly Sample[]): number {
  const next = chanceOf(23);
  const found = Array.from({ length: 200 }, () => {
    const quiet = diagnosisRules.filter((other) => other !== rule);
    const judged = [rule, ...quiet].map((each) =>
      judgeRule(each, each === rule ? { symptoms: truth(next), guards: [] } : shuffled(each, next)),
    );
    return findingsAmong(judged)[0] !== null;
  });
  return found.filter(Boolean).length / found.length;
}

const times = (n: number, next: () => number, rate: number) =>
  Array.from({ length: n }, () => next() < rate).filter(Boolean).length;
/** Weeks in which so many may happen on each of 300 occasions. */
const weeksAt = (aMonth: number, next: () => number) =>
  Array.from({ length: 13 }, () => times(300, next, (aMonth * 3) / 13 / 300));

test('passes from 40 to 75 a month and acceptance from 82 to 51 % are found in nine of ten first quarters', () => {
  const story = (next: () => number): Sample[] => [
    { kind: 'volume', before: weeksAt(40, next), now: weeksAt(75, next) },
    {
      kind: 'share',
      before: { hits: times(120, next, 0.82), n: 120 },
      now: { hits: times(225, next, 0.51), n: 225 },
    },
  ];
  expect(power(definitionGapOfInsideSales, story)).toBeGreaterThanOrEqual(0.9);
});

test.each([
  { n: 50, wanted: 0.7 },
  { n: 80, wanted: 0.9 },
])('onboarding at 45 against 82 % over $n customers each is found in at least $wanted of the cases', ({
  n,
  wanted,
}) => {
  const story = (next: () => number): Sample[] => [
    { kind: 'share', before: { hits: times(n, next, 0.82), n }, now: { hits: times(n, next, 0.45), n } },
  ];
  expect(power(overPromise, story)).toBeGreaterThanOrEqual(wanted);
});
