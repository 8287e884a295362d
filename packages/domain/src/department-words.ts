import type { Department } from './departments.ts';
import type { Locale, Words } from './words.ts';

/** What the departments are called unless the organisation gave them names of its own. */
export const departmentWords: Record<Department, Words> = {
  marketing: { ja: 'マーケティング', en: 'Marketing' },
  'inside-sales': { ja: 'インサイドセールス', en: 'Inside sales' },
  'field-sales': { ja: 'フィールドセールス', en: 'Field sales' },
  'customer-success': { ja: 'カスタマーサクセス', en: 'Customer success' },
  admin: { ja: '管理', en: 'Admin' },
};

export function departmentName(department: Department, locale: Locale): string {
  return departmentWords[department][locale];
}
