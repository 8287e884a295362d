import type { Words } from '@tasuki/domain';
import { fieldNames } from './mapping-schema.ts';

/** What people call the record types and fields of a mapping. */
const recordWords: Record<string, Words> = {
  accounts: { ja: 'アカウント（会社）', en: 'Accounts (companies)' },
  contacts: { ja: '担当者', en: 'Contacts' },
  leads: { ja: 'リード', en: 'Leads' },
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
};

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

/** All record types of the `csv` mapping with their fields, in words. A field that nobody has named yet is called by its name. */
export const mappableRecords: readonly MappableRecord[] = Object.entries(fieldNames).map(([name, fields]) => ({
  name,
  label: recordWords[name] ?? readable(name),
  fields: fields.map((field) => ({
    name: field,
    label: fieldWords[field] ?? readable(field),
    isDate: /(At|On|Date|Day)$/.test(field),
  })),
}));
