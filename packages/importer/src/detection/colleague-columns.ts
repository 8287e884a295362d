import { conceptOf, plainName, type SampledColumn } from './column-words.ts';

/**
 * Columns that tell of one of our own people. In a list of customers 担当者 is whom we talk to there, and 担当 whom we send;
 * 営業担当, 所有者 and 作成者 are ours everywhere.
 */
const OF_COLLEAGUES = [
  /^担当(?!者)|^(営業|自社|当社|弊社|社内|案件|商談|契約|架電|訪問|is|fs|cs|インサイドセールス|フィールドセールス|カスタマーサクセス|マーケティング)(の)?(ご|御)?担当/,
  /^担当(営業|社員|cs|is|fs)|^営業(員|者|マン)?(名|氏名|の?メール(アドレス)?|の?電話(番号)?)?$/,
  /所有者|所有ユーザ|オーナー|(作成|更新|変更|入力|記入|記録|対応|実施|架電|承認|取込)(者|ユーザ)/,
  /\bowners?\b|\bassign(ed|ee)\b|\bassigned ?to\b|\b(created|modified|updated|changed|entered|imported|edited) ?by\b/,
  /\b(sales|account|customer success) ?(rep|reps|representative|person|manager|executive|agent|associate|staff)\b|\b(rep|sdr|bdr|csm)\b/,
];

/** Whom a list calls 担当者 is ours where the customer's person stands under a name of its own: 氏名, First Name. */
const OF_EITHER = /^担当者/;

/** The columns that tell of our own people: neither their names nor their cells say anything of the customer's. */
export function columnsOfColleagues(columns: readonly SampledColumn[]): Set<SampledColumn> {
  const isPerson = ({ name }: SampledColumn) => ['personName', 'familyName'].includes(conceptOf(name) ?? '');
  const hasPerson = columns.some((column) => isPerson(column) && !OF_EITHER.test(plainName(column.name)));
  return new Set(
    columns.filter(({ name }) => {
      const plain = plainName(name);
      return OF_COLLEAGUES.some((pattern) => pattern.test(plain)) || (hasPerson && OF_EITHER.test(plain));
    }),
  );
}

/** Whom a column of colleagues is about, and whether it gives addresses: 営業担当者名 and 営業担当メール are both 営業担当. */
export function colleagueIn(name: string): { called: string; byEmail: boolean } {
  const plain = plainName(name);
  const called = plain.replace(/[ の]*(e ?-?mail( ?address)?|mail|メール(アドレス)?)$/, '');
  return {
    called: called.replace(/[ の]*(full name|name|氏名|名前?)$/, '').replace(/者$/, ''),
    byEmail: called !== plain,
  };
}
