import { type Criterion, readAgreement } from '@tasuki/db';
import type { Department, Leg } from '@tasuki/domain';
import { isJoint } from '@tasuki/domain/handoffs/joints';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { authorize, type Viewer } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum } from '../enums.ts';
import { badUserInput, callerError } from '../errors.ts';
import { PeriodInput } from '../kpis/kpi.input.ts';
import { readDayPeriod } from '../kpis/read-day-period.ts';
import { readableTargets } from '../planning/readable-targets.ts';
import { readId } from '../records/read-id.ts';
import { CriterionAgreement } from './agreement.type.ts';

@Resolver()
export class AgreementResolver {
  @Query((_returns) => [CriterionAgreement], {
    description:
      'Per criterion, over the passes decided in the period. One person’s own: for that person, their managers and team leads.',
  })
  async jointAgreement(
    @Arg('from', (_type) => DepartmentEnum) from: Department,
    @Arg('to', (_type) => DepartmentEnum) to: Department,
    @Arg('period', (_type) => PeriodInput) period: PeriodInput,
    @Ctx() context: ApiContext,
    @Arg('userId', (_type) => ID, { nullable: true, description: 'Only what this person passed.' })
    userId?: string | null,
  ): Promise<CriterionAgreement[]> {
    const viewer = authorize(context.viewer, 'read');
    if (!isJoint(from, to)) throw badUserInput('No pass goes this way.', { field: 'to' });
    const criteria = await readAgreement(context.db, {
      from: from as Leg,
      to: to as Leg,
      period: readDayPeriod(period, context.timeZone),
      senderId: userId ? await readPerson(context, viewer, userId) : null,
    });
    return criteria.map(presentCriterion);
  }
}

async function readPerson({ db }: ApiContext, viewer: Viewer, userId: string): Promise<string> {
  const { id } = readId(userId, 'user', 'userId');
  const [isReadable] = await readableTargets(db, viewer, [{ scope: 'user', scopeKey: id }]);
  if (isReadable) return id;
  throw callerError('FORBIDDEN', 'A person’s own figures are for that person, their managers and team leads.', {
    operation: 'jointAgreement',
  });
}

const presentCriterion = ({ words, of, definitionKey, ...agreement }: Criterion): CriterionAgreement => ({
  ...agreement,
  labelJa: words.ja,
  labelEn: words.en,
  definitionJa: of?.ja ?? null,
  definitionEn: of?.en ?? null,
  definitionKey: definitionKey ?? null,
});
