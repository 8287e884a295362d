import { addDays, dayIn } from '@tasuki/domain';
import { decideInReview } from '@tasuki/domain/reviews/decide-in-review';
import { isReviewPair, type ReviewPair } from '@tasuki/domain/reviews/review-pairs';
import { addWeeks, daysOfWeek, weekOf } from '@tasuki/domain/reviews/review-week';
import { demoTimeZone, momentOn } from '../calendar.ts';
import { createRandom, randomId } from '../random.ts';
import type { Person } from '../staff.ts';
import { type Teller, tellUntilToday } from '../teller.ts';
import type { World } from '../world.ts';

/** How far back reviews are told, and how many decisions about accounts. */
const WEEKS_TOLD = 7;
const MOST_DECISIONS = 12;
const seed = 74;

const texts: Record<string, readonly string[]> = {
  'marketing-inside-sales': ['課題欄が空の資料請求は、メールで育成してから渡す', '同業者の問い合わせは渡す前に除く'],
  'inside-sales-field-sales': [
    '予算の時期を確認してから、来週もう一度渡す',
    '決裁者の同席を条件に、日程を取り直す',
    '情報収集の段階なので、再アプローチ日を決めて育成に戻す',
  ],
};

/** What two departments decided on Thursdays about passes that had come back: told last, by a chance of its own. */
export function tellReviews(world: World): void {
  const random = createRandom(seed);
  const oldest = addWeeks(weekOf(world.calendar.today), -WEEKS_TOLD);
  let told = 0;
  for (const teller of world.tellers) {
    const returned = teller.rows.all<ReturnedRow>('handoffs').findLast(({ state }) => state === 'returned');
    if (told >= MOST_DECISIONS || !returned?.decidedAt) continue;
    const pair = { from: returned.fromDepartment, to: returned.toDepartment } as ReviewPair;
    const week = weekOf(dayIn(demoTimeZone, returned.decidedAt));
    if (week < oldest || !isReviewPair(pair.from, pair.to) || !random.chance(0.35)) continue;
    tellUntilToday(() =>
      decide(teller, { pair, week: addWeeks(week, 1), id: randomId(random, returned.decidedAt as Date) }),
    );
    told += 1;
  }
}

interface ReturnedRow {
  state: string;
  fromDepartment: string;
  toDepartment: string;
  decidedAt?: Date | null;
}

/** The Thursday of the week after. */
function decide(teller: Teller, { pair, week, id }: { pair: ReviewPair; week: string; id: string }): void {
  const thursday = addDays(daysOfWeek(week)?.from ?? '', 3);
  const choices = texts[`${pair.from}-${pair.to}`] ?? [];
  const text = choices[Number.parseInt(id.slice(-4), 16) % choices.length];
  if (!text) return;
  teller.goTo(momentOn(thursday, 16));
  const manager = teller.world.staff[pair.from].at(-1) as Person;
  teller.tell(
    decideInReview({
      ...teller.by(manager),
      ...{ decisionId: id, week, pair, text, accountId: teller.accountId, recheckOn: addDays(thursday, 14) },
      today: thursday,
    }),
  );
}
