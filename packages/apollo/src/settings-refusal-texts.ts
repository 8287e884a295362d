import { defineTexts } from '@tasuki/i18n';

/** The refusals of settings and planning. */
defineTexts({
  'refusal.REGISTRATION_NUMBER_INVALID': {
    ja: '登録番号は T と 13 桁の数字で入力してください（例: T1234567890123）。',
    en: 'A registration number is T and 13 digits, like T1234567890123.',
  },
  'refusal.IMPORT_CANNOT_START': {
    ja: '取り込みを始められません。ファイルと列の対応付けを確認してください。',
    en: 'The import cannot begin. Check the file and what its columns mean.',
  },
  'refusal.IMPORT_NOT_RUNNING': { ja: 'この取り込みはすでに終わっています。', en: 'This import has ended already.' },
  'refusal.IMPORT_HAS_LATER_WORK': {
    ja: 'あとから記録された内容があるため、取り消せません。何も変更していません。',
    en: 'Later work stands on this import, so nothing was undone.',
  },
  'refusal.IMPORT_NOT_UNDOABLE': {
    ja: 'この取り込みは取り消せません（試行、または取り消し済みです）。',
    en: 'This import cannot be undone: it was a trial, or is undone already.',
  },
  'refusal.MAIL_NOT_SET_UP': {
    ja: 'メール送信がまだ設定されていません。管理者がメールサーバーを設定してください。',
    en: 'Mail is not set up yet. An admin enters the mail server in the settings.',
  },
  'refusal.MAIL_SIGN_IN_REFUSED': {
    ja: 'メールサーバーに認証を拒否されました。ユーザー名とパスワードを確認してください。',
    en: 'The mail server did not accept the user name and password.',
  },
  'refusal.MAIL_NOT_SECURE': {
    ja: '暗号化された接続を確立できませんでした。暗号化方式とサーバー証明書を確認してください。',
    en: 'No secure connection came about. Check the encryption setting and the server’s certificate.',
  },
  'refusal.MAIL_REFUSED': {
    ja: 'メールサーバーがメールを受け付けませんでした。宛先と差出人を確認してください。',
    en: 'The mail server refused the mail. Check the receiver and the sender.',
  },
  'refusal.MAIL_UNREACHABLE': {
    ja: 'メールサーバーに接続できません。サーバー名とポートを確認してください。',
    en: 'The mail server did not answer. Check its name and port.',
  },
  'refusal.SEND_UNDECIDED': {
    ja: '送信が終わったか、まだわかりません（送信中か、途中でサーバーが止まりました）。届いているかを確かめ、届かなければもう一度送ってください。',
    en: 'Nobody knows yet whether it went out: it is still being sent, or the server stopped meanwhile. Look whether it arrives, and send another one if it does not.',
  },
  'refusal.MAIL_HOST_INVALID': {
    ja: 'メールサーバー名を入力してください（例: smtp.example.co.jp）。',
    en: 'Give the name of the mail server, like smtp.example.com.',
  },
  'refusal.TARGET_INVALID': {
    ja: '目標は 0 以上の数字で入力してください。',
    en: 'A target is a number from zero upwards.',
  },
  'refusal.WEIGHTS_NOT_100': { ja: '重みの合計を 100% にしてください。', en: 'The weights have to add up to 100%.' },
  'refusal.WEIGHT_INVALID': {
    ja: '重みは 0 以上の整数で入力してください。',
    en: 'A weight is a whole number from zero up.',
  },
  'refusal.CHANGED_SINCE': { ja: 'その後に変更されたため、そのままにしました', en: 'it was changed after this' },
  'refusal.ALREADY_UNDONE': { ja: 'この操作はすでに元に戻しています。', en: 'This was taken back already.' },
  'refusal.TASK_NOT_DONE': { ja: 'このタスクは完了していません', en: 'the task is not done' },
  'refusal.NOT_YOUR_VIEW': {
    ja: 'このビューを変更できるのは、作成者か部門のマネージャーです。',
    en: 'Its owner or a manager of its department can change this view.',
  },
  'refusal.MANAGERS_ONLY': {
    ja: '初期表示は部門のマネージャーが設定できます。',
    en: 'A manager of the department says what opens first.',
  },
  'refusal.PORT_INVALID': { ja: 'ポートは1〜65535で指定してください。', en: 'A port is from 1 to 65535.' },
  'refusal.ADMIN_STAYS_ON': { ja: '管理アプリは無効にできません。', en: 'The admin app cannot be switched off.' },
  'refusal.KIND_STAYS_ON_TIMELINE': {
    ja: '引き継ぎは全部門の共有事項なので、タイムラインから外せません。',
    en: 'Handoffs are what the departments share: they stay on the timeline.',
  },
  'refusal.LIMIT_INVALID': {
    ja: '上限は 0 以上の整数で入力するか、空欄にしてください。',
    en: 'Give a limit from 0 upwards, or none.',
  },
  'refusal.PLACE_UNKNOWN': { ja: 'この場所では割り当てを行いません。', en: 'Work is not given out at this place.' },
  'refusal.ROUTING_RULES_TOO_MANY': { ja: '割り当てルールの数が多すぎます。', en: 'These are too many routing rules.' },
  'refusal.ROUTING_TARGET_MISSING': {
    ja: '割り当て先のチームか担当者を選んでください。',
    en: 'Choose the team or the people who get the work.',
  },
  'refusal.REASSIGNMENT_UNDONE': {
    ja: 'この担当の引き継ぎは、すでに取り消されています。',
    en: 'This was taken back already.',
  },
  'refusal.REASSIGN_TO_SELF': { ja: '別の人を選んでください。', en: 'Choose somebody else.' },
  'refusal.PERSON_WITHOUT_SIGN_IN': {
    ja: '退職した人や、履歴の取り込みで加わった人はサインインできません。',
    en: 'People who left or only came along with imported history do not sign in.',
  },
  'refusal.ROLE_UNKNOWN': { ja: '役割はメンバーかマネージャーです。', en: 'A role is member or manager.' },
  'refusal.TIERS_INCOMPLETE': {
    ja: 'すべてのタッチ区分の条件を入力してください。',
    en: 'Give each touch tier its terms, once.',
  },
  'refusal.TOO_MANY_DAYS': { ja: '休業日は400日まで登録できます。', en: 'At most 400 days off can be kept.' },
});
