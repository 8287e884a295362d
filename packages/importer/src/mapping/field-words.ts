import type { Words } from '@tasuki/domain';
import { fieldNames } from './mapping-schema.ts';

/** What people call the record types and fields of a mapping. */
const recordWords: Record<string, Words> = {
  accounts: { ja: 'アカウント（会社）', en: 'Accounts (companies)' },
  contacts: { ja: '担当者', en: 'Contacts' },
  leads: { ja: 'リード', en: 'Leads' },
  opportunities: { ja: '案件', en: 'Opportunities' },
  activities: { ja: '活動（架電・商談・訪問・メモ）', en: 'Activities (calls, meetings, visits, notes)' },
  subscriptions: { ja: '契約', en: 'Subscriptions' },
  usage: { ja: '利用状況', en: 'Usage' },
  tickets: { ja: '問い合わせ（チケット）', en: 'Support tickets' },
  surveys: { ja: 'アンケート（NPS・CSAT）', en: 'Surveys (NPS, CSAT)' },
};

const fieldWords: Record<string, Words> = {
  companyId: { ja: '会社の ID（同じ値は同じ会社）', en: 'Company id (equal values, one company)' },
  companyName: { ja: '会社名', en: 'Company name' },
  companyDomain: { ja: '会社のドメイン・URL', en: 'Company domain or URL' },
  corporateNumber: { ja: '法人番号', en: 'Corporate number' },
  contactName: { ja: '担当者の氏名', en: 'Contact name' },
  contactFamilyName: { ja: '担当者の姓', en: 'Contact family name' },
  contactGivenName: { ja: '担当者の名', en: 'Contact given name' },
  contactEmail: { ja: '担当者のメール', en: 'Contact e-mail' },
  contactPhone: { ja: '担当者の電話', en: 'Contact phone' },
  source: { ja: '流入経路', en: 'Source' },
  enteredAt: { ja: '獲得日', en: 'Entered on' },
  name: { ja: '名前', en: 'Name' },
  nameKana: { ja: '名前（カナ）', en: 'Name in kana' },
  domain: { ja: 'ドメイン', en: 'Domain' },
  industry: { ja: '業種', en: 'Industry' },
  employees: { ja: '従業員数', en: 'Employees' },
  region: { ja: '地域', en: 'Region' },
  website: { ja: 'Web サイト', en: 'Website' },
  createdAt: { ja: '登録日', en: 'Created on' },
  familyName: { ja: '姓', en: 'Family name' },
  givenName: { ja: '名', en: 'Given name' },
  familyNameKana: { ja: '姓（カナ）', en: 'Family name in kana' },
  givenNameKana: { ja: '名（カナ）', en: 'Given name in kana' },
  email: { ja: 'メール', en: 'E-mail' },
  phone: { ja: '電話', en: 'Phone' },
  title: { ja: '役職', en: 'Title' },
  pipeline: { ja: 'パイプライン', en: 'Pipeline' },
  stage: { ja: 'フェーズ', en: 'Stage' },
  state: { ja: '結果（open・won・lost）', en: 'State (open, won, lost)' },
  amount: { ja: '金額', en: 'Amount' },
  currency: { ja: '通貨', en: 'Currency' },
  owner: { ja: '担当者（社内）', en: 'Owner' },
  product: { ja: '製品', en: 'Product' },
  openedAt: { ja: '開始日', en: 'Opened on' },
  closedAt: { ja: '完了日', en: 'Closed on' },
  closeDate: { ja: '受注予定日', en: 'Expected close' },
  lossReason: { ja: '失注理由', en: 'Loss reason' },
  kind: { ja: '種別', en: 'Kind' },
  at: { ja: '日時', en: 'When' },
  outcome: { ja: '架電の結果', en: 'Outcome of a call' },
  note: { ja: '内容', en: 'Note' },
  plan: { ja: 'プラン', en: 'Plan' },
  seats: { ja: '席数', en: 'Seats' },
  monthlyAmount: { ja: '月額', en: 'Monthly amount' },
  startDate: { ja: '契約開始日', en: 'Start' },
  endDate: { ja: '契約満了日', en: 'End of term' },
  endedOn: { ja: '解約日', en: 'Ended on' },
  endReason: { ja: '解約理由', en: 'Reason of the end' },
  renewsAutomatically: { ja: '自動更新（yes・no）', en: 'Renews automatically (yes, no)' },
  day: { ja: '利用日', en: 'Day' },
  metric: { ja: '指標・機能', en: 'Metric' },
  quantity: { ja: '利用回数', en: 'Quantity' },
  subject: { ja: '件名', en: 'Subject' },
  priority: { ja: '優先度（high・normal・low）', en: 'Priority (high, normal, low)' },
  score: { ja: '点数', en: 'Score' },
  comment: { ja: 'コメント', en: 'Comment' },
  answeredAt: { ja: '回答日', en: 'Answered on' },
};

/** Fields that mean something of their own in one record. */
const wordsInRecord: Record<string, Record<string, Words>> = {
  activities: { title: { ja: '件名', en: 'Subject' } },
  tickets: { openedAt: { ja: '受付日', en: 'Opened on' }, closedAt: { ja: '解決日', en: 'Solved on' } },
};

/** Whether a field takes a date format. */
export const isDateField = (field: string): boolean => /(At|On|Date|Day)$|^(at|day)$/.test(field);

export interface MappableField {
  name: string;
  label: Words;
  /** Takes a date format. */
  isDate: boolean;
}

export interface MappableRecord {
  name: string;
  label: Words;
  fields: MappableField[];
}

const readable = (name: string): Words => {
  const text = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return { ja: text, en: text };
};

/** What people call a field of a record; an attribute is called by its column. */
export function wordsOfField(field: string): Words {
  const column = /^attributes\.(.*)$/s.exec(field)?.[1];
  return column === undefined ? (fieldWords[field] ?? readable(field)) : { ja: column, en: column };
}

/** All record types of the `csv` mapping with their fields, in words. A field that nobody has named yet is called by its name. */
export const mappableRecords: readonly MappableRecord[] = Object.entries(fieldNames).map(([name, fields]) => ({
  name,
  label: recordWords[name] ?? readable(name),
  fields: fields.map((field) => ({
    name: field,
    label: wordsInRecord[name]?.[field] ?? fieldWords[field] ?? readable(field),
    isDate: isDateField(field),
  })),
}));
