import { diagnosisFindings } from '@tasuki/db';
import { type Department, findKpi, type Locale, type Words } from '@tasuki/domain';
import { chanceWords } from '@tasuki/domain/diagnosis/chance-words';
import { findDiagnosisRule } from '@tasuki/domain/diagnosis/diagnosis-rules';
import type { FindingState } from '@tasuki/domain/diagnosis/finding-state';
import { and, inArray, or } from 'drizzle-orm';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { User } from '../admin/user.type.ts';
import { authorize } from '../auth/viewer.ts';
import { type Connection, keysetQuery, toConnection } from '../connections/connection.ts';
import { PageArgs } from '../connections/page-arguments.type.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum, LocaleEnum } from '../enums.ts';
import { toldIn } from '../kpis/told-in.ts';
import { Finding, FindingConnection, FindingEvidence, FindingStateEnum, FindingSymptom } from './finding.type.ts';
import { presentFinding } from './present-finding.ts';
import { mayWorkOn } from './works-on-joint.ts';

const nothing: Words = { ja: '', en: '' };

@Resolver((_of) => Finding)
export class FindingResolver {
  @Query((_returns) => FindingConnection, {
    description: 'What the joint doctor has found, newest first. Figures of departments and teams, never of a person.',
  })
  async diagnosisFindings(
    @Ctx() { db, viewer }: ApiContext,
    @Args((_type) => PageArgs) page: PageArgs,
    @Arg('states', (_type) => [FindingStateEnum], { nullable: true }) states?: FindingState[] | null,
    @Arg('department', (_type) => DepartmentEnum, { nullable: true, description: 'On either side.' })
    department?: Department | null,
  ): Promise<Connection<Finding>> {
    authorize(viewer, 'read');
    const { fromDepartment, toDepartment, state, foundAt, id } = diagnosisFindings;
    const isWanted = and(
      states ? inArray(state, states) : undefined,
      department
        ? or(inArray(fromDepartment, [department as never]), inArray(toDepartment, [department as never]))
        : undefined,
    );
    const query = keysetQuery({ column: foundAt, id, isDescending: true, kind: 'date' }, page);
    const rows = await db
      .select()
      .from(diagnosisFindings)
      .where(and(isWanted, query.where))
      .orderBy(...query.orderBy)
      .limit(query.limit);
    return toConnection(rows, {
      page: query.page,
      property: 'foundAt',
      toItem: presentFinding,
      count: () => db.$count(diagnosisFindings, isWanted),
    });
  }

  @FieldResolver((_returns) => String, { description: 'What is probably wrong, in a word or two.' })
  cause(@Root() { rule }: Finding, @Ctx() context: ApiContext, @LocaleArg() locale?: Locale): string {
    return (findDiagnosisRule(rule)?.cause ?? nothing)[toldIn(locale, context)];
  }

  @FieldResolver((_returns) => String, { description: 'What is seen, as one sentence.' })
  headline(@Root() { rule, row }: Finding, @Ctx() context: ApiContext, @LocaleArg() locale?: Locale): string {
    const told = toldIn(locale, context);
    const team = (told === 'ja' ? row.teamJa : row.teamEn) ?? '';
    return (findDiagnosisRule(rule)?.headline ?? nothing)[told].replace('{team}', team);
  }

  @FieldResolver((_returns) => String, { description: 'What the two departments can do about it.' })
  action(@Root() { rule }: Finding, @Ctx() context: ApiContext, @LocaleArg() locale?: Locale): string {
    return (findDiagnosisRule(rule)?.action ?? nothing)[toldIn(locale, context)];
  }

  @FieldResolver((_returns) => String, { description: '`chance` as people say it: 「1%未満」.' })
  chanceText(@Root() { chance }: Finding, @Ctx() context: ApiContext, @LocaleArg() locale?: Locale): string {
    return chanceWords(chance)[toldIn(locale, context)];
  }

  @FieldResolver((_returns) => User, { nullable: true })
  actedBy(@Root() { row }: Finding, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return row.actedBy ? load<User>('user', null, row.actedBy) : null;
  }

  @FieldResolver((_returns) => User, { nullable: true })
  closedBy(@Root() { row }: Finding, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return row.closedBy ? load<User>('user', null, row.closedBy) : null;
  }

  @FieldResolver((_returns) => Boolean, { description: 'Managers of the two departments, and admins.' })
  canWorkOn(@Root() { row }: Finding, @Ctx() { viewer }: ApiContext): boolean {
    return mayWorkOn(viewer, row);
  }
}

@Resolver((_of) => FindingSymptom)
export class FindingSymptomResolver {
  @FieldResolver((_returns) => String)
  label(@Root() { kpi }: FindingSymptom, @Ctx() context: ApiContext, @LocaleArg() locale?: Locale): string {
    return findKpi(kpi)?.label[toldIn(locale, context)] ?? kpi;
  }
}

@Resolver((_of) => FindingEvidence)
export class FindingEvidenceResolver {
  @FieldResolver((_returns) => String)
  label(@Root() { kpi }: FindingEvidence, @Ctx() context: ApiContext, @LocaleArg() locale?: Locale): string {
    return findKpi(kpi)?.label[toldIn(locale, context)] ?? kpi;
  }
}

function LocaleArg() {
  return Arg('locale', (_type) => LocaleEnum, { nullable: true });
}
