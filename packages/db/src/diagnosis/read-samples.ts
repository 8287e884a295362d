import { findKpi, type Words } from '@tasuki/domain';
import { type DaySpan, spansBefore, spanUpTo, teamSpan, weeksOf } from '@tasuki/domain/diagnosis/compared-periods';
import { type DiagnosisRule, isVolume, type MeasuredKpi, type Sample } from '@tasuki/domain/diagnosis/define-diagnosis';
import { judgeRule, type RuleSamples } from '@tasuki/domain/diagnosis/judge-rule';
import type { Share } from '@tasuki/domain/diagnosis/statistics/fisher-exact';
import type { Reader } from '../client.ts';
import type { KpiFilter } from '../kpis/kpi-question.ts';
import { readKpiSeries, readKpis } from '../kpis/read-kpis.ts';

/** When and where it is asked. */
export interface DiagnosisScope {
  today: string;
  timeZone: string;
}

/** What one rule is judged by: once for periods, once a team where teams are compared. */
export interface Candidate {
  rule: DiagnosisRule;
  team: { id: string; name: Words } | null;
  samples: RuleSamples;
  nowSpan: DaySpan;
  beforeSpan: DaySpan | null;
}

/** Reads what a rule asks for through the KPIs themselves: one number, one formula. */
export function readCandidates(db: Reader, rule: DiagnosisRule, scope: DiagnosisScope): Promise<Candidate[]> {
  return rule.compares === 'teams' ? readTeams(db, rule, scope) : readPeriods(db, rule, scope);
}

async function readPeriods(db: Reader, rule: DiagnosisRule, scope: DiagnosisScope): Promise<Candidate[]> {
  const nowSpan = spanUpTo(scope.today, ripensAfter(rule));
  const [yearBefore, rightBefore] = spansBefore(nowSpan);
  const read = async (beforeSpan: DaySpan): Promise<Candidate> => {
    const sample = (measured: MeasuredKpi, asVolume: boolean) =>
      readShift(db, { measured, asVolume, scope, nowSpan, beforeSpan });
    const symptoms = await Promise.all(rule.symptoms.map((symptom) => sample(symptom, isVolume(symptom))));
    const guards = await Promise.all((rule.guards ?? []).map((guard) => sample(guard, false)));
    return { rule, team: null, samples: { symptoms, guards }, nowSpan, beforeSpan };
  };
  const usual = await read(yearBefore);
  // Which one is taken depends on how much there is, never on what it says.
  return [judgeRule(rule, usual.samples) ? usual : await read(rightBefore)];
}

/** Cohorts that can still change are left out of both sides. */
function ripensAfter({ symptoms, guards = [] }: DiagnosisRule): number {
  return Math.max(0, ...[...symptoms, ...guards].map(({ kpi }) => findKpi(kpi)?.ripensAfterDays ?? 0));
}

interface Shift {
  measured: MeasuredKpi;
  asVolume: boolean;
  scope: DiagnosisScope;
  nowSpan: DaySpan;
  beforeSpan: DaySpan;
}

async function readShift(db: Reader, { measured, asVolume, scope, nowSpan, beforeSpan }: Shift): Promise<Sample> {
  if (!asVolume)
    return {
      kind: 'share',
      before: await readShare(db, { ...measured, span: beforeSpan, scope }),
      now: await readShare(db, { ...measured, span: nowSpan, scope }),
    };
  const weeks = (span: DaySpan) => readWeeks(db, { ...measured, span, scope });
  return { kind: 'volume', before: await weeks(beforeSpan), now: await weeks(nowSpan) };
}

interface Asked extends MeasuredKpi {
  span: DaySpan;
  scope: DiagnosisScope;
  teamId?: string | null;
}

/** Above and below the line of a rate. */
export async function readShare(db: Reader, asked: Asked): Promise<Share> {
  const [answer] = await readKpis(db, {
    names: [asked.kpi],
    period: asked.span,
    filter: filterOf(asked),
    ...asked.scope,
  });
  return { hits: answer?.numerator ?? 0, n: answer?.denominator ?? 0 };
}

/** Records a week. */
export const readWeeks = (db: Reader, asked: Asked): Promise<number[]> =>
  readKpiSeries(db, { name: asked.kpi, filter: filterOf(asked), ...asked.scope }, weeksOf(asked.span));

const filterOf = ({ joint, teamId }: Asked): KpiFilter => ({
  groups: [
    ...(joint ? [{ dimension: 'joint' as const, key: joint }] : []),
    ...(teamId ? [{ dimension: 'team' as const, key: teamId }] : []),
  ],
});

async function readTeams(db: Reader, rule: DiagnosisRule, scope: DiagnosisScope): Promise<Candidate[]> {
  const [symptom] = rule.symptoms;
  if (!symptom) return [];
  const nowSpan = teamSpan(scope.today);
  const [answer] = await readKpis(db, { names: [symptom.kpi], period: nowSpan, groupBy: ['team'], ...scope });
  const teams = (answer?.groups ?? []).flatMap(({ keys: [id], labels: [name], numerator, denominator }) =>
    id && name ? [{ id, name, share: { hits: numerator ?? 0, n: denominator ?? 0 } }] : [],
  );
  return teams.map(({ id, name, share }) => {
    const others = teams.filter((team) => team.id !== id).map((team) => team.share);
    const sample: Sample = { kind: 'share', before: sumOf(others), now: share };
    return { rule, team: { id, name }, samples: { symptoms: [sample], guards: [] }, nowSpan, beforeSpan: null };
  });
}

const sumOf = (shares: readonly Share[]): Share =>
  shares.reduce((sum, { hits, n }) => ({ hits: sum.hits + hits, n: sum.n + n }), { hits: 0, n: 0 });
