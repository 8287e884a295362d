import { DEPARTMENTS, type Department } from '@tasuki/i18n';

/** Which departments' events are shown (表示切替). Handoffs are always shown: they are what the departments share. */
export type Lens = readonly Department[];

export const ALL: Lens = DEPARTMENTS;

/** What each app shows first: its own leg and the one before it. */
const DEFAULT_LENSES: Record<Department, Lens> = {
  MARKETING: ['MARKETING'],
  INSIDE_SALES: ['MARKETING', 'INSIDE_SALES'],
  FIELD_SALES: ['INSIDE_SALES', 'FIELD_SALES'],
  CUSTOMER_SUCCESS: ['FIELD_SALES', 'CUSTOMER_SUCCESS'],
  ADMIN: ALL,
};

export function defaultLens(app: Department): Lens {
  return DEFAULT_LENSES[app];
}

/** The lens in the URL: `all`, or the departments' short codes, `is,fs`. */
export function writeLens(lens: Lens): string {
  if (lens.length === DEPARTMENTS.length) return 'all';
  return lens.map((department) => CODES[department]).join(',');
}

/** Reads the URL; what is not understood shows the app's own default. */
export function readLens(text: string | undefined, app: Department): Lens {
  if (text === 'all') return ALL;
  const codes = new Set(text?.split(','));
  const lens = DEPARTMENTS.filter((department) => codes.has(CODES[department]));
  return lens.length > 0 ? lens : defaultLens(app);
}

/** Adds or takes away a department. The last one cannot be taken away: an empty timeline helps nobody. */
export function toggleDepartment(lens: Lens, department: Department): Lens {
  const toggled = DEPARTMENTS.filter((each) => (each === department ? !lens.includes(each) : lens.includes(each)));
  return toggled.length > 0 ? toggled : lens;
}

const CODES: Record<Department, string> = {
  MARKETING: 'mkt',
  INSIDE_SALES: 'is',
  FIELD_SALES: 'fs',
  CUSTOMER_SUCCESS: 'cs',
  ADMIN: 'adm',
};
