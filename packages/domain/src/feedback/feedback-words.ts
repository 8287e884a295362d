import type { Department } from '../departments.ts';
import type { Words } from '../words.ts';

/** What customer success finds of a deal once the customer is its own. */
export const feedbackCategories = {
  'expectation-gap': { ja: '期待値のズレ', en: 'Expectations differ' },
  'requirement-gap': { ja: '要件の認識違い', en: 'Requirements were read differently' },
  'function-missing': { ja: '機能の不足', en: 'A function is missing' },
  'wrong-target': { ja: '対象顧客の相違', en: 'Not our kind of customer' },
  'message-gap': { ja: '訴求内容との相違', en: 'Our message says otherwise' },
  'went-well': { ja: '参考にしたい商談', en: 'A deal to learn from' },
} as const satisfies Record<string, Words>;
export type FeedbackCategory = keyof typeof feedbackCategories;

export const feedbackStatuses = ['seen', 'in-work', 'done'] as const;
export type FeedbackStatus = (typeof feedbackStatuses)[number];

export const feedbackStatusWords: Record<FeedbackStatus, Words> = {
  seen: { ja: '確認済み', en: 'Seen' },
  'in-work': { ja: '対応中', en: 'In work' },
  done: { ja: '対応済み', en: 'Done' },
};

/** Whom feedback reaches; product has no app of its own and answers in the admin app. */
export const feedbackAudiences = ['field-sales', 'product', 'marketing'] as const;
export type FeedbackAudience = (typeof feedbackAudiences)[number];

export const feedbackAudienceWords: Record<FeedbackAudience, Words> = {
  'field-sales': { ja: '営業担当', en: 'Seller' },
  product: { ja: 'プロダクト', en: 'Product' },
  marketing: { ja: 'マーケティング', en: 'Marketing' },
};

/** The department that answers for an audience. */
export function answeringDepartment(audience: FeedbackAudience): Department {
  return audience === 'product' ? 'admin' : audience;
}
