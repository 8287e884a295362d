import { departmentWords } from '@tasuki/domain/department-words';
import { departments } from '@tasuki/domain/departments';
import { type EnumName, enumName, enumWord } from '@tasuki/domain/enum-name';
import type { Locale } from './locale.ts';

/** The department names of the GraphQL contract, in relay order. System events belong to ADMIN. */
export type Department = EnumName<(typeof departments)[number]>;

export const DEPARTMENTS: readonly Department[] = departments.map((department) => enumName(department));

/** What an organisation calls a department instead of the default. */
export type DepartmentLabels = Partial<Record<Department, { ja?: string | null; en?: string | null }>>;

const SHORT_NAMES: Record<Department, Record<Locale, string>> = {
  MARKETING: { ja: 'マーケ', en: 'Marketing' },
  INSIDE_SALES: { ja: 'インサイド', en: 'Inside' },
  FIELD_SALES: { ja: 'フィールド', en: 'Field' },
  CUSTOMER_SUCCESS: { ja: 'CS', en: 'Success' },
  ADMIN: { ja: 'システム', en: 'System' },
};

/** The department's name in full, as the organisation calls it. */
export function departmentName(locale: Locale, department: Department, labels?: DepartmentLabels): string {
  return labels?.[department]?.[locale] || departmentWords[enumWord(department)][locale];
}

/** The name that fits a chip. An organisation's own name wins, because the default would be wrong. */
export function departmentShortName(locale: Locale, department: Department, labels?: DepartmentLabels): string {
  const own = labels?.[department]?.[locale];
  return own && own !== departmentName(locale, department) ? own : SHORT_NAMES[department][locale];
}
