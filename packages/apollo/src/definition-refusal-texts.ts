import { defineTexts } from '@tasuki/i18n';

/** The refusals of definitions. */
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
    ja: 'この定義には、あなたの下書きがすでにあります。続きを編集するか、破棄してください。',
    en: 'You have a draft of this definition already. Go on with it, or discard it.',
  },
  'refusal.DEFINITION_STALE': {
    ja: '作成後に別の版が適用されました。内容を見直して、合わせ直してください。',
    en: 'Another version went live meanwhile. Review the draft and rebase it.',
  },
  'refusal.DEFINITION_NOT_IN_REVIEW': { ja: 'この版は承認待ちではありません。', en: 'This version is not in review.' },
  'refusal.DEFINITION_SIGNED': { ja: 'この部門はすでに承認しています。', en: 'This department has approved already.' },
  'refusal.DEFINITION_OWN': {
    ja: '自分が作成・編集した版は承認できません。ほかのマネージャーか管理者に依頼してください。',
    en: 'You cannot approve what you wrote. Another manager or an admin does.',
  },
  'refusal.DEFINITION_NOT_SIGNATORY': {
    ja: '承認できるのは対象部門のマネージャーです。',
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
    ja: '開始日より後の終了日を、10年以内で指定してください。',
    en: 'The last day comes after the first, within ten years.',
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
  'refusal.DEFINITION_KEY_INVALID': {
    ja: 'キーは英小文字とハイフンで入力してください（例: hot-lead）。',
    en: 'A key is lower-case words with hyphens, such as hot-lead.',
  },
  'refusal.DEFINITION_NOT_BOUND': {
    ja: 'この部門は、この定義の対象ではありません。',
    en: 'This department is not bound by the definition.',
  },
  'refusal.DEFINITION_NOT_STALE': {
    ja: 'この案は、すでに適用中の版に基づいています。',
    en: 'This draft stands on the live version already.',
  },
  'refusal.DEFINITION_NOT_SUPERSEDED': {
    ja: '戻せるのは、以前に適用されていた版だけです。',
    en: 'Only a version that was live before can be brought back.',
  },
  'refusal.DEPARTMENT_UNKNOWN': { ja: '対象部門を一覧から選んでください。', en: 'Choose departments of the relay.' },
  'refusal.OPERATOR_UNKNOWN': { ja: 'この項目では使えない比較です。', en: 'This comparison cannot be used here.' },
  'refusal.RULE_MALFORMED': {
    ja: '条件の形式が正しくありません。',
    en: 'The rules are not in the form of a rule group.',
  },
  'refusal.BANDS_INVALID': {
    ja: 'A は B より、1 は 2 より高い点から始め、どれも 0 より上にしてください。',
    en: 'A begins above B, 1 above 2, and both above 0.',
  },
  'refusal.CELL_UNKNOWN': { ja: 'A1〜C3 から選んでください。', en: 'Choose a cell from A1 to C3.' },
  'refusal.NOT_OVERRIDDEN': { ja: 'このスコアは手動で上書きされていません。', en: 'Nobody has overridden this score.' },
  'refusal.OVERRIDE_UNTIL_INVALID': {
    ja: '手動の上書きは365日以内で終わるようにしてください。',
    en: 'An override ends within 365 days.',
  },
  'refusal.HALF_LIFE_INVALID': { ja: '半減期は1〜3,650日で入力してください。', en: 'A half-life is 1 to 3,650 days.' },
  'refusal.POINTS_INVALID': {
    ja: '点数は -100〜100 の整数（0 以外）で入力してください。',
    en: 'Points are whole, from -100 to 100, and not 0.',
  },
  'refusal.SCORE_EMPTY': {
    ja: '点数の付く行を1つ以上追加してください。',
    en: 'A model needs at least one line with points.',
  },
  'refusal.SCORE_TOO_LONG': { ja: '1つのモデルに書けるのは60行までです。', en: 'A model has 60 lines at most.' },
  'refusal.SCORE_KEY_TAKEN': { ja: '行ごとに別のキーを付けてください。', en: 'Each line has a key of its own.' },
  'refusal.SCORE_MODEL_KEY_TAKEN': {
    ja: 'このキーは別のスコアモデルで使われています。',
    en: 'Another score model has this key.',
  },
  'refusal.SCORE_NOT_COUNTED': {
    ja: 'この項目は回数を数えられません。',
    en: 'This fact counts no events, or knows no pages.',
  },
  'refusal.SCORE_OF_SCORE': {
    ja: 'スコアの条件に、スコアは使えません。',
    en: 'A score that asks for a score would move by itself.',
  },
  'refusal.SCORE_GROUP_INVALID': {
    ja: 'グループには日本語と英語の名前と、1〜1,000 の上限が必要です。',
    en: 'A group has a name in both languages and a cap of 1 to 1,000.',
  },
  'refusal.SCORE_GROUP_UNKNOWN': { ja: 'このグループは見つかりません。', en: 'This group is not there.' },
  'refusal.SCORE_GROUP_MIXED': {
    ja: '1つのグループに、フィットとエンゲージメントの行は混ぜられません。',
    en: 'A group holds lines of fit, or of engagement.',
  },
});
