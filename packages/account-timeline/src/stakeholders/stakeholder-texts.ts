import { defineTexts } from '@tasuki/i18n';

export const stakeholderTexts = defineTexts({
  'stakeholders.in-deal': { ja: '商談の関係者', en: 'Who is who in this deal' },
  'stakeholders.failed': { ja: '商談の関係者を読み込めませんでした', en: 'The people of the deal could not be loaded' },
  'stakeholders.role-in-deal': { ja: '{person}の商談での役割', en: 'Role of {person} in the deal' },
  'stakeholders.at-account': { ja: 'アカウントでの役割: {role}', en: 'At the account: {role}' },
  'stakeholders.none': {
    ja: 'まだ誰も登録されていません。下の連絡先から役割を選んでください。',
    en: 'Nobody yet. Choose a role for one of the contacts below.',
  },
  'stakeholders.no-contact': {
    ja: 'このアカウントには連絡先がありません。リードか連絡先を登録すると選べます。',
    en: 'No contact of this account is known. Once there is one, it can be given a role.',
  },
  'stakeholders.no-decider': { ja: 'この商談の決裁者が未登録です', en: 'Nobody decides in this deal yet' },
  'stakeholders.others': { ja: 'ほかの連絡先（{count, number} 名）', en: 'Other contacts ({count, number})' },
  'stakeholders.deal': { ja: '{deal}: {role}', en: '{deal}: {role}' },
});
