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

export interface PersonName {
  familyName?: string | null;
  givenName?: string | null;
  name?: string | null;
}

export interface Formats extends DateFormats, NumberFormats {
  locale: Locale;
  /** 姓 名 where written in Japanese, given name first where in Latin letters: a name is read as it is written. */
  person(name: PersonName): string;
  department(department: Department): string;
  departmentShort(department: Department): string;
}

/** Builds every format once per language and organisation: Intl objects are slow to make. */
export function createFormats(locale: Locale, settings: FormatSettings): Formats {
  return {
    locale,
    ...createDateFormats(locale, settings.timeZone),
    ...createNumberFormats(locale, settings.currency),
    person: personName,
    department: (department) => departmentName(locale, department, settings.departments),
    departmentShort: (department) => departmentShortName(locale, department, settings.departments),
  };
}

const JAPANESE_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{2ffff}]/u;

function personName({ familyName, givenName, name }: PersonName): string {
  if (!familyName && !givenName) return name ?? '';
  const isJapaneseName = JAPANESE_SCRIPT.test(`${familyName ?? ''}${givenName ?? ''}`);
  const parts = isJapaneseName ? [familyName, givenName] : [givenName, familyName];
  return parts.filter(Boolean).join(' ');
}
