import { defineTexts } from '@tasuki/i18n';

/** What each refusal of a rule means to the person. The same codes stand in docs/error-codes.md. */
defineTexts({
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
  'refusal.LOSS_REASON_UNKNOWN': { ja: '失注の理由を選んでください。', en: 'Choose a reason for the loss.' },
  'refusal.OPPORTUNITY_ALREADY_ASSIGNED': {
    ja: 'この案件はすでにアカウントに割り当てられています。',
    en: 'This deal is already assigned to an account.',
  },
  'refusal.OPPORTUNITY_CLOSED': {
    ja: 'この商談はすでに受注または失注になっています。',
    en: 'This deal has been won or lost already.',
  },
  'refusal.AMOUNT_INVALID': { ja: '金額は数字で入力してください。', en: 'The amount must be a number.' },
  'refusal.AMOUNT_NEGATIVE': { ja: '金額は 0 以上で入力してください。', en: 'The amount is below zero.' },
  'refusal.AMOUNT_TOO_PRECISE': {
    ja: 'この通貨の小数点以下の桁数を超えています。',
    en: 'The amount has more decimals than its currency.',
  },
  'refusal.AMOUNT_TOO_LARGE': { ja: '金額が大きすぎます。', en: 'The amount is too large.' },
  'refusal.CURRENCY_UNKNOWN': { ja: '通貨コードが正しくありません（例: JPY）。', en: 'No such currency (like JPY).' },
  'refusal.CURRENCY_MISMATCH': {
    ja: '商談や契約と同じ通貨で入力してください。',
    en: 'Use the currency of the deal or contract.',
  },
  'refusal.QUOTE_EMPTY': { ja: '見積書には明細が 1 行以上必要です。', en: 'A quote needs at least one line.' },
  'refusal.QUOTE_TOO_LONG': { ja: '明細は 100 行までです。', en: 'A quote has up to 100 lines.' },
  'refusal.QUOTE_BELOW_ZERO': {
    ja: '税率ごとの合計が 0 円を下回っています。値引きの行を確認してください。',
    en: 'The lines of a tax rate come to less than zero. Check what is taken off.',
  },
  'refusal.QUOTE_EXPIRED': {
    ja: '有効期限が過去の日付です。今日以降の日付にしてください。',
    en: 'The quote would have expired already. Choose today or a later day.',
  },
  'refusal.DESCRIPTION_MISSING': { ja: '品名のない明細があります。', en: 'A line does not say what it is for.' },
  'refusal.QUOTE_QUANTITY_INVALID': {
    ja: '数量は 0 より大きい数（小数第 3 位まで）で入力してください。',
    en: 'A quantity is above zero, with up to three decimals.',
  },
  'refusal.TAX_RATE_UNKNOWN': { ja: '税率は 10%・8%・対象外から選んでください。', en: 'The tax is 10%, 8% or none.' },
  'refusal.DISCOUNT_TOO_LARGE': {
    ja: '値引きが明細の金額を超えています。',
    en: 'The discount is more than the line costs.',
  },
  'refusal.CONTRACT_TERMS_MISSING': {
    ja: '契約の開始日・終了日・月額・通貨を入力してください。',
    en: 'The contract needs its start, end, monthly amount and currency.',
  },
  'refusal.CONTRACT_DATES_INVALID': {
    ja: '契約の終了日と解約通知期限を確認してください。',
    en: 'Check the end and the notice deadline of the contract.',
  },
  'refusal.CONTRACT_ENDED': { ja: 'この契約は終了しています。', en: 'This contract has ended.' },
  'refusal.BEFORE_CONTRACT': {
    ja: '契約開始日より後の日付にしてください。',
    en: 'The day is before the contract starts.',
  },
  'refusal.END_DATE_MISSING': { ja: '新しい契約終了日を入力してください。', en: 'Enter the new end of the contract.' },
  'refusal.RENEWAL_NOT_LATER': {
    ja: '更新後の終了日は、現在の終了日より後にしてください。',
    en: 'The new term must end after the present one.',
  },
  'refusal.NOT_AN_EXPANSION': {
    ja: '現在の月額より高い金額を入力してください。',
    en: 'An expansion costs more than now.',
  },
  'refusal.NOT_A_REDUCTION': {
    ja: '現在の月額より低い金額を入力してください。',
    en: 'A reduction costs less than now.',
  },
  'refusal.USE_CHURN': {
    ja: '月額 0 円にする場合は「解約」を使ってください。',
    en: 'A fee of zero is a churn: end the contract.',
  },
  'refusal.NOTICE_ALREADY_GIVEN': {
    ja: '解約申出はすでに記録されています。',
    en: 'A cancellation notice is already recorded.',
  },
  'refusal.SEATS_INVALID': { ja: '席数は 1 以上で入力してください。', en: 'A contract has at least one seat.' },
  'refusal.MEETING_ALREADY_COMPLETED': {
    ja: 'この予定の結果はすでに記録されています。',
    en: 'What came of this meeting is already recorded.',
  },
  'refusal.NEW_TIME_MISSING': { ja: '新しい日時を入力してください。', en: 'Say when it moves to.' },
  'refusal.ONBOARDING_ALREADY_OPEN': {
    ja: 'この契約のオンボーディングはすでに始まっています。',
    en: 'An onboarding is under way for this contract.',
  },
  'refusal.MILESTONE_ALREADY_COMPLETED': {
    ja: 'このマイルストーンはすでに完了しています。',
    en: 'This milestone is already reached.',
  },
  'refusal.SUBJECT_MISSING': { ja: '問い合わせの件名を入力してください。', en: 'Say what the ticket is about.' },
  'refusal.TICKET_ALREADY_CLOSED': { ja: 'この問い合わせは解決済みです。', en: 'This ticket is already closed.' },
  'refusal.SCORE_OUT_OF_RANGE': {
    ja: 'NPS は 0〜10、CSAT は 1〜5 で入力してください。',
    en: 'NPS goes from 0 to 10, CSAT from 1 to 5.',
  },
  'refusal.QUANTITY_INVALID': { ja: '0 以上の数字を入力してください。', en: 'Usage is counted from zero upwards.' },
  'refusal.DAY_IN_FUTURE': { ja: '今日までの日付を入力してください。', en: 'Usage cannot be known before its day.' },
  'refusal.NOT_A_CUSTOMER': { ja: '契約中の顧客にだけ使えます。', en: 'This needs a customer with a contract.' },
  'refusal.EMAIL_TAKEN': {
    ja: 'このアドレスはすでに使われています。',
    en: 'Someone already signs in with this address.',
  },
  'refusal.PASSWORD_SHORT': {
    ja: 'パスワードは10文字以上にしてください。',
    en: 'A password has at least 10 characters.',
  },
  'refusal.DEPARTMENT_MISSING': { ja: '部門を1つ以上選んでください。', en: 'Choose at least one department.' },
  'refusal.LAST_ADMIN': {
    ja: '最後の管理者です。先に別の管理者を追加してください。',
    en: 'This is the last admin. Make another one first.',
  },
  'refusal.SELF_LEAVE': {
    ja: '自分の退職は、別の管理者に記録してもらってください。',
    en: 'Ask another admin to record that you left.',
  },
  'refusal.TIME_ZONE_UNKNOWN': {
    ja: 'タイムゾーンが見つかりません（例: Asia/Tokyo）。',
    en: 'Unknown time zone. Example: Asia/Tokyo.',
  },
  'refusal.MONTH_INVALID': { ja: '月は1〜12で指定してください。', en: 'Give a month from 1 to 12.' },
  'refusal.NO_DEPARTMENT_LEFT': {
    ja: '少なくとも1つの部門を有効にしてください。',
    en: 'At least one department has to stay on.',
  },
  'refusal.KEY_TAKEN': { ja: 'この商品コードはすでに使われています。', en: 'This product key is already in use.' },
  'refusal.KEY_MISSING': { ja: '商品コードを入力してください。', en: 'Enter a product key.' },
  'refusal.ACCOUNT_KEY_TAKEN': {
    ja: 'このドメインまたは法人番号は、別のアカウントで使われています。',
    en: 'Another account already has this domain or number.',
  },
  'refusal.ALREADY_IDENTIFIED': { ja: 'この会社はすでに特定済みです。', en: 'This company is already identified.' },
  'refusal.ALREADY_MERGED': {
    ja: 'すでに別のアカウントに統合されています。',
    en: 'It is already merged into an account.',
  },
  'refusal.MERGE_CYCLE': {
    ja: '統合先が、このアカウントに統合されています。',
    en: 'The account to keep is itself merged into this one.',
  },
  'refusal.MERGE_WITH_SELF': {
    ja: '同じアカウントどうしは統合できません。',
    en: 'An account cannot be merged with itself.',
  },
  'refusal.NOT_MERGED': { ja: 'このアカウントは統合されていません。', en: 'This account is not merged.' },
  'refusal.CORPORATE_NUMBER_INVALID': {
    ja: '法人番号が正しくありません（13桁）。',
    en: 'This is not a corporate number (13 digits).',
  },
  'refusal.DOMAIN_INVALID': { ja: 'ドメインの形式が正しくありません。', en: 'This is not a domain.' },
  'refusal.PARENT_IS_SELF': { ja: '自社を親会社にはできません。', en: 'A company cannot be its own parent.' },
  'refusal.PARENT_IS_BELOW': {
    ja: '選択した会社は、この会社の下にあります。別の会社を親会社にしてください。',
    en: 'That company stands below this one. Choose another parent.',
  },
  'refusal.NAME_TAKEN': { ja: 'この名前はすでにあります。', en: 'This name is already there.' },
  'refusal.CONSENT_EVIDENCE_MISSING': {
    ja: '同意の取得方法を入力してください（フォーム、名刺など）。',
    en: 'Say how the consent was given: form, card, mail …',
  },
  'refusal.CONTACT_ALREADY_LEFT': { ja: 'この連絡先はすでに退職しています。', en: 'This contact has already left.' },
  'refusal.USER_HAS_LEFT': { ja: 'この担当者は退職しています。', en: 'This person has left the organisation.' },
  'refusal.DURATION_INVALID': { ja: '通話時間が正しくありません。', en: 'The duration must be zero or more.' },
  'refusal.NOTE_EMPTY': { ja: 'メモを入力してください。', en: 'Write something first.' },
  'refusal.NOTE_TOO_LONG': { ja: 'メモは1万文字までです。', en: 'A note has up to 10,000 characters.' },
});
