import { z } from 'zod';
import type { Words } from '../words.ts';

export const touchTiers = ['high', 'low', 'tech', 'community'] as const;
export type TouchTier = (typeof touchTiers)[number];

export const touchTierWords: Record<TouchTier, Words> = {
  high: { ja: 'ハイタッチ', en: 'High touch' },
  low: { ja: 'ロータッチ', en: 'Low touch' },
  tech: { ja: 'テックタッチ', en: 'Tech touch' },
  community: { ja: 'コミュニティ', en: 'Community' },
};

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

export const accountFieldWords: Record<keyof EditableAccountFields, Words> = {
  name: { ja: '会社名', en: 'Name' },
  nameKana: { ja: '会社名カナ', en: 'Name in kana' },
  corporateNumber: { ja: '法人番号', en: 'Corporate number' },
  industry: { ja: '業種', en: 'Industry' },
  employees: { ja: '従業員数', en: 'Employees' },
  region: { ja: '地域', en: 'Region' },
  website: { ja: 'Webサイト', en: 'Website' },
  parentId: { ja: '親会社', en: 'Parent company' },
  attributes: { ja: 'その他の項目', en: 'Other attributes' },
};
