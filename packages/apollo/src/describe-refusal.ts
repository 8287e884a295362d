import { defineTexts, type Locale, translate } from '@tasuki/i18n';

/** What each refusal of a rule means to the person. The same codes stand in docs/error-codes.md. */
const refusalTexts = defineTexts({
  'refusal.CONFLICT': {
    ja: 'ほかの人が先に変更しました。最新の内容を確認してください。',
    en: 'Someone else changed this first. Please look at the latest.',
  },
  'refusal.HANDOFF_NOT_OFFERED': {
    ja: 'この引き継ぎは、すでに回答済みか取り下げ済みです。',
    en: 'This handoff has been answered or withdrawn already.',
  },
  'refusal.HANDOFF_ALREADY_OFFERED': {
    ja: 'この会社は、すでに回答待ちの引き継ぎがあります。',
    en: 'This account already waits for an answer.',
  },
  'refusal.HANDOFF_NOT_HOLDER': {
    ja: '現在の担当部門が変わっています。今の担当部門だけが引き継げます。',
    en: 'Another department holds this account now. Only the holder can pass it on.',
  },
  'refusal.DEPARTMENT_OFF': { ja: 'この部門は無効になっています。', en: 'This department is switched off.' },
  'refusal.JOINT_UNKNOWN': { ja: 'この部門へは引き継げません。', en: 'There is no pass to this department.' },
  'refusal.REASON_MISSING': { ja: '理由を選んでください。', en: 'Choose a reason.' },
  'refusal.REASON_UNKNOWN': { ja: '理由を一覧から選んでください。', en: 'Choose a reason from the list.' },
  'refusal.NOTE_MISSING': { ja: '理由の内容を入力してください。', en: 'Say what the reason is.' },
  'refusal.LEAD_NOT_OPEN': {
    ja: 'このリードはすでに引き継ぎ中か、対応が終わっています。',
    en: 'This lead is on its way to another department, or done.',
  },
  'refusal.COMPANY_NAME_MISSING': { ja: '会社名を入力してください。', en: 'Enter the name of the company.' },
  'refusal.EMAIL_INVALID': { ja: 'メールアドレスの形式が正しくありません。', en: 'This is not an e-mail address.' },
  'refusal.CONSENT_WITHDRAWN': {
    ja: 'この連絡先はメール配信を希望していません。',
    en: 'This contact does not want mail.',
  },
  'refusal.CONTACT_HAS_LEFT': { ja: 'この連絡先は退職しています。', en: 'This contact has left the company.' },
  'refusal.CALLBACK_IN_THE_PAST': {
    ja: '折り返しの日時は、これからの日時にしてください。',
    en: 'The call back must be in the future.',
  },
  'refusal.MEETING_IN_THE_PAST': {
    ja: '商談の日時は、これからの日時にしてください。',
    en: 'A meeting is booked for a time to come.',
  },
  'refusal.NOT_YOUR_CALL': { ja: '架電の訂正は本人だけができます。', en: 'Only the caller can correct a call.' },
  'refusal.TOO_LATE_TO_CORRECT': {
    ja: '架電の訂正は 10 分以内に限ります。',
    en: 'A call can be corrected for 10 minutes.',
  },
  'refusal.TASK_ALREADY_DONE': { ja: 'このタスクは完了しています。', en: 'This task is already done.' },
  'refusal.TITLE_MISSING': { ja: 'タスクの内容を入力してください。', en: 'A task needs a title.' },
  'refusal.NAME_MISSING': { ja: '名前を入力してください。', en: 'Enter a name.' },
  'refusal.DATE_INVALID': { ja: '日付が正しくありません。', en: 'This is not a day.' },
});

/** A refusal in the reader's language; the server's own sentence where there is none here. */
export function describeRefusal({ code, message }: { code: string; message: string }, locale: Locale): string {
  const id = `refusal.${code}`;
  return id in refusalTexts ? translate(locale, id) : message;
}
