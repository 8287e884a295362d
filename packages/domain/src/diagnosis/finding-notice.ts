import { departmentName } from '../department-words.ts';
import type { Locale, Words } from '../words.ts';
import { findDiagnosisRule } from './diagnosis-rules.ts';
import { type RecheckVerdict, recheckVerdicts } from './recheck.ts';

/** The cause of a notification, which says by itself what it is about. */
export const findingCause = (id: string, rule: string): string => `finding:${id}:${rule}`;

/** Of a re-check that was due on a day: each of them is told once. */
export const recheckCause = (finding: { id: string; rule: string }, dueOn: string, verdict: RecheckVerdict): string =>
  `${findingCause(finding.id, finding.rule)}:${dueOn}:${verdict}`;

/** Whether a notification is about a finding, and of no account. */
export const isOfFinding = (cause: string): boolean => cause.startsWith('finding:');

const verdictWords: Record<RecheckVerdict, Words> = {
  better: { ja: '改善', en: 'better' },
  unchanged: { ja: '変化なし', en: 'unchanged' },
  worse: { ja: '悪化', en: 'worse' },
  'too-few': { ja: '件数不足', en: 'too few records' },
};

/** What a finding's notification says: 「定義のズレ（インサイドセールス・フィールドセールス）」, and of a re-check what came of it. */
export function findingSummary(cause: string, locale: Locale): string {
  const [, , ruleName = '', , judged] = cause.split(':');
  const rule = findDiagnosisRule(ruleName);
  if (!rule) return '';
  const names = rule.departments.map((department) => departmentName(department, locale));
  const finding =
    locale === 'ja' ? `${rule.cause.ja}（${names.join('・')}）` : `${rule.cause.en} (${names.join(', ')})`;
  const verdict = recheckVerdicts.find((each) => each === judged);
  return verdict ? `${finding}: ${verdictWords[verdict][locale]}` : finding;
}
