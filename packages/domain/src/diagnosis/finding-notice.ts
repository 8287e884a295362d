import { departmentName } from '../department-words.ts';
import type { Locale } from '../words.ts';
import { findDiagnosisRule } from './diagnosis-rules.ts';

/** The cause of a notification, which says by itself what it is about. */
export const findingCause = (id: string, rule: string): string => `finding:${id}:${rule}`;

/** What a finding's notification says: 「定義のズレ（インサイドセールス・フィールドセールス）」. */
export function findingSummary(cause: string, locale: Locale): string {
  const rule = findDiagnosisRule(cause.split(':')[2] ?? '');
  if (!rule) return '';
  const names = rule.departments.map((department) => departmentName(department, locale));
  return locale === 'ja' ? `${rule.cause.ja}（${names.join('・')}）` : `${rule.cause.en} (${names.join(', ')})`;
}
