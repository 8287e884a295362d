import { defineTexts } from '@tasuki/i18n';

/** The rarer refusals of the daily work. */
defineTexts({
  'refusal.ACCOUNT_UNCLEAR': {
    ja: 'アカウントは、ID・外部 ID・ドメインのうち1つで指定してください。',
    en: 'Name the account by its id, an external id or a domain: just one of them.',
  },
  'refusal.ACCOUNT_UNKNOWN': { ja: 'このアカウントは見つかりません。', en: 'There is no such account.' },
  'refusal.NOT_THERE': {
    ja: 'この記録は見つかりません。ほかの人が削除したか、統合した可能性があります。',
    en: 'There is no such record any more.',
  },
  'refusal.ALREADY_CUSTOMER': { ja: 'すでに契約中の顧客です。', en: 'This company is a customer already.' },
  'refusal.CYCLE_RUNNING': {
    ja: '現在のサイクルがまだ終わっていません。',
    en: 'The cycle of this account is still running.',
  },
  'refusal.HANDOFF_NOT_ANSWERED': {
    ja: '先にこの引き継ぎを受け入れるか、差し戻してください。',
    en: 'Answer the handoff first: accept it or return it.',
  },
  'refusal.HANDOFF_RECYCLED': {
    ja: 'この引き継ぎは、すでに渡した側へ戻っています。',
    en: 'This pass has gone back to its sender already.',
  },
  'refusal.HANDOFF_ENDED': {
    ja: 'この引き継ぎの結果（受注・失注など）は、すでに決まっています。',
    en: 'What became of this pass is known already, such as a win or a loss.',
  },
  'refusal.HANDOFF_SELF': {
    ja: '同じチームの中の引き継ぎには評価を付けません。',
    en: 'One team stands on both sides of this pass: there is nobody to tell.',
  },
  'refusal.RATING_INVALID': {
    ja: '1（不十分）〜5（とても良い）で評価してください。',
    en: 'Rate from 1 (poor) to 5 (excellent).',
  },
  'refusal.TAG_UNKNOWN': { ja: 'タグを一覧から選んでください。', en: 'Choose a tag from the list.' },
  'refusal.ITEM_UNKNOWN': { ja: 'この引き継ぎ項目は一覧にありません。', en: 'This is no item of the handover.' },
  'refusal.AUDIENCE_UNKNOWN': {
    ja: 'フィードバックの宛先を一覧から選んでください。',
    en: 'Choose who gets the feedback.',
  },
  'refusal.CATEGORY_UNKNOWN': {
    ja: 'フィードバックの種類を一覧から選んでください。',
    en: 'Choose a kind of feedback from the list.',
  },
  'refusal.STATE_UNKNOWN': { ja: '状態を一覧から選んでください。', en: 'Choose a state from the list.' },
  'refusal.TEXT_MISSING': { ja: '内容を入力してください。', en: 'Write what it is about.' },
  'refusal.COMMENT_EMPTY': { ja: 'コメントを入力してください。', en: 'Write something first.' },
  'refusal.COMMENT_TOO_LONG': { ja: 'コメントは2,000文字までです。', en: 'A comment has up to 2,000 characters.' },
  'refusal.COMMENT_ON_COMMENT': {
    ja: 'コメントには返信できません。元の出来事にコメントしてください。',
    en: 'Answer on the event that the comment is about.',
  },
  'refusal.TOO_MANY_MENTIONS': {
    ja: '1つのコメントで呼べるのは20人までです。',
    en: 'A comment calls up to 20 people.',
  },
  'refusal.TOO_MANY_PINS': {
    ja: 'ピン留めできるのは3件までです。先に1件外してください。',
    en: 'An account has up to 3 pins. Take one off first.',
  },
  'refusal.NAME_TOO_LONG': { ja: '名前が長すぎます。短くしてください。', en: 'This name is too long. Shorten it.' },
  'refusal.METRIC_MISSING': {
    ja: '何を数えたか（指標名）を入力してください。',
    en: 'Usage needs the name of what was counted.',
  },
  'refusal.METRIC_TOO_LONG': { ja: '指標名は200文字までです。', en: 'The name of a metric has up to 200 characters.' },
  'refusal.MILESTONE_UNKNOWN': {
    ja: 'このプランにそのマイルストーンはありません。',
    en: 'This plan has no such milestone.',
  },
  'refusal.MILESTONE_NOT_COMPLETED': {
    ja: 'このマイルストーンはまだ完了していません。',
    en: 'This milestone is not reached yet.',
  },
  'refusal.NOTICE_GIVEN': {
    ja: '解約の申し出があるため、自動では更新できません。',
    en: 'The customer gave notice: it takes a talk to renew.',
  },
  'refusal.NOT_AUTOMATIC': { ja: 'この契約は自動更新ではありません。', en: 'This contract does not renew by itself.' },
  'refusal.PIPELINE_UNKNOWN': { ja: 'このパイプラインは見つかりません。', en: 'There is no such pipeline.' },
  'refusal.STAGE_UNKNOWN': { ja: 'このフェーズはパイプラインにありません。', en: 'The pipeline has no such stage.' },
  'refusal.STAGE_CLOSES_DEAL': {
    ja: '受注は契約の内容と、失注は理由と一緒に記録してください。',
    en: 'A deal is won with its contract and lost with its reason.',
  },
  'refusal.NOT_OF_DEPARTMENT': {
    ja: 'ビューを共有できるのは、その部門の人だけです。',
    en: 'A view is shared by people of that department.',
  },
  'refusal.VIEW_NOT_SHARED': {
    ja: '先にビューを部門で共有してください。',
    en: 'Share the view first: a list opens with a shared one.',
  },
  'refusal.VIEW_TOO_LONG': {
    ja: '絞り込みの条件が多すぎて保存できません。',
    en: 'These are more filters than a view can hold.',
  },
  'refusal.LIST_UNKNOWN': { ja: 'この一覧のビューは保存できません。', en: 'Views of this list cannot be kept.' },
});
