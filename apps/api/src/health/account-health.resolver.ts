import { aliasSetOf, healthDays, healthRatings, isCustomer, users, writeHealth } from '@tasuki/db';
import { addDays, dayIn } from '@tasuki/domain';
import { rateHealth } from '@tasuki/domain/customer-success/rate-health';
import { healthMeasureWords } from '@tasuki/domain/health/health-measures';
import { healthLevel } from '@tasuki/domain/health/judge-health';
import DataLoader from 'dataloader';
import { and, desc, eq, getTableColumns, gt, inArray, lte, sql } from 'drizzle-orm';
import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { Account } from '../accounts/account.type.ts';
import { readTarget } from '../accounts/target-account.ts';
import { runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { readDay } from '../read-day.ts';
import { Health, HealthPoint, HealthRated, RateHealthInput, RateHealthPayload } from './health.type.ts';

/** Who was a customer so recently still is one: the job that looks may have been off over a weekend. */
const CURRENT_DAYS = 3;
const MOST_POINTS = 60;
const MOST_RATINGS = 20;

@Resolver((_of) => Account)
export class AccountHealthResolver {
  @FieldResolver((_returns) => Health, { nullable: true, description: 'Null for those who are no customers.' })
  health(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<Health | null> {
    return context.once('account-health', () => createHealthLoader(context)).load(uuid);
  }

  @FieldResolver((_returns) => [HealthRated], {
    description: 'What those who look after it said of its health, the last first; up to 20.',
  })
  healthRatings(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<HealthRated[]> {
    return context.once('account-health-ratings', () => createRatingsLoader(context)).load(uuid);
  }

  @FieldResolver((_returns) => [HealthPoint], { description: 'Up to 60 days on which it was kept, first to last.' })
  healthHistory(@Root() { uuid }: Account, @Ctx() context: ApiContext): Promise<HealthPoint[]> {
    return context.once('account-health-history', () => createHistoryLoader(context)).load(uuid);
  }

  @Mutation((_returns) => RateHealthPayload, {
    description: 'What you think of a customer: the manual part of its health.',
  })
  async rateHealth(
    @Arg('input', (_type) => RateHealthInput) input: RateHealthInput,
    @Ctx() context: ApiContext,
  ): Promise<RateHealthPayload> {
    const payload = await runCommand<RateHealthPayload>(context, 'rateHealth', async (scope) => {
      const { account, acting } = await readTarget(scope, input);
      const { rating, note } = input;
      const days = { today: dayIn(context.timeZone, scope.now), until: readDay(input.until) };
      const command = { ...acting, accountId: account.id, ratingId: uuidv7(), rating, note, ...days };
      const decision = rateHealth(await isCustomer(scope.tx, await aliasSetOf(scope.tx, account.id)), command);
      return { decision, refs: { account: { type: 'account', accountId: null, id: account.id } } };
    });
    // A figure beside the timeline: it follows the rating at once, and all else within a quarter of an hour.
    if (payload.account) await writeToday(context, [payload.account.uuid]);
    return payload;
  }
}

async function writeToday({ db, now, timeZone }: ApiContext, accountIds: string[]): Promise<void> {
  await writeHealth(db, { day: dayIn(timeZone, now()), timeZone, now: now(), accountIds });
}

function createHealthLoader({ db, now, timeZone }: ApiContext) {
  return new DataLoader<string, Health | null>(async (ids) => {
    const since = addDays(dayIn(timeZone, now()), -CURRENT_DAYS);
    const rows = await db
      .selectDistinctOn([healthDays.accountId])
      .from(healthDays)
      .where(and(inArray(healthDays.accountId, [...ids]), gt(healthDays.day, since)))
      .orderBy(healthDays.accountId, desc(healthDays.day));
    const byAccount = new Map(rows.map((row) => [row.accountId, presentHealth(row)]));
    return ids.map((id) => byAccount.get(id) ?? null);
  });
}

function createHistoryLoader({ db }: ApiContext) {
  return new DataLoader<string, HealthPoint[]>(async (ids) => {
    const { accountId, day, score } = healthDays;
    const place = sql<number>`row_number() over (partition by ${accountId} order by ${day} desc)`.as('place');
    const placed = db
      .select({ accountId, day, score, place })
      .from(healthDays)
      .where(inArray(accountId, [...ids]))
      .as('placed');
    const rows = await db.select().from(placed).where(lte(placed.place, MOST_POINTS)).orderBy(placed.day);
    const byAccount = Map.groupBy(rows, (row) => row.accountId);
    return ids.map((id) => (byAccount.get(id) ?? []).map((row) => ({ day: row.day, score: row.score })));
  });
}

function createRatingsLoader({ db, timeZone }: ApiContext) {
  return new DataLoader<string, HealthRated[]>(async (ids) => {
    const { accountId, id, ratedAt } = healthRatings;
    const place = sql<number>`row_number() over (partition by ${accountId} order by ${ratedAt} desc, ${id})`.as(
      'place',
    );
    const placed = db
      .select({ ...getTableColumns(healthRatings), name: users.name, place })
      .from(healthRatings)
      .leftJoin(users, eq(users.id, healthRatings.ratedBy))
      .where(inArray(accountId, [...ids]))
      .as('placed');
    const rows = await db.select().from(placed).where(lte(placed.place, MOST_RATINGS)).orderBy(placed.place);
    const byAccount = Map.groupBy(rows, (row) => row.accountId);
    return ids.map((account) => (byAccount.get(account) ?? []).map((row) => presentRating(row, timeZone)));
  });
}

type RatingRow = typeof healthRatings.$inferSelect & { name: string | null };

function presentRating({ id, rating, note, until, ratedAt, name }: RatingRow, timeZone: string): HealthRated {
  return {
    ...{ id, rating: rating as HealthRated['rating'], note, ratedAt, byName: name },
    until: until ?? addDays(dayIn(timeZone, ratedAt), 90),
  };
}

function presentHealth({ score, day, parts }: typeof healthDays.$inferSelect): Health {
  return {
    score,
    day,
    level: score === null ? null : healthLevel(score),
    parts: parts.map((part) => ({
      ...part,
      labelJa: healthMeasureWords[part.measure].ja,
      labelEn: healthMeasureWords[part.measure].en,
    })),
  };
}
