import { z } from 'zod';
import type { FieldWords } from './changed-fields.ts';

/** What people edit on a contact. Role and consent have events of their own. */
export const editableContactFields = z.object({
  familyName: z.string().min(1),
  givenName: z.string().nullable(),
  familyNameKana: z.string().nullable(),
  givenNameKana: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  title: z.string().nullable(),
  accountDepartmentId: z.string().nullable(),
});
export type EditableContactFields = z.infer<typeof editableContactFields>;

export const contactFieldWords: Record<keyof EditableContactFields, FieldWords> = {
  familyName: { ja: '姓', en: 'Family name' },
  givenName: { ja: '名', en: 'Given name' },
  familyNameKana: { ja: '姓カナ', en: 'Family name in kana' },
  givenNameKana: { ja: '名カナ', en: 'Given name in kana' },
  email: { ja: 'メールアドレス', en: 'E-mail' },
  phone: { ja: '電話番号', en: 'Phone' },
  title: { ja: '役職', en: 'Title' },
  accountDepartmentId: { ja: '部署', en: 'Department', isReference: true },
};
