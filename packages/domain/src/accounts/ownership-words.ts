import { departmentWords } from '../department-words.ts';
import { legs } from '../departments.ts';
import type { Words } from '../words.ts';

/** The kinds of work on an account; each has exactly one owner. */
export const ownedWorks = [...legs, 'upsell'] as const;
export type OwnedWork = (typeof ownedWorks)[number];

export const ownedWorkWords: Record<OwnedWork, Words> = {
  marketing: departmentWords.marketing,
  'inside-sales': departmentWords['inside-sales'],
  'field-sales': departmentWords['field-sales'],
  'customer-success': departmentWords['customer-success'],
  upsell: { ja: 'アップセル', en: 'Upsell' },
};
