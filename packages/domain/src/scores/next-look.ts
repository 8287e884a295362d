import { findFact } from '../definitions/facts.ts';
import { DAY_MS, shapeOf } from '../definitions/read-fact.ts';
import { capPoints } from './cap-points.ts';
import { engagementBandOf, type Score, sumOf } from './judge-score.ts';
import { decay } from './live-points.ts';
import { fromTenths } from './score-point.ts';
import type { ScoreTerms } from './score-terms.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** After how long no event of the model is worth a tenth of a point any more; null where some points stay. */
export function memoryMs({ engagement }: ScoreTerms): number | null {
  let longest = 0;
  for (const { points, halfLifeDays } of engagement) {
    if (halfLifeDays === null) return null;
    longest = Math.max(longest, halfLifeDays * DAY_MS * Math.log2(Math.abs(points) * 20));
  }
  return longest;
}

/**
 * When a lead has to be looked at again although nothing happens: the minute in which decay takes it into another band,
 * or a moment before which nothing can have changed. Null where time alone changes nothing.
 */
export function nextLook(terms: ScoreTerms, score: Score, at: Date): Date | null {
  const looks = [dailyLook(terms, at), decayLook(terms, score, at)].filter((look) => look !== null);
  return looks.length > 0 ? new Date(Math.min(...looks)) : null;
}

/** Windows slide and days pass: such facts are asked once a day. */
function dailyLook({ fit, disqualifiers }: ScoreTerms, at: Date): number | null {
  const passes = [...fit, ...disqualifiers].some(({ rule }) => {
    const fact = findFact(rule.field);
    return Boolean(rule.window) || (fact && shapeOf(fact, rule).is === 'days-since');
  });
  return passes ? at.getTime() + DAY_MS : null;
}

function decayLook(terms: ScoreTerms, { engagement, live }: Score, at: Date): number | null {
  const halfLives = new Map(terms.engagement.map(({ key, halfLifeDays }) => [key, halfLifeDays]));
  const own = live.filter(({ side }) => side === 'engagement');
  const decaying = own.filter(({ key }) => halfLives.get(key) !== null);
  if (decaying.length === 0) return null;
  const now = at.getTime();
  // Negative points that decay let a score rise again: no single crossing to search for.
  if (decaying.some(({ live }) => live < 0)) return now + HOUR_MS;
  const bandAt = (moment: number) => {
    const then = own.flatMap((point) => {
      const ageMs = moment - (point.at?.getTime() ?? moment);
      const tenths = decay(point.full, { ageMs, halfLifeDays: halfLives.get(point.key) ?? null });
      return tenths === 0 ? [] : [{ ...point, live: fromTenths(tenths), points: fromTenths(tenths) }];
    });
    return engagementBandOf(sumOf(capPoints(then, terms.groups).points, 'engagement'), terms.bands);
  };
  const band = engagementBandOf(engagement, terms.bands);
  let late = now + Math.max(...decaying.map(({ key, full }) => spentAfter(halfLives.get(key) ?? 1, full)));
  if (bandAt(late) === band) return null;
  let early = now;
  while (late - early > MINUTE_MS) {
    const middle = Math.floor((early + late) / 2);
    if (bandAt(middle) === band) early = middle;
    else late = middle;
  }
  return late;
}

const spentAfter = (halfLifeDays: number, points: number) =>
  halfLifeDays * DAY_MS * Math.log2(Math.abs(points) * 20 + 2);
