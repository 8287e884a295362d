import { departments } from '@tasuki/domain/departments';
import { enumName } from '@tasuki/domain/enum-name';
import { type Formats, type Locale, NOTHING, type Text } from '@tasuki/i18n';

/** What the parts of an entry are called. They carry the names of the contract's inputs, which stand in where there are no words. */
const partWords: Readonly<Record<string, Text>> = {
  accountId: { ja: 'アカウント', en: 'Account' },
  accounts: { ja: 'アカウント', en: 'Accounts' },
  address: { ja: '表示の条件', en: 'Address' },
  answerWithinHours: { ja: '回答期限（時間）', en: 'Answer within (hours)' },
  at: { ja: '日時', en: 'At' },
  awayFrom: { ja: '不在（開始）', en: 'Away from' },
  awayUntil: { ja: '不在（終了）', en: 'Away until' },
  before: { ja: '変更前', en: 'Before' },
  campaignId: { ja: 'キャンペーン', en: 'Campaign' },
  channelId: { ja: '連携先', en: 'Channel' },
  closedDays: { ja: '休業日', en: 'Closed days' },
  closes: { ja: '終業', en: 'Closes' },
  cost: { ja: '費用', en: 'Cost' },
  costs: { ja: '費用', en: 'Costs' },
  currency: { ja: '通貨', en: 'Currency' },
  definitionId: { ja: '定義', en: 'Definition' },
  definitionKey: { ja: '定義', en: 'Definition' },
  department: { ja: '部門', en: 'Department' },
  departments: { ja: '部門', en: 'Departments' },
  email: { ja: 'メールアドレス', en: 'E-mail address' },
  encoding: { ja: '文字コード', en: 'Encoding' },
  endsOn: { ja: '終了日', en: 'Ends on' },
  events: { ja: '記録', en: 'Recorded' },
  findingId: { ja: '診断結果', en: 'Finding' },
  fiscalYearStartMonth: { ja: '会計年度の開始月', en: 'First month of the fiscal year' },
  from: { ja: '元', en: 'From' },
  fromAddress: { ja: '差出人アドレス', en: 'Sender’s address' },
  fromName: { ja: '差出人名', en: 'Sender’s name' },
  handoffId: { ja: '引き継ぎ', en: 'Pass' },
  hasLeft: { ja: '退職済み', en: 'Has left' },
  host: { ja: 'サーバー', en: 'Server' },
  id: { ja: 'ID', en: 'ID' },
  includesCampaigns: { ja: 'キャンペーン費用を含む', en: 'Includes campaigns' },
  insideSalesPlacement: { ja: 'インサイドセールスの位置づけ', en: 'Placement of inside sales' },
  isDefault: { ja: '既定', en: 'Default' },
  isDryRun: { ja: '試行', en: 'Dry run' },
  isOn: { ja: '使用する', en: 'On' },
  isOnTimeline: { ja: 'タイムラインに表示', en: 'On the timeline' },
  isPasswordNew: { ja: 'パスワードを変更', en: 'New password' },
  isPinned: { ja: '固定表示', en: 'Pinned' },
  isUrlNew: { ja: 'URLを変更', en: 'New URL' },
  items: { ja: '項目', en: 'Items' },
  key: { ja: 'キー', en: 'Key' },
  kind: { ja: '種類', en: 'Kind' },
  kinds: { ja: '種類', en: 'Kinds' },
  kpi: { ja: '指標', en: 'KPI' },
  labelEn: { ja: '名称（英語）', en: 'Label (English)' },
  labelJa: { ja: '名称（日本語）', en: 'Label (Japanese)' },
  leadId: { ja: '責任者', en: 'Lead' },
  list: { ja: '一覧', en: 'List' },
  locale: { ja: '言語', en: 'Language' },
  memberIds: { ja: 'メンバー', en: 'Members' },
  memberships: { ja: '所属', en: 'Memberships' },
  month: { ja: '月', en: 'Month' },
  monthlyAmount: { ja: '月額', en: 'Monthly fee' },
  name: { ja: '名前', en: 'Name' },
  nameEn: { ja: '名前（英語）', en: 'Name (English)' },
  nameJa: { ja: '名前（日本語）', en: 'Name (Japanese)' },
  number: { ja: '番号', en: 'Number' },
  observesHolidays: { ja: '祝日は休業', en: 'Closed on holidays' },
  ofId: { ja: '対象', en: 'Of' },
  openLimit: { ja: '対応件数の上限', en: 'Limit of open ones' },
  opens: { ja: '始業', en: 'Opens' },
  other: { ja: 'その他の費用', en: 'Other costs' },
  parentId: { ja: '上位', en: 'Parent' },
  people: { ja: '人件費', en: 'People' },
  phone: { ja: '電話番号', en: 'Phone' },
  plan: { ja: 'ルール', en: 'Plan' },
  port: { ja: 'ポート', en: 'Port' },
  postalAddress: { ja: '住所', en: 'Postal address' },
  preset: { ja: '取り込み形式', en: 'Format' },
  productId: { ja: '製品', en: 'Product' },
  quote: { ja: '見積書', en: 'Quote' },
  reason: { ja: '理由', en: 'Reason' },
  reassignmentId: { ja: '担当業務の移動', en: 'Reassignment' },
  recheckOn: { ja: '再確認日', en: 'Check again on' },
  region: { ja: '地域', en: 'Region' },
  registrationNumber: { ja: '登録番号', en: 'Registration number' },
  returnReasons: { ja: '差し戻しの理由', en: 'Reasons of return' },
  returned: { ja: '戻した件数', en: 'Given back' },
  revision: { ja: '版', en: 'Revision' },
  role: { ja: '役割', en: 'Role' },
  rule: { ja: '条件', en: 'Rule' },
  rules: { ja: 'ルール', en: 'Rules' },
  runId: { ja: '取り込み', en: 'Import' },
  scope: { ja: '範囲', en: 'Scope' },
  security: { ja: '暗号化', en: 'Security' },
  source: { ja: '取り込み元', en: 'Source' },
  startsOn: { ja: '開始日', en: 'Starts on' },
  targets: { ja: '目標', en: 'Targets' },
  teamId: { ja: 'チーム', en: 'Team' },
  terms: { ja: '条件', en: 'Terms' },
  text: { ja: '内容', en: 'Text' },
  thresholdPercent: { ja: '基準（%）', en: 'Threshold (%)' },
  tiers: { ja: 'タッチ区分', en: 'Touch tiers' },
  timeZone: { ja: 'タイムゾーン', en: 'Time zone' },
  to: { ja: '先', en: 'To' },
  toUserId: { ja: '引き継ぎ先', en: 'To person' },
  type: { ja: '種類', en: 'Kind' },
  userId: { ja: 'メンバー', en: 'Person' },
  username: { ja: 'ユーザー名', en: 'User name' },
  value: { ja: '値', en: 'Value' },
  variables: { ja: '絞り込み', en: 'Filter' },
  version: { ja: '変更前の版', en: 'Version before' },
  versionId: { ja: '定義の版', en: 'Definition’s version' },
  viewId: { ja: 'ビュー', en: 'View' },
  week: { ja: '週', en: 'Week' },
  weights: { ja: '重み', en: 'Weights' },
  workdays: { ja: '営業曜日', en: 'Workdays' },
};

const roleWords: Readonly<Record<string, Text>> = {
  member: { ja: 'メンバー', en: 'Member' },
  manager: { ja: 'マネージャー', en: 'Manager' },
};

const yesNo = { true: { ja: 'はい', en: 'Yes' }, false: { ja: 'いいえ', en: 'No' } } as const;

export const tellPart = (name: string, locale: Locale): string => partWords[name]?.[locale] ?? name;

// A day of the contract is kept as midnight in UTC.
const DAY = /^(\d{4}-\d{2}-\d{2})(T00:00:00.000Z)?$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** One value as people write it: days, moments, departments, roles, yes and no; any other as it was entered. */
export function tellValue(value: unknown, formats: Formats): string {
  if (value === null || value === undefined || value === '') return NOTHING;
  if (typeof value === 'boolean') return yesNo[`${value}`][formats.locale];
  const text = String(value);
  const day = DAY.exec(text)?.[1];
  if (day) return formats.date(day);
  if (MOMENT.test(text)) return formats.dateTime(text);
  const department = departments.find((each) => each === text);
  if (department) return formats.department(enumName(department));
  return roleWords[text]?.[formats.locale] ?? text;
}
