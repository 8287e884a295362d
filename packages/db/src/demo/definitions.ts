import type { Leg } from '@tasuki/domain';
import type { RuleGroup } from '@tasuki/domain/definitions/rule';

export interface DemoDefinition {
  key: string;
  nameJa: string;
  nameEn: string;
  textJa: string;
  textEn: string;
  departments: Leg[];
  handoverItems: string[];
  slaHours: number | null;
  rule: RuleGroup;
}

const all = (...rules: RuleGroup['rules']): RuleGroup => ({ combinator: 'and', rules });
const any = (...rules: RuleGroup['rules']): RuleGroup => ({ combinator: 'or', rules });
const warmSources = ['comparison-site', 'paid-search', 'seminar', 'referral'];

/** What the demo organisation agreed on; each is version 2, after a first attempt that was looser. */
export const demoDefinitions: DemoDefinition[] = [
  {
    ...{ key: 'mql', nameJa: 'MQL', nameEn: 'MQL' },
    textJa: '自分から関心を示した、連絡してよい見込み客',
    textEn: 'Showed interest of their own accord, and may be contacted',
    departments: ['marketing', 'inside-sales'],
    ...{ handoverItems: [], slaHours: 24 },
    rule: all(
      any(
        { field: 'touch.form-submissions', operator: '>=', value: 1, window: { days: 90 } },
        { field: 'touch.seminars', operator: '>=', value: 1, window: { days: 90 } },
        { field: 'mail.clicks', operator: '>=', value: 1, window: { days: 30 } },
      ),
      { field: 'contact.consent', operator: '!=', value: 'withdrawn' },
    ),
  },
  {
    ...{ key: 'sal', nameJa: 'SAL', nameEn: 'SAL' },
    textJa: 'インサイドセールスが対応を始めた見込み客',
    textEn: 'Inside sales has begun to work it',
    departments: ['marketing', 'inside-sales'],
    ...{ handoverItems: [], slaHours: 8 },
    rule: all({ field: 'call.attempts', operator: '>=', value: 1, window: { days: 30 } }),
  },
  {
    ...{ key: 'sql', nameJa: 'SQL', nameEn: 'SQL' },
    textJa: '有効会話があり、商談の相手として確認できた見込み客',
    textEn: 'Had a meaningful conversation and is somebody to sell to',
    departments: ['inside-sales', 'field-sales'],
    ...{ handoverItems: ['need', 'timing'], slaHours: 8 },
    rule: all({ field: 'call.meaningful-conversations', operator: '>=', value: 1, window: { days: 60 } }),
  },
  {
    ...{ key: 'hot-lead', nameJa: 'ホットリード', nameEn: 'Hot lead' },
    textJa: 'いま商談を設定すべき見込み客',
    textEn: 'A sales meeting should be booked now',
    departments: ['marketing', 'inside-sales', 'field-sales'],
    ...{ handoverItems: ['budget', 'authority', 'need', 'timing'], slaHours: 8 },
    rule: all(
      { field: 'call.meaningful-conversations', operator: '>=', value: 1, window: { days: 30 } },
      { field: 'account.customer', operator: '=', value: false },
    ),
  },
  {
    ...{ key: 'opportunity', nameJa: '商談', nameEn: 'Opportunity' },
    textJa: '商談を実施し、案件として進めている見込み客',
    textEn: 'A meeting was held and a deal is under way',
    departments: ['inside-sales', 'field-sales'],
    ...{ handoverItems: [], slaHours: null },
    rule: all(
      { field: 'account.open-deal', operator: '=', value: true },
      { field: 'meeting.held', operator: '>=', value: 1 },
    ),
  },
];

/** Story 2: since passes doubled and deals did not, the definition of a hot lead is to be narrowed. */
export const demoDraftRule: RuleGroup = all(
  { field: 'call.meaningful-conversations', operator: '>=', value: 1, window: { days: 30 } },
  { field: 'account.customer', operator: '=', value: false },
  { field: 'lead.source', operator: 'in', value: warmSources },
);
