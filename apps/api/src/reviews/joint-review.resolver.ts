import {
  type ReviewDecisionRow,
  readAgenda,
  readAttendees,
  readDecisions,
  readEarlierDecisions,
  readSampleAgreement,
} from '@tasuki/db';
import { type Department, toGlobalId } from '@tasuki/domain';
import { sectionsOf } from '@tasuki/domain/reviews/agenda-sections';
import { agendaWords } from '@tasuki/domain/reviews/agenda-words';
import { addWeeks } from '@tasuki/domain/reviews/review-week';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { User } from '../admin/user.type.ts';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { CriterionAgreement } from '../diagnosis/agreement.type.ts';
import { DepartmentEnum } from '../enums.ts';
import { JointReview, ReviewDecision, ReviewItem, ReviewSection, SampledPass } from './joint-review.type.ts';
import { presentReview, readKey } from './present-review.ts';
import { readSampled } from './read-sampled.ts';

const WEEKS_OF_AGREEMENT = 26;

@Resolver((_of) => JointReview)
export class JointReviewResolver {
  @Query((_returns) => JointReview, {
    description: 'One week of two departments: what to speak about, what was decided, and what became of it.',
  })
  jointReview(
    @Arg('week', (_type) => String) week: string,
    @Arg('from', (_type) => DepartmentEnum) from: Department,
    @Arg('to', (_type) => DepartmentEnum) to: Department,
    @Ctx() context: ApiContext,
  ): Promise<JointReview> {
    authorize(context.viewer, 'read');
    return presentReview(context, readKey({ week, from, to }, context));
  }

  @FieldResolver((_returns) => [ReviewSection])
  async agenda(
    @Root() { key, period }: JointReview,
    @Ctx() { db, timeZone, now }: ApiContext,
  ): Promise<ReviewSection[]> {
    const items = await readAgenda(db, { pair: key.pair, period: { ...period, timeZone }, now: now() });
    return sectionsOf(key.pair).map((section) => ({
      section,
      items: items.filter((item) => item.section === section).map(presentItem),
    }));
  }

  @FieldResolver((_returns) => [User], { description: 'In the order of joining.' })
  async attendees(@Root() { reviewId }: JointReview, @Ctx() { db, load }: ApiContext): Promise<User[]> {
    const ids = reviewId ? await readAttendees(db, reviewId) : [];
    const people = await Promise.all(ids.map((id) => load<User>('user', null, id)));
    return people.filter((person) => person !== null);
  }

  @FieldResolver((_returns) => [ReviewDecision], { description: 'The newest first.' })
  async decisions(@Root() { key }: JointReview, @Ctx() { db }: ApiContext): Promise<ReviewDecision[]> {
    return (await readDecisions(db, key)).map(presentDecision);
  }

  @FieldResolver((_returns) => [ReviewDecision], {
    description: 'Of earlier weeks: what nobody has looked at again, or somebody has since this week began.',
  })
  async earlierDecisions(@Root() { key, period }: JointReview, @Ctx() { db }: ApiContext): Promise<ReviewDecision[]> {
    const since = new Date(`${period.from}T00:00:00Z`);
    return (await readEarlierDecisions(db, { ...key, since })).map(presentDecision);
  }

  @FieldResolver((_returns) => [SampledPass], { description: 'The same few of the week’s passes for everybody there.' })
  sample(@Root() review: JointReview, @Ctx() context: ApiContext): Promise<SampledPass[]> {
    return readSampled(context, review);
  }

  @FieldResolver((_returns) => CriterionAgreement, { description: 'Of the blind samples of the last 26 weeks.' })
  async sampleAgreement(@Root() { key }: JointReview, @Ctx() { db }: ApiContext): Promise<CriterionAgreement> {
    const agreement = await readSampleAgreement(db, { pair: key.pair, since: addWeeks(key.week, -WEEKS_OF_AGREEMENT) });
    return {
      ...agreement,
      ...{
        key: null,
        kind: 'definition',
        labelJa: 'ブラインド評価',
        labelEn: 'Blind sample',
        definitionJa: null,
        definitionEn: null,
        definitionKey: null,
      },
    };
  }
}

@Resolver((_of) => ReviewItem)
export class ReviewItemResolver {
  @FieldResolver((_returns) => Account, { nullable: true })
  account(@Root() { item }: ReviewItem, @Ctx() { load }: ApiContext): Promise<Account | null> {
    return load<Account>('account', null, item.accountId);
  }
}

@Resolver((_of) => SampledPass)
export class SampledPassResolver {
  @FieldResolver((_returns) => Account, { nullable: true })
  account(@Root() { accountUuid }: SampledPass, @Ctx() { load }: ApiContext): Promise<Account | null> {
    return load<Account>('account', null, accountUuid);
  }
}

@Resolver((_of) => ReviewDecision)
export class ReviewDecisionResolver {
  @FieldResolver((_returns) => Account, { nullable: true })
  account(@Root() { row }: ReviewDecision, @Ctx() { load }: ApiContext): Promise<Account | null> | null {
    return row.aboutAccountId ? load<Account>('account', null, row.aboutAccountId) : null;
  }

  @FieldResolver((_returns) => User, { nullable: true })
  decidedBy(@Root() { row }: ReviewDecision, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return row.decidedBy ? load<User>('user', null, row.decidedBy) : null;
  }
}

function presentItem(item: ReviewItem['item']): ReviewItem {
  const { accountId, handoffId, at } = item;
  const words = agendaWords(item);
  const id = handoffId && toGlobalId({ type: 'handoff', accountId, id: handoffId });
  return Object.assign(new ReviewItem(), { handoffId: id, at, whatJa: words.ja, whatEn: words.en, item });
}

function presentDecision(row: ReviewDecisionRow): ReviewDecision {
  const id = toGlobalId({ type: 'review-decision', accountId: null, id: row.id });
  return Object.assign(new ReviewDecision(), row, { id, row });
}
