import { addDays, dayIn } from '@tasuki/domain';
import { reviewDecisionMade } from '@tasuki/domain/reviews/events/decision-made';
import { type ReviewPair, reviewPairs } from '@tasuki/domain/reviews/review-pairs';
import { addWeeks, daysOfWeek, weekOf } from '@tasuki/domain/reviews/review-week';
import type { Transaction } from '../client.ts';
import { readSample } from '../reviews/blind-ratings.ts';
import { joinReview, openReview } from '../reviews/keep-review.ts';
import { jointReviewDecisions, jointReviewRatings, jointReviews } from '../tables/index.ts';
import { demoTimeZone, momentOn } from './calendar.ts';
import { createRandom, type Random, randomId } from './random.ts';
import type { Person } from './staff.ts';
import type { World } from './world.ts';

const WEEKS_KEPT = 6;
const seed = 75;

const ofJoint: Record<string, readonly string[]> = {
  'marketing-inside-sales': [
    '課題欄の記入がないリードは、MQLとして渡さない',
    '展示会の名刺は、会期後3営業日以内に渡し終える',
    '比較サイトからの問い合わせは、当日中に架電する',
  ],
  'inside-sales-field-sales': [
    '予算と時期の両方を確認してから渡す',
    '差し戻しには、次に確認してほしい項目を一言添える',
    '回答期限の前日に、未回答の一覧を両部門で確認する',
  ],
  'field-sales-customer-success': [
    '約束した内容は、製品担当の確認を得てから引き継ぎ情報に書く',
    'キックオフの前に、関係者を商談担当から直接紹介する',
    '初回更新の6か月前に、期待する成果を一緒に見直す',
  ],
  'inside-sales-customer-success': [
    '利用が伸びた顧客は、月次で一緒に見る',
    'アップセルの提案は、担当者を一人に決めてから始める',
    '座席の利用率が9割を超えた顧客を優先する',
  ],
};

/** The weekly reviews of the last weeks: who was there, what they decided, what became of it, and what they said blind. */
export async function keepReviews(tx: Transaction, world: World): Promise<void> {
  const random = createRandom(seed);
  const thisWeek = weekOf(world.calendar.today);
  for (const pair of reviewPairs)
    for (let back = WEEKS_KEPT; back >= 1; back--)
      await keepOne(tx, world, { pair, week: addWeeks(thisWeek, -back), back, random });
  await keepAccountDecisions(tx, world);
  await tx.update(jointReviews).set({ isDemo: true });
}

interface One {
  pair: ReviewPair;
  week: string;
  /** How many weeks ago. */
  back: number;
  random: Random;
}

async function keepOne(tx: Transaction, { staff }: World, { pair, week, back, random }: One): Promise<void> {
  const { from = '', to = '' } = daysOfWeek(week) ?? {};
  const at = momentOn(addDays(from, 3), 16);
  const { id: reviewId } = await openReview(tx, { week, pair }, at);
  const sides = [pair.from, pair.to].map((side) => ({ side, people: staff[side].slice(-2) }));
  for (const { people } of sides)
    for (const person of people) await joinReview(tx, { reviewId, userId: person.id, now: at });
  await tx.insert(jointReviewDecisions).values({
    ...{ id: randomId(random, at), reviewId, text: textOf(pair, back) },
    ...{ decidedAt: at, decidedBy: staff[pair.from].at(-1)?.id ?? null, recheckOn: addDays(from, 17) },
    ...(back > 2
      ? { result: 'done', checkedAt: momentOn(addDays(from, 17), 16), checkedBy: staff[pair.to].at(-1)?.id }
      : {}),
  });
  const sample = await readSample(tx, { pair, week, period: { from, to, timeZone: demoTimeZone } });
  const ratings = sample.flatMap((pass) => {
    // Mostly they agree; where they do not is what the meeting is about.
    const isGood = random.chance(0.6);
    return sides.map(({ side, people: [person] }) => ({
      ...{ ...pass, reviewId, department: side, userId: (person as Person).id, ratedAt: at },
      isGood: random.chance(0.78) ? isGood : !isGood,
    }));
  });
  if (ratings.length > 0) await tx.insert(jointReviewRatings).values(ratings);
}

function textOf({ from, to }: ReviewPair, back: number): string {
  const choices = ofJoint[`${from}-${to}`] ?? [];
  return choices[back % choices.length] ?? '';
}

/** What the timelines tell, as their reviews keep it. */
async function keepAccountDecisions(tx: Transaction, { tellers, calendar }: World): Promise<void> {
  const told = tellers.flatMap(({ events }) => events.filter(({ kind }) => kind === reviewDecisionMade.name));
  for (const { accountId, actorId, occurredAt, payload } of told) {
    const { decisionId, week, from, to, text, recheckOn } = reviewDecisionMade.payload.parse(payload);
    const { id: reviewId } = await openReview(tx, { week, pair: { from, to } }, occurredAt);
    const isChecked = recheckOn && recheckOn < dayIn(demoTimeZone, calendar.now);
    await tx.insert(jointReviewDecisions).values({
      ...{
        id: decisionId,
        reviewId,
        text,
        aboutAccountId: accountId,
        decidedAt: occurredAt,
        decidedBy: actorId ?? null,
      },
      ...{ recheckOn: recheckOn ?? null },
      ...(isChecked ? { result: 'done', checkedAt: momentOn(recheckOn, 16), checkedBy: actorId ?? null } : {}),
    });
  }
}
