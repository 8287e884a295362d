import { dayIn, findKpi } from '@tasuki/domain';
import { addDays } from '@tasuki/domain/days';
import type { DaySpan } from '@tasuki/domain/diagnosis/compared-periods';
import { isVolume, type Sample } from '@tasuki/domain/diagnosis/define-diagnosis';
import { findDiagnosisRule } from '@tasuki/domain/diagnosis/diagnosis-rules';
import { recheckCause } from '@tasuki/domain/diagnosis/finding-notice';
import { RECHECK_AFTER_DAYS, recheck } from '@tasuki/domain/diagnosis/recheck';
import { and, asc, eq, lte, ne } from 'drizzle-orm';
import type { Transaction } from '../client.ts';
import { diagnosisFindings } from '../tables/index.ts';
import { type DiagnosisScope, readShare, readWeeks } from './read-samples.ts';
import type { FindingNotice } from './tell-managers.ts';

type Finding = typeof diagnosisFindings.$inferSelect;

const MOST_AT_ONCE = 50;

/**
 * Looks again at what is due: how it was when it was found against how it is since somebody acted, or since then. Answers with
 * what the managers are to hear of it.
 */
export async function recheckFindings(
  tx: Transaction,
  scope: DiagnosisScope & { now: Date },
): Promise<FindingNotice[]> {
  const due = await tx
    .select()
    .from(diagnosisFindings)
    .where(and(ne(diagnosisFindings.state, 'closed'), lte(diagnosisFindings.recheckOn, scope.today)))
    .orderBy(asc(diagnosisFindings.recheckOn))
    .limit(MOST_AT_ONCE);
  const notices: FindingNotice[] = [];
  for (const finding of due) {
    const result = await recheckFinding(tx, finding, scope);
    if (!result) {
      // Its rule is gone: nothing can be compared any more, and it would stay due before all others. A person closes it.
      await tx.update(diagnosisFindings).set({ recheckOn: null }).where(eq(diagnosisFindings.id, finding.id));
      continue;
    }
    // What is better waits for somebody to close it; everything else is looked at again.
    const recheckOn = result.verdict === 'better' ? null : addDays(scope.today, RECHECK_AFTER_DAYS);
    await tx
      .update(diagnosisFindings)
      .set({ recheck: result, recheckedAt: scope.now, recheckOn })
      .where(eq(diagnosisFindings.id, finding.id));
    const cause = recheckCause(finding, finding.recheckOn ?? scope.today, result.verdict);
    notices.push({ findingId: finding.id, kind: 'finding-rechecked', cause });
  }
  return notices;
}

async function recheckFinding(tx: Transaction, finding: Finding, scope: DiagnosisScope) {
  const symptom = findDiagnosisRule(finding.rule)?.symptoms.at(-1);
  if (!symptom) return null;
  const since = spanSince(finding, findKpi(symptom.kpi)?.ripensAfterDays ?? 0, scope);
  if (since.from >= since.to) return { verdict: 'too-few' as const, before: null, now: null, chance: null };
  const about = (span: DaySpan) => ({ ...symptom, span, scope, teamId: finding.teamId });
  const [then, later] = [about(finding.nowSpan), about(since)];
  const sample: Sample = isVolume(symptom)
    ? {
        kind: 'volume',
        before: await readWeeks(tx, then),
        now: (await readWeeks(tx, later)).slice(0, wholeWeeks(since)),
      }
    : { kind: 'share', before: await readShare(tx, then), now: await readShare(tx, later) };
  return recheck(symptom, sample);
}

/** From the day on which somebody acted, else from the day it was found, up to today. */
function spanSince({ actedAt, foundAt }: Finding, ripens: number, { today, timeZone }: DiagnosisScope): DaySpan {
  return { from: dayIn(timeZone, actedAt ?? foundAt), to: addDays(today, -ripens) };
}

/** A week that has just begun would look like a poor one. */
const wholeWeeks = ({ from, to }: DaySpan): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / (7 * 86_400_000));
