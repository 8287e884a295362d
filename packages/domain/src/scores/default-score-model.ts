import type { ScoreTerms } from './score-terms.ts';

/** The model that `score.fit` and `score.engagement` ask for. */
export const MAIN_SCORE_MODEL = 'main';

/** What a new organisation begins with: a company that sells software to companies in Japan. Every line can be changed. */
export const defaultScoreModel: { key: string; nameJa: string; nameEn: string; terms: ScoreTerms } = {
  ...{ key: MAIN_SCORE_MODEL, nameJa: '標準スコア', nameEn: 'Standard score' },
  terms: {
    groups: [
      { key: 'size', nameJa: '企業規模', nameEn: 'Company size', cap: 50 },
      { key: 'person', nameJa: '役職', nameEn: 'Position', cap: 30 },
      { key: 'mail', nameJa: 'メール', nameEn: 'Mail', cap: 15 },
      { key: 'web', nameJa: 'Web 閲覧', nameEn: 'Web pages', cap: 20 },
      { key: 'request', nameJa: '問い合わせ・資料請求', nameEn: 'Requests', cap: 40 },
      { key: 'meeting', nameJa: 'セミナー・名刺交換', nameEn: 'Seminars and cards', cap: 30 },
      { key: 'talk', nameJa: '会話', nameEn: 'Conversations', cap: 40 },
    ],
    fit: [
      line('employees-50', { field: 'account.employees', operator: '>=', value: 50 }, 25, 'size'),
      line('employees-300', { field: 'account.employees', operator: '>=', value: 300 }, 25, 'size'),
      line('executive', { field: 'contact.seniority', operator: '=', value: 'executive' }, 30, 'person'),
      line('director', { field: 'contact.seniority', operator: '=', value: 'director' }, 30, 'person'),
      line('manager', { field: 'contact.seniority', operator: '=', value: 'manager' }, 20, 'person'),
      line('referral', { field: 'lead.source', operator: '=', value: 'referral' }, 15, null),
      line('lost-before', { field: 'account.losses', operator: '>=', value: 2 }, -15, null),
    ],
    engagement: [
      { key: 'mail-opened', field: 'mail.opens', points: 1, halfLifeDays: 14, group: 'mail' },
      { key: 'mail-clicked', field: 'mail.clicks', points: 5, halfLifeDays: 14, group: 'mail' },
      { key: 'page', field: 'touch.page-views', points: 1, halfLifeDays: 14, group: 'web' },
      { key: 'pricing-page', field: 'touch.page-views', page: 'pricing', points: 8, halfLifeDays: 14, group: 'web' },
      { key: 'form', field: 'touch.form-submissions', points: 20, halfLifeDays: 30, group: 'request' },
      { key: 'seminar', field: 'touch.seminars', points: 15, halfLifeDays: 30, group: 'meeting' },
      { key: 'card', field: 'touch.cards', points: 10, halfLifeDays: 30, group: 'meeting' },
      { key: 'conversation', field: 'call.meaningful-conversations', points: 25, halfLifeDays: 30, group: 'talk' },
    ],
    disqualifiers: [
      {
        ...{ key: 'competitor', nameJa: '競合・同業', nameEn: 'Competitor' },
        rule: { field: 'account.disqualified-as', operator: '=', value: 'competitor' },
      },
      {
        ...{ key: 'student', nameJa: '学生', nameEn: 'Student' },
        rule: { field: 'contact.title', operator: 'contains', value: '学生' },
      },
    ],
    bands: { fitA: 50, fitB: 25, engagement1: 50, engagement2: 25 },
  },
};

function line(
  key: string,
  rule: ScoreTerms['fit'][number]['rule'],
  points: number,
  group: string | null,
): ScoreTerms['fit'][number] {
  return { key, rule, points, group };
}
