import { sameName } from '../reading/read-rows.ts';

/** What a column can be about, and the names under which files call it, compared without width, case and blanks around. */
const names = {
  companyId: '会社id 企業id 取引先コード 顧客コード company_id account_id',
  companyName:
    '会社名 会社 企業名 企業 社名 法人名 取引先名 取引先 顧客名 商号 貴社名 お客様名 勤務先 勤務先名 団体名 company company_name account account_name organization organisation',
  domain: 'ドメイン domain website website_url url ホームページ hp webサイト サイト',
  corporateNumber: '法人番号 corporate_number',
  personName: '氏名 名前 お名前 担当者 担当者名 ご担当者 ご担当者名 担当者氏名 name full_name contact contact_name',
  familyName: '姓 苗字 last_name lastname family_name surname',
  givenName: '名 first_name firstname given_name',
  familyNameKana: '姓カナ 姓(カナ) 姓(かな) 姓フリガナ セイ',
  givenNameKana: '名カナ 名(カナ) 名(かな) 名フリガナ メイ',
  nameKana: 'フリガナ ふりがな カナ 会社名カナ 会社名(カナ) 会社名フリガナ',
  email: 'メール メールアドレス eメール 電子メール e-mail email mail email_address',
  phone: '電話 電話番号 tel 携帯 携帯電話 phone phone_number mobile mobile_phone telephone',
  title: '役職 役職名 肩書 肩書き title job_title position',
  industry: '業種 業界 industry sector',
  employees: '従業員数 社員数 従業員 employees number_of_employees',
  region: '都道府県 地域 region state prefecture state/region',
  source:
    '経路 流入経路 流入元 獲得経路 獲得元 チャネル 媒体 きっかけ source lead_source origin original_source 発生元',
  date: '受付日 受付日時 登録日 登録日時 作成日 作成日時 日付 問い合わせ日 お問い合わせ日 取得日 獲得日 名刺交換日 アカウント作成日 日 date created created_at created_date create_date first_contact_date',
  id: 'id no no. 番号 管理番号 受付番号 顧客番号 会員番号 コード リードid 顧客id 案件id 商談id 契約id チケットid record_id lead_id contact_id deal_id opportunity_id subscription_id contract_id ticket_id usage_id survey_id activity_id',
  interest: 'ステータス 見込み度 温度感 関心 問い合わせ内容 お問い合わせ内容 資料 lead_status status rating',
} as const;

export type Concept = keyof typeof names;

/** A name without what files write differently: width, case, underscores. */
export const plainName = (name: string): string => sameName(name).replaceAll(/[\s_]+/g, ' ');

const byName = new Map(
  Object.entries(names).flatMap(([concept, all]) =>
    all.split(' ').map((name) => [plainName(name), concept as Concept] as const),
  ),
);

/** What a column is about by its name; undefined where the name says nothing. */
export const conceptOf = (name: string): Concept | undefined => byName.get(plainName(name));

const someNumber = /(番号|コード|№|(?:^|[^a-z])(?:no\.?|id))$/;
const ofSomethingElse =
  /会社|企業|取引先|顧客|社員|担当|電話|携帯|郵便|口座|製品|商品|fax|tel|phone|zip|post|company|account|customer|contact|user|owner|product/;

/** Whether a column nobody has named yet numbers the rows themselves (案件番号, ticket no), and not a company or a telephone. */
export const isOwnNumber = (name: string): boolean =>
  conceptOf(name) === undefined && someNumber.test(plainName(name)) && !ofSomethingElse.test(plainName(name));

/** Whether the name of a column says that its rows are leads: mql_id, lead_type. */
export const isOfLead = (name: string): boolean => /^(mql|lead|リード)( ?(id|type|no|番号))?$/.test(plainName(name));

/** What looks like one of ours by its cells, and is none by its name. */
const somethingElse: Partial<Record<Concept, RegExp>> = {
  // No record begins on a day on which something ended, falls due or was last seen: won_date, 解約日, 最終接触日, 生年月日.
  date: /\b(won|lost|clos\w*|cancel\w*|churn\w*|ended|end|due|expir\w*|renew\w*|deadline|last|next|modified|updated|birth\w*|founded|dob)\b|受注|成約|失注|決着|完了|終了|解約|満了|更新|期限|予定|最終|前回|次回|変更|生年|誕生|設立|創業|創立/,
  phone: /fax|ファックス|ファクス/,
};

/** Whether a column is by its name none of what its cells look like. */
export const isOfSomethingElse = (name: string, concept: Concept): boolean =>
  somethingElse[concept]?.test(plainName(name)) ?? false;

export interface SampledColumn {
  name: string;
  /** Of the first rows, and, where the words stand for ours, from further down. */
  samples: string[];
}
