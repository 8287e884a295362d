import { type Criterion, readAgreement, type SaidOfPass } from '@tasuki/db';
import type { Department, Leg } from '@tasuki/domain';
import { isJoint } from '@tasuki/domain/handoffs/joints';
import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { authorize, type Viewer } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum } from '../enums.ts';
import { badUserInput, callerError } from '../errors.ts';
import type { Handoff } from '../handoffs/handoff.type.ts';
import { PeriodInput } from '../kpis/kpi.input.ts';
import { readDayPeriod } from '../kpis/read-day-period.ts';
import { readableTargets } from '../planning/readable-targets.ts';
import { readId } from '../records/read-id.ts';
import { AgreementPass, CriterionAgreement } from './agreement.type.ts';

@ArgsType()
class AgreementArgs {
  @Field((_type) => DepartmentEnum)
  from!: Department;

  @Field((_type) => DepartmentEnum)
  to!: Department;

  @Field((_type) => PeriodInput)
  period!: PeriodInput;

  @Field((_type) => ID, { nullable: true, description: 'Only what this person passed.' })
  userId?: string | null;
}

@ArgsType()
class AgreementPassesArgs extends AgreementArgs {
  @Field((_type) => String, { description: 'The key of one of jointAgreement.' })
  criterion!: string;

  @Field((_type) => Int, { defaultValue: 50, description: 'At most 200.' })
  first!: number;
}

const MOST_PASSES = 200;

@Resolver()
export class AgreementResolver {
  @Query((_returns) => [CriterionAgreement], {
    description:
      'Per criterion, over the passes decided in the period. One person’s own: for that person, their managers and team leads.',
  })
  async jointAgreement(
    @Args((_type) => AgreementArgs) args: AgreementArgs,
    @Ctx() context: ApiContext,
  ): Promise<CriterionAgreement[]> {
    const viewer = authorize(context.viewer, 'read');
    return (await readCriteria(context, viewer, args)).map(presentCriterion);
  }

  @Query((_returns) => [AgreementPass], {
    description: 'The passes behind one criterion: first those of which the two sides said otherwise, then the latest.',
  })
  async agreementPasses(
    @Args((_type) => AgreementPassesArgs) { criterion, first, ...args }: AgreementPassesArgs,
    @Ctx() context: ApiContext,
  ): Promise<AgreementPass[]> {
    const viewer = authorize(context.viewer, 'read');
    if (first < 1 || first > MOST_PASSES) throw badUserInput(`Ask for 1 to ${MOST_PASSES} passes.`, { field: 'first' });
    const found = (await readCriteria(context, viewer, args)).find(({ key }) => key === criterion);
    if (!found) throw badUserInput('The joint has no such criterion in this period.', { field: 'criterion' });
    const isSame = ({ sender, receiver }: SaidOfPass) => Number(sender === receiver);
    const shown = found.said.toSorted((a, b) => isSame(a) - isSame(b)).slice(0, first);
    const passes = await Promise.all(
      shown.map(async ({ accountId, handoffId, sender, receiver }) => {
        const handoff = await context.load<Handoff>('handoff', accountId, handoffId);
        return handoff ? [{ handoff, sender, receiver }] : [];
      }),
    );
    return passes.flat();
  }
}

async function readCriteria(context: ApiContext, viewer: Viewer, args: AgreementArgs): Promise<Criterion[]> {
  const { from, to, period, userId } = args;
  if (!isJoint(from, to)) throw badUserInput('No pass goes this way.', { field: 'to' });
  return readAgreement(context.db, {
    from: from as Leg,
    to: to as Leg,
    period: readDayPeriod(period, context.timeZone),
    senderId: userId ? await readPerson(context, viewer, userId) : null,
  });
}

async function readPerson({ db }: ApiContext, viewer: Viewer, userId: string): Promise<string> {
  const { id } = readId(userId, 'user', 'userId');
  const [isReadable] = await readableTargets(db, viewer, [{ scope: 'user', scopeKey: id }]);
  if (isReadable) return id;
  throw callerError('FORBIDDEN', 'A person’s own figures are for that person, their managers and team leads.', {
    operation: 'jointAgreement',
  });
}

const presentCriterion = ({ words, of, definitionKey, said: _, ...agreement }: Criterion): CriterionAgreement => ({
  ...agreement,
  labelJa: words.ja,
  labelEn: words.en,
  definitionJa: of?.ja ?? null,
  definitionEn: of?.en ?? null,
  definitionKey: definitionKey ?? null,
});
