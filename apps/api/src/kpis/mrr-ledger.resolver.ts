import { mrrMovements, readMrrLedger } from '@tasuki/db';
import { type MrrMovementKind, mrrMovementKinds } from '@tasuki/domain/contracts/mrr-movement';
import { and, eq, gte, inArray, lt } from 'drizzle-orm';
import { Arg, Args, ArgsType, Ctx, Field, Float, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { type Connection, connectionOf } from '../connections/connection.ts';
import { listRecords } from '../connections/list-records.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import type { ApiContext } from '../context.ts';
import { MrrMovement } from '../contracts/contract.type.ts';
import { enumOf } from '../enums.ts';
import { inMajorUnits } from '../money/major-units.ts';
import { PeriodInput } from './kpi.input.ts';
import { readDayPeriod } from './read-day-period.ts';

const MrrMovementKindEnum = enumOf(mrrMovementKinds);
registerEnumType(MrrMovementKindEnum, { name: 'MrrMovementKind' });
const MrrMovementConnection = connectionOf(MrrMovement);

@ObjectType({
  simpleResolvers: true,
  description: 'opening + all movements = closing, in major units and one currency.',
})
export class MrrLedgerMonth {
  @Field((_type) => String, { description: '2026-04' })
  month!: string;

  @Field((_type) => String)
  currency!: string;

  @Field((_type) => Float)
  opening!: number;

  @Field((_type) => Float, { name: 'newBusiness' })
  newBusiness!: number;

  @Field((_type) => Float)
  expansion!: number;

  @Field((_type) => Float, { description: '減額: zero or below.' })
  contraction!: number;

  @Field((_type) => Float, { description: 'Zero or below.' })
  churn!: number;

  @Field((_type) => Float)
  reactivation!: number;

  @Field((_type) => Float)
  closing!: number;
}

@ArgsType()
class MrrMovementsArgs extends PageArgs {
  @Field((_type) => PeriodInput)
  period!: PeriodInput;

  @Field((_type) => [MrrMovementKindEnum], { nullable: true })
  kinds?: MrrMovementKind[] | null;

  @Field((_type) => String, { nullable: true })
  currency?: string | null;
}

@Resolver()
export class MrrLedgerResolver {
  @Query((_returns) => [MrrLedgerMonth], {
    description: 'The ledger month by month; the last one as far as the period.',
  })
  async mrrLedger(
    @Arg('period', (_type) => PeriodInput) asked: PeriodInput,
    @Ctx() { viewer, db, timeZone }: ApiContext,
  ): Promise<MrrLedgerMonth[]> {
    authorize(viewer, 'read');
    const rows = await readMrrLedger(db, readDayPeriod(asked, timeZone));
    return rows.map(({ month, currency, ...minor }) => {
      const major = (amount: number) => inMajorUnits(amount, currency);
      return {
        month,
        currency,
        opening: major(minor.openingMinor),
        newBusiness: major(minor.newMinor),
        expansion: major(minor.expansionMinor),
        contraction: major(minor.contractionMinor),
        churn: major(minor.churnMinor),
        reactivation: major(minor.reactivationMinor),
        closing: major(minor.closingMinor),
      };
    });
  }

  @Query((_returns) => MrrMovementConnection, { description: 'The rows of the ledger, newest first.' })
  async mrrMovements(
    @Args((_type) => MrrMovementsArgs) { period: asked, kinds, currency, ...page }: MrrMovementsArgs,
    @Ctx() context: ApiContext,
  ): Promise<Connection<MrrMovement>> {
    authorize(context.viewer, 'read');
    const { from, to } = readDayPeriod(asked, context.timeZone);
    return listRecords<MrrMovement>(context, {
      name: 'mrr-movement',
      where: and(
        gte(mrrMovements.effectiveOn, from),
        lt(mrrMovements.effectiveOn, to),
        kinds ? inArray(mrrMovements.kind, kinds) : undefined,
        currency ? eq(mrrMovements.currency, currency) : undefined,
      ),
      property: 'effectiveOn',
      kind: 'day',
      isDescending: true,
      page,
    });
  }
}
