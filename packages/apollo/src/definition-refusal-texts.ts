import { defineTexts } from '@tasuki/i18n';

/** The refusals of definitions; `describeRefusal` reads them beside the others. */
defineTexts({
  'refusal.DEFINITION_TEXT_MISSING': {
    ja: '定義の意味を日本語と英語で入力してください。',
    en: 'Say in both languages what it means.',
  },
  'refusal.DEFINITION_BINDS_NOBODY': {
    ja: '対象部門を一つ以上選んでください。',
    en: 'Choose at least one department.',
  },
  'refusal.DEFINITION_KEY_TAKEN': {
    ja: 'このキーの定義はすでにあります。',
    en: 'There is a definition with this key.',
  },
  'refusal.DEFINITION_NOT_DRAFT': { ja: '編集できるのは下書きだけです。', en: 'Only a draft can be changed.' },
  'refusal.DEFINITION_OPEN': {
    ja: 'この定義にはすでに変更案があります。',
    en: 'A change of this definition is open already.',
  },
  'refusal.DEFINITION_STALE': {
    ja: '作成後に別の版が適用されました。内容を見直して、合わせ直してください。',
    en: 'Another version went live meanwhile. Review the draft and rebase it.',
  },
  'refusal.DEFINITION_NOT_IN_REVIEW': { ja: 'この版は承認待ちではありません。', en: 'This version is not in review.' },
  'refusal.DEFINITION_SIGNED': { ja: 'この部門はすでに承認しています。', en: 'This department has approved already.' },
  'refusal.DEFINITION_OWN': {
    ja: '自分が作成した版は承認できません。ほかの責任者か管理者に依頼してください。',
    en: 'You cannot approve what you wrote. Another manager or an admin does.',
  },
  'refusal.DEFINITION_NOT_SIGNATORY': {
    ja: '承認できるのは対象部門の責任者です。',
    en: 'A manager of the department approves.',
  },
  'refusal.DEFINITION_UNSIGNED': {
    ja: 'まだ承認していない部門があります。',
    en: 'Not every bound department has approved yet.',
  },
  'refusal.SLA_INVALID': {
    ja: '回答期限は1〜720営業時間で指定してください。',
    en: 'An answer is due in 1 to 720 business hours.',
  },
  'refusal.PERIOD_INVALID': {
    ja: '開始日より後の終了日を指定してください。',
    en: 'The last day comes after the first.',
  },
  'refusal.RULE_GROUP_EMPTY': {
    ja: '条件のないグループがあります。条件を追加するか、グループを削除してください。',
    en: 'A group has no rules. Add one or remove the group.',
  },
  'refusal.RULE_TYPE': { ja: '値が項目の種類に合っていません。', en: 'A value does not fit its fact.' },
  'refusal.RULE_TOO_DEEP': { ja: 'グループの入れ子は6段までです。', en: 'Groups lie at most 6 deep.' },
  'refusal.RULE_TOO_MANY': { ja: '条件は60個までです。', en: 'A definition has at most 60 rules.' },
  'refusal.FACT_UNKNOWN': { ja: '使えない項目が含まれています。', en: 'A rule asks for a fact that does not exist.' },
  'refusal.FACT_PARAMETER': {
    ja: '期間などの指定が項目に合っていません。',
    en: 'A window or scope does not fit its fact.',
  },
});
