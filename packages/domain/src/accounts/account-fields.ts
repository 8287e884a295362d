import { z } from 'zod';
import type { FieldWords } from './changed-fields.ts';

/** What people edit on an account. Tier, owners and holder have events of their own. */
export const editableAccountFields = z.object({
  name: z.string().min(1),
  nameKana: z.string().nullable(),
  corporateNumber: z.string().nullable(),
  industry: z.string().nullable(),
  employees: z.number().int().nullable(),
  region: z.string().nullable(),
  website: z.string().nullable(),
  parentId: z.string().nullable(),
  attributes: z.record(z.string(), z.unknown()),
});
export type EditableAccountFields = z.infer<typeof editableAccountFields>;

export const accountFieldWords: Record<keyof EditableAccountFields, FieldWords> = {
  name: { ja: '会社名', en: 'Name' },
  nameKana: { ja: '会社名カナ', en: 'Name in kana' },
  corporateNumber: { ja: '法人番号', en: 'Corporate number' },
  industry: { ja: '業種', en: 'Industry' },
  employees: { ja: '従業員数', en: 'Employees' },
  region: { ja: '地域', en: 'Region' },
  website: { ja: 'Webサイト', en: 'Website' },
  parentId: { ja: '親会社', en: 'Parent company', isReference: true },
  attributes: { ja: 'その他の項目', en: 'Other attributes' },
};
