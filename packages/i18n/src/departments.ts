import type { Locale } from './locale.ts';

export const DEPARTMENTS = ['MARKETING', 'INSIDE_SALES', 'FIELD_SALES', 'CUSTOMER_SUCCESS', 'ADMIN'] as const;

/** The department names of the GraphQL contract, in relay order. System events belong to ADMIN. */
export type Department = (typeof DEPARTMENTS)[number];

/** What an organisation calls a department instead of the default. */
export type DepartmentLabels = Partial<Record<Department, { ja?: string | null; en?: string | null }>>;

interface DepartmentName {
  full: Record<Locale, string>;
  short: Record<Locale, string>;
}

const NAMES: Record<Department, DepartmentName> = {
  MARKETING: { full: { ja: 'マーケティング', en: 'Marketing' }, short: { ja: 'マーケ', en: 'Marketing' } },
  INSIDE_SALES: { full: { ja: 'インサイドセールス', en: 'Inside sales' }, short: { ja: 'インサイド', en: 'Inside' } },
  FIELD_SALES: { full: { ja: 'フィールドセールス', en: 'Field sales' }, short: { ja: 'フィールド', en: 'Field' } },
  CUSTOMER_SUCCESS: { full: { ja: 'カスタマーサクセス', en: 'Customer success' }, short: { ja: 'CS', en: 'Success' } },
  ADMIN: { full: { ja: '管理', en: 'Admin' }, short: { ja: 'システム', en: 'System' } },
};

/** The department's name in full, as the organisation calls it. */
export function departmentName(locale: Locale, department: Department, labels?: DepartmentLabels): string {
  return labels?.[department]?.[locale] || NAMES[department].full[locale];
}

/** The name that fits a chip. An organisation's own name wins, because the default would be wrong. */
export function departmentShortName(locale: Locale, department: Department, labels?: DepartmentLabels): string {
  const own = labels?.[department]?.[locale];
  return own && own !== NAMES[department].full[locale] ? own : NAMES[department].short[locale];
}
