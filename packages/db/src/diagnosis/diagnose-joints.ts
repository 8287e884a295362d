import { dayIn } from '@tasuki/domain';
import { addDays } from '@tasuki/domain/days';
import { WEEKS_COMPARED } from '@tasuki/domain/diagnosis/compared-periods';
import { diagnosisRules } from '@tasuki/domain/diagnosis/diagnosis-rules';
import { findingCause } from '@tasuki/domain/diagnosis/finding-notice';
import { findingsAmong, type Judgement, judgeRule } from '@tasuki/domain/diagnosis/judge-rule';
import { RECHECK_AFTER_DAYS } from '@tasuki/domain/diagnosis/recheck';
import { and, eq, gt, ne, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Database, Transaction } from '../client.ts';
import { diagnosisFindings, diagnosisRuns } from '../tables/index.ts';
import { type Candidate, type DiagnosisScope, readCandidates } from './read-samples.ts';
import { recheckFindings } from './recheck-findings.ts';
import { type FindingNotice, tellManagers } from './tell-managers.ts';

export interface Diagnosing {
  now: Date;
  timeZone: string;
  isDemo?: boolean;
}

export interface Diagnosed {
  /** How many rules and teams had enough records. */
  judged: number;
  /** Ids of findings that are new. */
  found: string[];
}

/** The nightly look. Answers null where another server, or an earlier minute, has looked today. */
export async function diagnoseNightly(db: Database, diagnosing: Diagnosing): Promise<Diagnosed | null> {
  return db.transaction(async (tx) => {
    const day = dayIn(diagnosing.timeZone, diagnosing.now);
    const claimed = await tx
      .insert(diagnosisRuns)
      .values({ day, ranAt: diagnosing.now, judged: 0, found: 0 })
      .onConflictDoNothing()
      .returning();
    return claimed.length > 0 ? diagnoseJoints(tx, diagnosing) : null;
  });
}

/** Judges every rule, keeps what is found, and looks again at what is due. Twice the same finds nothing new. */
export async function diagnoseJoints(
  tx: Transaction,
  { now, timeZone, isDemo = false }: Diagnosing,
): Promise<Diagnosed> {
  const scope: DiagnosisScope = { today: dayIn(timeZone, now), timeZone };
  const candidates: Candidate[] = [];
  for (const rule of diagnosisRules) candidates.push(...(await readCandidates(tx, rule, scope)));
  const judgements = candidates.map(({ rule, samples }) => judgeRule(rule, samples));
  const told = findingsAmong(judgements);
  const found: string[] = [];
  const notices: FindingNotice[] = [];
  for (const [at, chance] of told.entries()) {
    const [candidate, judgement] = [candidates[at], judgements[at]];
    if (chance === null || !candidate || !judgement) continue;
    const id = await keep(tx, { candidate, judgement, chance, now, isDemo, today: scope.today });
    if (!id) continue;
    found.push(id);
    notices.push({ findingId: id, kind: 'finding-found', cause: findingCause(id, candidate.rule.name) });
  }
  notices.push(...(await recheckFindings(tx, { ...scope, now })));
  const judged = judgements.filter(Boolean).length;
  const result = { ranAt: now, judged, found: found.length };
  await tx
    .insert(diagnosisRuns)
    .values({ day: scope.today, ...result })
    .onConflictDoUpdate({
      target: diagnosisRuns.day,
      set: { ...result, found: sql`${diagnosisRuns.found} + ${found.length}` },
    });
  await tellManagers(tx, notices, { now, isLive: !isDemo });
  return { judged, found };
}

interface Keeping {
  candidate: Candidate;
  judgement: Judgement;
  chance: number;
  now: Date;
  today: string;
  isDemo: boolean;
}

/** Writes a finding that is new and answers its id; one that is open already is seen again. */
async function keep(
  tx: Transaction,
  { candidate, judgement, chance, now, today, isDemo }: Keeping,
): Promise<string | null> {
  const { rule, team, nowSpan, beforeSpan } = candidate;
  const cause = team ? `${rule.name}:${team.id}` : rule.name;
  const isSame = eq(diagnosisFindings.cause, cause);
  const seen = await tx
    .update(diagnosisFindings)
    .set({ seenAt: now })
    .where(and(isSame, ne(diagnosisFindings.state, 'closed')))
    .returning({ id: diagnosisFindings.id });
  if (seen.length > 0) return null;
  // What was closed rests until the weeks that are judged have all come after it: the same weeks would only say it again.
  const isResting = gt(diagnosisFindings.closedAt, new Date(now.getTime() - WEEKS_COMPARED * 7 * 86_400_000));
  if ((await tx.$count(diagnosisFindings, and(isSame, isResting))) > 0) return null;
  const [from, to] = rule.departments;
  const [row] = await tx
    .insert(diagnosisFindings)
    .values({
      id: uuidv7({ msecs: now.getTime() }),
      cause,
      rule: rule.name,
      teamId: team?.id ?? null,
      teamJa: team?.name.ja ?? null,
      teamEn: team?.name.en ?? null,
      fromDepartment: from,
      toDepartment: to,
      state: 'open',
      results: [...judgement.results],
      chance,
      nowSpan,
      beforeSpan,
      foundAt: now,
      seenAt: now,
      recheckOn: addDays(today, RECHECK_AFTER_DAYS),
      isDemo,
    })
    .onConflictDoNothing()
    .returning({ id: diagnosisFindings.id });
  return row?.id ?? null;
}
