import { type CohortQuestion, readCohortCustomers, readCohortRetention } from '@tasuki/db';
import { dayIn } from '@tasuki/domain';
import { Arg, Ctx, Field, FieldResolver, Float, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { inMajorUnits } from '../money/major-units.ts';
import { readPageAfter } from './page-after.ts';

const MOST_MONTHS = 60;

@ObjectType({ simpleResolvers: true })
export class CohortCell {
  @Field((_type) => Int, { description: 'Months since the first paid one; 0 is its end.' })
  month!: number;

  @Field((_type) => Int, { description: 'Customers of the cohort who pay at that month’s end.' })
  customers!: number;

  @Field((_type) => Float, { description: 'Their MRR, major units.' })
  amount!: number;

  @Field((_type) => Float, { nullable: true, description: 'Of the cohort’s customers, the share that pays.' })
  customerRate!: number | null;

  @Field((_type) => Float, {
    nullable: true,
    description: 'Of the MRR at the end of the first month, what is paid now.',
  })
  revenueRate!: number | null;

  cohort!: string;
  currency!: string;
  question!: CohortQuestion;
}

@ObjectType({ simpleResolvers: true, description: 'Customers whose first paid month was the same.' })
export class RetentionCohort {
  @Field((_type) => String, { description: 'The month, 2026-04.' })
  cohort!: string;

  @Field((_type) => String)
  currency!: string;

  @Field((_type) => Int, { description: 'Customers who paid at the end of the first month.' })
  customers!: number;

  all!: CohortCell[];

  @Field((_type) => [CohortCell])
  cells(
    @Arg('month', (_type) => Int, { nullable: true, description: 'Only the one so many months later.' })
    month?: number | null,
  ): CohortCell[] {
    return this.all.filter((cell) => month == null || cell.month === month);
  }
}

@Resolver((_of) => CohortCell)
export class CohortRetentionResolver {
  @Query((_returns) => [RetentionCohort], {
    description: 'Retention of the last cohorts, one row a month and currency.',
  })
  async cohortRetention(
    @Ctx() { viewer, db, timeZone, now }: ApiContext,
    @Arg('months', (_type) => Int, { nullable: true, description: 'How many cohorts: 1 to 60, 24 unless given.' })
    months?: number | null,
    @Arg('cohort', (_type) => String, { nullable: true, description: 'Only this month’s, 2026-04.' })
    only?: string | null,
    @Arg('currency', (_type) => String, { nullable: true, description: 'Only this one.' }) money?: string | null,
  ): Promise<RetentionCohort[]> {
    authorize(viewer, 'read');
    const question = { today: dayIn(timeZone, now()), months: months ?? 24 };
    if (question.months < 1 || question.months > MOST_MONTHS)
      throw badUserInput(`months is ${question.months}: ask for 1 to ${MOST_MONTHS}.`, { field: 'months' });
    const cells = await readCohortRetention(db, question);
    const rows = Map.groupBy(cells, ({ cohort, currency }) => `${cohort} ${currency}`);
    return [...rows.values()].flatMap(([first, ...rest]) => {
      if (!first || (only && first.cohort !== only) || (money && first.currency !== money)) return [];
      const { cohort, currency, customers, amountMinor } = first;
      const all = [first, ...rest].map((cell) =>
        Object.assign(new CohortCell(), {
          ...cell,
          amount: inMajorUnits(cell.amountMinor, currency),
          customerRate: customers === 0 ? null : cell.customers / customers,
          revenueRate: amountMinor === 0 ? null : cell.amountMinor / amountMinor,
          question,
        }),
      );
      return [Object.assign(new RetentionCohort(), { cohort, currency, customers, all })];
    });
  }

  @FieldResolver((_returns) => [Account], { description: 'The customers who pay in that month.' })
  async accounts(
    @Root() { cohort, currency, month, question }: CohortCell,
    @Ctx() { db, load }: ApiContext,
    @Arg('first', (_type) => Int, { nullable: true }) first?: number | null,
    @Arg('after', (_type) => ID, { nullable: true, description: 'The id of the last account of the page before.' })
    after?: string | null,
  ): Promise<Account[]> {
    const { limit, afterId } = readPageAfter(first, after);
    const rows = await readCohortCustomers(db, question, { cohort, currency, month, after: afterId, limit });
    const found = await Promise.all(rows.map(({ accountId }) => load<Account>('account', accountId, accountId)));
    return found.filter((account) => account !== null);
  }
}
