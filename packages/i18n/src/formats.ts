import { fullName } from '@tasuki/domain/accounts/person-name';
import { createDateFormats, type DateFormats } from './date-formats.ts';
import { type Department, type DepartmentLabels, departmentName, departmentShortName } from './departments.ts';
import type { Locale } from './locale.ts';
import { createNumberFormats, type NumberFormats } from './number-formats.ts';

/** What formats depend on besides the language: the organisation's settings. */
export interface FormatSettings {
  timeZone: string;
  currency: string;
  departments?: DepartmentLabels;
}

export interface Formats extends DateFormats, NumberFormats {
  locale: Locale;
  person: typeof fullName;
  department(department: Department): string;
  departmentShort(department: Department): string;
}

/** Builds every format once per language and organisation: Intl objects are slow to make. */
export function createFormats(locale: Locale, settings: FormatSettings): Formats {
  return {
    locale,
    ...createDateFormats(locale, settings.timeZone),
    ...createNumberFormats(locale, settings.currency),
    person: fullName,
    department: (department) => departmentName(locale, department, settings.departments),
    departmentShort: (department) => departmentShortName(locale, department, settings.departments),
  };
}
