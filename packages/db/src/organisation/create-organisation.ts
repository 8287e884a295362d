import type { Database, Transaction } from '../client.ts';
import { seedScoreModel } from '../scores/seed-score-model.ts';
import { organisation } from '../tables/index.ts';
import type { DepartmentSetting } from '../tables/organisation.ts';

/** The four legs and admin under their usual names, all on. */
export const defaultDepartments: Record<string, DepartmentSetting> = {
  marketing: { isOn: true, labelJa: 'マーケティング', labelEn: 'Marketing' },
  'inside-sales': { isOn: true, labelJa: 'インサイドセールス', labelEn: 'Inside sales' },
  'field-sales': { isOn: true, labelJa: 'フィールドセールス', labelEn: 'Field sales' },
  'customer-success': { isOn: true, labelJa: 'カスタマーサクセス', labelEn: 'Customer success' },
  admin: { isOn: true, labelJa: '管理', labelEn: 'Admin' },
};

export interface NewOrganisation {
  nameJa: string;
  nameEn: string;
  timeZone?: string;
  currency?: string;
  fiscalYearStartMonth?: number;
  postalAddress?: string;
  phone?: string;
  registrationNumber?: string;
  isDemo?: boolean;
}

/** Makes the one organisation of this installation; does nothing and answers false where there is one already. */
export async function createOrganisation(db: Database | Transaction, settings: NewOrganisation): Promise<boolean> {
  const made = await db
    .insert(organisation)
    .values({ ...settings, id: 1, departments: defaultDepartments })
    .onConflictDoNothing()
    .returning();
  if (made.length === 0) return false;
  await seedScoreModel(db);
  return true;
}
