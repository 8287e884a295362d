import {
  type WaterlineBar as Bar,
  readNrrWaterline,
  readWaterlineAccounts,
  type WaterlinePeriod,
  waterlineBars,
} from '@tasuki/db';
import { addDays, addMonths, dayIn } from '@tasuki/domain';
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  Float,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
  registerEnumType,
} from 'type-graphql';
import { Account } from '../accounts/account.type.ts';
import { authorize } from '../auth/viewer.ts';
import { readPage } from '../connections/page.ts';
import type { ApiContext } from '../context.ts';
import { enumOf } from '../enums.ts';
import { badUserInput } from '../errors.ts';
import { inMajorUnits } from '../money/major-units.ts';
import { PeriodInput } from './kpi.input.ts';
import { readDayPeriod } from './read-day-period.ts';

const WaterlineBarEnum = enumOf(waterlineBars);
registerEnumType(WaterlineBarEnum, { name: 'WaterlineBarKey' });

@ObjectType({ simpleResolvers: true })
export class WaterlineAccount {
  @Field((_type) => Account)
  account!: Account;

  @Field((_type) => Float, { description: 'Major units, always positive.' })
  amount!: number;

  @Field((_type) => String)
  cursor!: string;
}

@ObjectType({ simpleResolvers: true })
export class WaterlineBar {
  @Field((_type) => WaterlineBarEnum)
  bar!: Bar;

  @Field((_type) => Float, { description: 'Monthly, major units; churn and contraction are positive, too.' })
  amount!: number;

  @Field((_type) => Int, { description: 'How many accounts make it.' })
  accountCount!: number;

  currency!: string;
  period!: WaterlinePeriod;
}

@ObjectType({
  simpleResolvers: true,
  description: 'start − churn − contraction + expansion = end, of the customers present at the start.',
})
export class NrrWaterline {
  @Field((_type) => String)
  currency!: string;

  @Field((_type) => Float, { nullable: true, description: 'end ÷ start, as the KPI `nrr`.' })
  nrr!: number | null;

  all!: WaterlineBar[];

  @Field((_type) => [WaterlineBar])
  bars(
    @Arg('only', (_type) => [WaterlineBarEnum], { nullable: true, description: 'Only these; all unless given.' })
    only?: Bar[] | null,
  ): WaterlineBar[] {
    return this.all.filter(({ bar }) => !only || only.includes(bar));
  }
}

@Resolver((_of) => WaterlineBar)
export class NrrWaterlineResolver {
  @Query((_returns) => [NrrWaterline], {
    description:
      'What became of the MRR of the customers present at the start, one a currency; the last 12 months unless asked.',
  })
  async nrrWaterline(
    @Ctx() { viewer, db, timeZone, now }: ApiContext,
    @Arg('period', (_type) => PeriodInput, { nullable: true }) asked?: PeriodInput | null,
    @Arg('currency', (_type) => String, { nullable: true, description: 'Only this one; all unless given.' })
    only?: string | null,
  ): Promise<NrrWaterline[]> {
    authorize(viewer, 'read');
    const today = dayIn(timeZone, now());
    const to = addDays(today, 1);
    const period = { ...(asked ? readDayPeriod(asked, timeZone) : { from: addMonths(to, -12), to }), today };
    const rows = (await readNrrWaterline(db, period)).filter(({ currency }) => !only || currency === only);
    return [...new Set(rows.map(({ currency }) => currency))].map((currency) => {
      const found = new Map(rows.filter((row) => row.currency === currency).map((row) => [row.bar, row]));
      const bars = waterlineBars.map((bar) =>
        Object.assign(new WaterlineBar(), {
          bar,
          amount: inMajorUnits(found.get(bar)?.amountMinor ?? 0, currency),
          accountCount: found.get(bar)?.accounts ?? 0,
          currency,
          period,
        }),
      );
      const [start, end] = [found.get('start')?.amountMinor ?? 0, found.get('end')?.amountMinor ?? 0];
      return Object.assign(new NrrWaterline(), { currency, all: bars, nrr: start === 0 ? null : end / start });
    });
  }

  @FieldResolver((_returns) => [WaterlineAccount], { description: 'The accounts of the bar, the largest first.' })
  async accounts(
    @Root() { bar, currency, period }: WaterlineBar,
    @Ctx() { db, load }: ApiContext,
    @Arg('first', (_type) => Int, { nullable: true }) first?: number | null,
    @Arg('after', (_type) => String, { nullable: true, description: 'The cursor of the last one of the page before.' })
    after?: string | null,
  ): Promise<WaterlineAccount[]> {
    const { limit } = readPage({ first });
    const rows = await readWaterlineAccounts(db, period, {
      bar,
      currency,
      after: after ? readCursor(after) : null,
      limit,
    });
    const found = await Promise.all(
      rows.map(async ({ accountId, amountMinor }) => {
        const account = await load<Account>('account', accountId, accountId);
        const cursor = `${amountMinor}.${accountId}`;
        return account && { account, amount: inMajorUnits(amountMinor, currency), cursor };
      }),
    );
    return found.filter((one) => one !== null);
  }
}

function readCursor(cursor: string) {
  const [, amount, accountId] = /^(-?\d+)\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor) ?? [];
  if (amount === undefined || !accountId) throw badUserInput('This cursor is not one of ours.', { field: 'after' });
  return { amountMinor: Number(amount), accountId };
}
