import {
  type KpiAnswer,
  type KpiFigures,
  readParentTeams,
  readSnapshotsOf,
  readTargetsOf,
  type SnapshotRow,
} from '@tasuki/db';
import { attainmentOf, targetOfMonths } from '@tasuki/domain';
import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ApiContext } from '../context.ts';
import { Kpi, KpiGroup } from '../kpis/kpi.type.ts';
import { ownerIn } from '../owner-in.ts';
import { type FigureScope, scopeOfFigure } from './figure-scope.ts';
import { KpiSnapshotFigure, KpiTargetFigure } from './kpi-plan.type.ts';
import { readableTargets } from './readable-targets.ts';

const targetWords = 'The plan for the same months and people; null where none is set. Without a filter: the owner’s.';
const snapshotWords = 'What was remembered at the month’s end; null for other periods and for months still running.';

/** The plan and the memory beside a total. */
@Resolver((_of) => Kpi)
export class KpiPlanResolver {
  @FieldResolver((_returns) => KpiTargetFigure, { nullable: true, description: targetWords })
  target(@Root() { answer }: Kpi, @Ctx() context: ApiContext): Promise<KpiTargetFigure | null> {
    return targetBeside(context, { ...answer, scope: scopeOfFigure(answer) });
  }

  @FieldResolver((_returns) => KpiSnapshotFigure, { nullable: true, description: snapshotWords })
  snapshot(@Root() { answer }: Kpi, @Ctx() context: ApiContext): Promise<KpiSnapshotFigure | null> {
    return snapshotBeside(context, { ...answer, scope: scopeOfFigure(answer) });
  }
}

/** The same beside each group. */
@Resolver((_of) => KpiGroup)
export class KpiGroupPlanResolver {
  @FieldResolver((_returns) => KpiTargetFigure, { nullable: true, description: targetWords })
  target(@Root() { answer, whole }: KpiGroup, @Ctx() context: ApiContext): Promise<KpiTargetFigure | null> {
    return targetBeside(context, { ...answer, kpi: whole.kpi, scope: scopeOfFigure(whole, answer) });
  }

  @FieldResolver((_returns) => KpiSnapshotFigure, { nullable: true, description: snapshotWords })
  snapshot(@Root() { answer, whole }: KpiGroup, @Ctx() context: ApiContext): Promise<KpiSnapshotFigure | null> {
    return snapshotBeside(context, { ...answer, kpi: whole.kpi, scope: scopeOfFigure(whole, answer) });
  }
}

interface Figure extends KpiFigures {
  kpi: KpiAnswer['kpi'];
  scope: FigureScope | null;
}

async function targetBeside(context: ApiContext, { scope, kpi, value, currency }: Figure) {
  if (!scope || (await isPartOfTeam(context, scope))) return null;
  // A company's figure is its owner's lever: that department's target is the one to show.
  const whose =
    scope.scope === 'total' ? { ...scope, scope: 'department', scopeKey: ownerIn(context.organisation, kpi) } : scope;
  const rows = await context.once('kpi-targets', () => createTargetLoader(context)).load(whose);
  const isOther = [...rows.values()].some(
    (row) => row.currency !== null && currency !== null && row.currency !== currency,
  );
  const target = isOther
    ? null
    : targetOfMonths(
        kpi,
        whose.months.map((month) => rows.get(month)?.value),
      );
  if (target === null) return null;
  return Object.assign(new KpiTargetFigure(), { value: target, attainment: attainmentOf(kpi, value, target) });
}

async function snapshotBeside(context: ApiContext, { scope, value, currency }: Figure) {
  if (scope?.months.length !== 1 || (await isPartOfTeam(context, scope))) return null;
  const rows = await context.once('kpi-snapshots', () => createSnapshotLoader(context)).load(scope);
  // Nothing yet has no currency; what came in later has one.
  const row = rows.find((one) => one.currency === (currency ?? '')) ?? rows.find((one) => one.currency === '');
  return row ? presentSnapshot(row, value) : null;
}

/** Whether a figure leaves out sub teams of its team: nobody plans or remembers that part alone. */
async function isPartOfTeam({ once, db }: ApiContext, { isWithoutSubTeams, scopeKey }: FigureScope): Promise<boolean> {
  return Boolean(isWithoutSubTeams) && (await once('parent-teams', () => readParentTeams(db))).has(scopeKey);
}

function presentSnapshot(row: SnapshotRow, now: number | null): KpiSnapshotFigure {
  const { value, numerator, denominator, takenAt } = row;
  const delta = value === null || now === null ? null : now - value;
  return Object.assign(new KpiSnapshotFigure(), { value, numerator, denominator, takenAt, delta });
}

function createTargetLoader({ db, viewer }: ApiContext) {
  return new DataLoader<FigureScope, Awaited<ReturnType<typeof readTargetsOf>>[number], string>(
    async (figures) => {
      const readable = await readableTargets(db, viewer, figures);
      const found = await readTargetsOf(db, figures);
      return found.map((rows, at) => (readable[at] ? rows : new Map()));
    },
    { cacheKeyFn: keyOf },
  );
}

function createSnapshotLoader({ db }: ApiContext) {
  return new DataLoader<FigureScope, SnapshotRow[], string>((figures) => readSnapshotsOf(db, figures), {
    cacheKeyFn: keyOf,
  });
}

const keyOf = ({ kpi, scope, scopeKey, months }: FigureScope): string => [kpi, scope, scopeKey, ...months].join(' ');
