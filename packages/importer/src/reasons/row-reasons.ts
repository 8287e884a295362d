import type { Words } from '@tasuki/domain';
import { tellDay } from '@tasuki/domain/days';
import { nameReasons } from './name-reasons.ts';

/** Why a row of any source is rejected, changed or flagged: for the person who mends the file, in both languages. */
export const rowReasons = nameReasons({
  isEmpty: (column: string): Words => ({ ja: `${column} が空です`, en: `${column} is empty` }),
  noDate: (field: string, text: string, formats?: readonly string[]): Words => ({
    ja: `${field}「${text}」は${formats ? `${formats.join(' または ')} の` : ''}日付として読めません`,
    en: `${field} "${text}" is not a date${formats ? ` of the form ${formats.join(' or ')}` : ''}`,
  }),
  noWholeNumber: (field: string, text: string): Words => ({
    ja: `${field}「${text}」は整数ではありません`,
    en: `${field} "${text}" is not a whole number`,
  }),
  noNumber: (field: string, text: string): Words => ({
    ja: `${field}「${text}」は 0 以上の数値ではありません`,
    en: `${field} "${text}" is not a number from zero upwards`,
  }),
  noAmount: (field: string, text: string, currency: string): Words => ({
    ja: `${field}「${text}」は ${currency} の金額として読めません`,
    en: `${field} "${text}" is not an amount in ${currency}`,
  }),
  noCurrency: (text: string): Words => ({
    ja: `通貨「${text}」は ISO 4217 の通貨コードではありません`,
    en: `"${text}" is no ISO 4217 currency`,
  }),
  noYesOrNo: (field: string, text: string): Words => ({
    ja: `${field}「${text}」は はい・いいえ として読めません`,
    en: `${field} "${text}" is neither yes nor no`,
  }),
  notNamed: (column: string, text: string): Words => ({
    ja: `${column}「${text}」はマッピングで指定された値のいずれでもありません`,
    en: `${column} "${text}" is none of the values that the mapping names`,
  }),
  noneOf: (field: string, text: string, known: readonly string[]): Words => ({
    ja: `${field}「${text}」は使えません（${known.join('、')} のいずれか）`,
    en: `${field} "${text}" is none of ${known.join(', ')}`,
  }),
  wrongWidth: (columns: number, header: number): Words => ({
    ja: `列が ${columns} 個あります（見出しは ${header} 個）`,
    en: `${columns} columns where the header has ${header}`,
  }),
  textAfterQuote: (column: number): Words => ({
    ja: `${column} 列目で、閉じた引用符のあとに文字が続いています`,
    en: `Text follows a closing quote in column ${column}`,
  }),
  lostBytes: {
    ja: 'この文字コードに存在しないバイトを置き換えました',
    en: 'Bytes that are no characters in this encoding were replaced',
  },
  twice: (what: Words): Words => ({
    ja: `同じ${what.ja}が異なる値で 2 回あります。最初の行を取り込みました`,
    en: `This ${what.en} stands twice in the file with different values; the first was taken`,
  }),
  otherValues: (what: Words): Words => ({
    ja: `この${what.ja}は以前に別の値で取り込み済みです。そのときの記録を残します`,
    en: `This ${what.en} was imported before with other values; what was recorded then stands`,
  }),
  noCompanyName: (taken: string): Words => ({
    ja: `会社名がありません。アカウント名を「${taken}」としました`,
    en: `No company name: the account is called "${taken}"`,
  }),
  unknownLead: (id: string): Words => ({
    ja: `リード ${id} は取り込まれていません。リードなしの案件として残します`,
    en: `No lead ${id} was imported; the deal stands without one`,
  }),
  noClosingDay: {
    ja: '決着した日（過去の日付）がないため、開始日に置き（日付不明）、期間の長さの集計には含めません',
    en: 'No day in the past says when this deal ended: it stands at its opening, marked as unknown, and stays out of durations',
  },
  undated: (what: Words): Words => ({
    ja: `日付のない${what.ja}は、取り込み時点に置き（日時不明）、期間を指定しない集計にのみ含めます`,
    en: `Without a date the ${what.en} stands at the import, as of unknown time, and counts only in figures without a period`,
  }),
  otherCompany: (what: Words, stands: string, says: string): Words => ({
    ja: `この${what.ja}は「${stands}」のものとして記録されていますが、行には「${says}」とあります。何も反映していません。別の${what.ja}なら「取り込み元の名前」か「行を見分ける列」を変えて取り込み、同じ会社なら 2 つのアカウントを統合してください`,
    en: `This ${what.en} is recorded for "${stands}", but the row names "${says}": nothing was taken. If it is another ${what.en}, import it under another source name or key column; if both are one company, merge the two accounts`,
  }),
  otherContact: (stands: string, says: string): Words => ({
    ja: `このリードの担当者は「${stands}」ですが、行には「${says}」とあります。担当者は変えていません。アカウントの画面で担当者を直すか、このファイルを「担当者」としても取り込んでください`,
    en: `The contact of this lead is "${stands}", but the row names "${says}": the contact was not changed. Correct the contact on the account's page, or import this file as contacts, too`,
  }),
  changedHere: (field: Words, stands: string | null): Words => ({
    ja: `「${field.ja}」は取り込み後にこちらで変更されています。${stands === null ? 'いまの値' : `いまの値「${tellDay(stands, 'ja')}」`}を残します`,
    en: `${field.en} was changed here since it was imported; ${stands === null ? 'what stands' : `"${tellDay(stands, 'en')}"`} was kept`,
  }),
  closedDeal: {
    ja: 'この案件は完了しています。合意した内容を残し、違う値は反映していません',
    en: 'This deal is closed: what was agreed stands, and the other values were not taken',
  },
  endedContract: {
    ja: 'この契約は終了しています。違う値は反映していません',
    en: 'This contract has ended: the other values were not taken',
  },
  otherCurrency: (currency: string): Words => ({
    ja: `通貨は変えられません（登録済み: ${currency}）。違う値は反映していません`,
    en: `It is recorded in ${currency}, and a currency does not change: the other values were not taken`,
  }),
  severalPeople: (name: string): Words => ({
    ja: `「${name}」という名前のメンバーが複数いるため、担当者（社内）を空にしました。値の読み替えで、どの人かをメールアドレスで指定してください`,
    en: `Several members are called "${name}", so the owner was left empty: say who is meant by reading the name as an e-mail address`,
  }),
  endsBeforeStart: { ja: '終了日が開始日より前です', en: 'It ends before it starts' },
  severalCompanies: (ids: readonly string[]): Words => ({
    ja: `会社が複数あります（${ids.join('、')}）。見つかった最初の会社に登録しました`,
    en: `Several companies (${ids.join(', ')}); the first that is known was taken`,
  }),
  sameName: (name: string): Words => ({
    ja: `「${name}」という会社はすでにあります。同じ会社かどうか行からはわからないため、別のアカウントを作りました。同じ会社なら「重複の確認」の画面で統合してください`,
    en: `There is a company called "${name}" already. The row does not say whether it is the same, so another account was made; if it is, merge them in the list of duplicates`,
  }),
  otherName: (stands: string, says: string): Words => ({
    ja: `メールアドレスかそのドメインが「${stands}」のものなので、行の会社名は「${says}」ですが、「${stands}」に登録しました。別の会社なら、この取り込みを取り消し、先に会社の一覧を取り込んでください`,
    en: `The e-mail address or its domain is that of "${stands}", so the row stands there although it names "${says}". If that is another company, undo this import and import a list of the companies first`,
  }),
  sharedDomain: (domain: string, stands: string): Words => ({
    ja: `ドメイン ${domain} は「${stands}」のものなので、会社名の違うこの会社には登録せず、別のアカウントにしました。同じ会社なら 2 つのアカウントを統合してください`,
    en: `The domain ${domain} is that of "${stands}": this company of another name is an account of its own without it. If both are one company, merge the two`,
  }),
  domainOfMany: (domain: string): Words => ({
    ja: `ドメイン ${domain} は多くの会社が使うサービスのものなので、会社のドメインとして登録していません`,
    en: `Many companies share ${domain}: it was not taken for the domain of this one`,
  }),
  unknownCompany: (id: string): Words => ({
    ja: `アカウント ${id} は取り込まれていません。仮アカウントを作りました`,
    en: `No account ${id} was imported; it has a provisional one`,
  }),
});
