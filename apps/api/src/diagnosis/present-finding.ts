import type { diagnosisFindings } from '@tasuki/db';
import { parseGlobalId, toGlobalId } from '@tasuki/domain';
import { findDiagnosisRule } from '@tasuki/domain/diagnosis/diagnosis-rules';
import { badUserInput } from '../errors.ts';
import { Finding, type FindingEvidence, type FindingSymptom } from './finding.type.ts';

export type FindingRow = typeof diagnosisFindings.$inferSelect;

export function presentFinding(row: FindingRow): Finding {
  const { id, recheck, recheckedAt, nowSpan, beforeSpan, fromDepartment, toDepartment, ...rest } = row;
  return Object.assign(new Finding(), rest, {
    id: toGlobalId({ type: 'finding', accountId: null, id }),
    from: fromDepartment,
    to: toDepartment,
    symptoms: symptomsOf(row),
    evidence: evidenceOf(row),
    nowPeriod: nowSpan,
    beforePeriod: beforeSpan,
    recheck: recheck && recheckedAt ? { ...recheck, at: recheckedAt } : null,
    row,
  });
}

/** A rule that was retired meanwhile leaves nothing to name its figures by. */
function symptomsOf({ rule, results }: FindingRow): FindingSymptom[] {
  return (findDiagnosisRule(rule)?.symptoms ?? []).flatMap(({ kpi, joint = null }, at) => {
    const result = results[at];
    return result ? [{ kpi, joint, ...result }] : [];
  });
}

function evidenceOf({ rule, nowSpan, teamId }: FindingRow): FindingEvidence[] {
  return (findDiagnosisRule(rule)?.evidence ?? []).map(({ kpi, joint = null, numeratorOnly = false }) => ({
    kpi,
    joint,
    teamId: teamId && toGlobalId({ type: 'team', accountId: null, id: teamId }),
    numeratorOnly,
    period: nowSpan,
  }));
}

export function readFindingId(text: string): string {
  const parsed = parseGlobalId(text);
  if (parsed?.type !== 'finding') throw badUserInput('findingId is not the id of a finding.', { field: 'findingId' });
  return parsed.id;
}
