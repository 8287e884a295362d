import type { Words } from '@tasuki/domain';

/** One column of an exported list: its heading, and the way to its value in the API's own answer. */
export interface ExportColumn {
  head: Words;
  /** `account.name`: fields of the API, as a page asks for them; empty where the type has none. */
  path: string;
  /** The field that says how exactly its moment is known: of an unknown time, the cell is empty. */
  precision?: string;
}

const column = (path: string, ja: string, en: string): ExportColumn => ({ path, head: { ja, en } });
const momentOf = (path: string, precision: string, ja: string, en: string): ExportColumn => ({
  ...column(path, ja, en),
  precision,
});

const id = column('id', 'ID', 'ID');
const company = column('account.name', '会社名', 'Company');
const state = column('state', '状態', 'State');
const currency = column('currency', '通貨', 'Currency');
const note = column('note', 'メモ', 'Note');

/** A heading that a type has nothing for: types that stand behind one figure share their columns. */
const nothing = (ja: string, en: string) => column('', ja, en);

/** Whatever an account owns begins with its own id and the company. */
const ofAccount = (...columns: ExportColumn[]): ExportColumn[] => [id, company, ...columns];

/** What is exported of each type of record. */
export const exportColumns: Record<string, readonly ExportColumn[]> = {
  Account: [
    id,
    column('name', '会社名', 'Company'),
    column('nameKana', '会社名（カナ）', 'Company (kana)'),
    column('corporateNumber', '法人番号', 'Corporate number'),
    column('state', '状態', 'State'),
    column('holder', '現在の担当部門', 'Holder'),
    column('cycleNumber', 'サイクル', 'Cycle'),
    column('industry', '業種', 'Industry'),
    column('employees', '従業員数', 'Employees'),
    column('region', '地域', 'Region'),
    column('website', 'Webサイト', 'Website'),
    column('touchTier', 'タッチ区分', 'Touch tier'),
    momentOf('createdAt', 'createdPrecision', '登録日時', 'Created'),
  ],
  Lead: ofAccount(
    column('contact.familyName', '姓', 'Family name'),
    column('contact.givenName', '名', 'Given name'),
    column('contact.email', 'メールアドレス', 'E-mail'),
    column('source', '流入元', 'Source'),
    column('campaign.nameJa', 'キャンペーン', 'Campaign'),
    state,
    column('insideSalesUser.name', 'インサイドセールス担当', 'Inside sales'),
    momentOf('enteredAt', 'enteredPrecision', '獲得日時', 'Entered'),
    momentOf('wonAt', 'wonPrecision', '受注日時', 'Won'),
  ),
  Opportunity: ofAccount(
    column('name', '商談名', 'Deal'),
    column('stage.labelJa', 'フェーズ', 'Stage'),
    state,
    column('owner.name', '担当者', 'Owner'),
    column('amount', '金額', 'Amount'),
    currency,
    column('closeDate', '受注予定日', 'Close date'),
    momentOf('openedAt', 'openedPrecision', '開始日時', 'Opened'),
    momentOf('wonAt', 'closedPrecision', '受注日時', 'Won'),
    momentOf('lostAt', 'closedPrecision', '失注日時', 'Lost'),
    column('lossReason', '失注理由', 'Loss reason'),
  ),
  Handoff: ofAccount(
    column('joint', '区間', 'Joint'),
    column('from', '渡した部門', 'From'),
    column('to', '受けた部門', 'To'),
    state,
    column('offeredBy.name', '渡した人', 'Offered by'),
    column('offeredAt', '引き継ぎ日時', 'Offered'),
    column('assignee.name', '受ける人', 'Assignee'),
    column('dueAt', '期限', 'Due'),
    column('decidedBy.name', '判断した人', 'Decided by'),
    column('decidedAt', '判断日時', 'Decided'),
    column('reasonLabel', '理由', 'Reason'),
    column('outcome', '渡した後の結果', 'Outcome'),
    note,
  ),
  Contract: ofAccount(
    column('plan', 'プラン', 'Plan'),
    state,
    column('monthlyAmount', '月額', 'Monthly amount'),
    currency,
    column('seats', '席数', 'Seats'),
    column('startDate', '開始日', 'Start'),
    column('endDate', '終了日', 'End'),
    column('noticeDeadline', '解約通知期限', 'Notice deadline'),
    column('renewsAutomatically', '自動更新', 'Renews automatically'),
    column('soldBy.name', '販売担当', 'Sold by'),
  ),
  Task: ofAccount(
    column('title', 'タスク', 'Task'),
    column('department', '部門', 'Department'),
    column('assignee.name', '担当者', 'Assignee'),
    column('dueAt', '期限', 'Due'),
    state,
    column('doneAt', '完了日時', 'Done'),
  ),
  Call: ofAccount(
    momentOf('calledAt', 'calledPrecision', '架電日時', 'Called'),
    column('outcome', '結果', 'Outcome'),
    column('user.name', '担当者', 'Caller'),
    column('durationSeconds', '通話秒数', 'Seconds'),
    note,
  ),
  Meeting: ofAccount(
    column('kind', '種類', 'Kind'),
    state,
    momentOf('startsAt', 'heldPrecision', '予定日時', 'Starts'),
    momentOf('heldAt', 'heldPrecision', '実施日時', 'Held'),
    column('bookedBy.name', '予約した人', 'Booked by'),
    column('owner.name', '担当者', 'Owner'),
  ),
  MrrMovement: ofAccount(
    column('kind', '種類', 'Kind'),
    column('amount', '金額', 'Amount'),
    currency,
    column('effectiveOn', '発生日', 'Effective'),
  ),
  OnboardingPlan: ofAccount(
    state,
    column('owner.name', '担当者', 'Owner'),
    column('dueOn', '期限', 'Due'),
    column('startedAt', '開始日時', 'Started'),
    column('completedAt', '完了日時', 'Completed'),
  ),
  Quote: ofAccount(
    column('number', '見積番号', 'Number'),
    column('amount', '金額', 'Amount'),
    column('total', '税込合計', 'Total with tax'),
    currency,
    column('submittedAt', '提出日時', 'Submitted'),
    column('submittedBy.name', '提出者', 'Submitted by'),
  ),
  Ticket: ofAccount(
    column('subject', '件名', 'Subject'),
    column('priority', '優先度', 'Priority'),
    state,
    momentOf('openedAt', 'openedPrecision', '受付日時', 'Opened'),
    column('closedAt', '解決日時', 'Closed'),
  ),
  Survey: ofAccount(
    column('kind', '種類', 'Kind'),
    column('score', '点数', 'Score'),
    column('comment', 'コメント', 'Comment'),
    momentOf('answeredAt', 'answeredPrecision', '回答日時', 'Answered'),
  ),
  JourneyCycle: ofAccount(
    column('number', 'サイクル', 'Cycle'),
    column('kind', '種類', 'Kind'),
    momentOf('startedAt', 'startedPrecision', '開始日時', 'Started'),
    column('endedAt', '終了日時', 'Ended'),
    column('outcome', '結果', 'Outcome'),
    column('reason', '理由', 'Reason'),
  ),
  CampaignTouch: ofAccount(
    column('kind', '種類', 'Kind'),
    column('campaign.nameJa', 'キャンペーン', 'Campaign'),
    column('source', '流入元', 'Source'),
    momentOf('occurredAt', 'occurredPrecision', '発生日時', 'Occurred'),
  ),
  TimelineEvent: ofAccount(
    column('kind', '種類', 'Kind'),
    column('summary', '内容', 'Summary'),
    column('actor.name', '担当者', 'By'),
    momentOf('occurredAt', 'timePrecision', '発生日時', 'Occurred'),
  ),
  Promise: ofAccount(
    column('text', '約束事項', 'Promise'),
    state,
    column('dueOn', '期限', 'Due'),
    column('madeBy.name', '約束した人', 'Made by'),
    column('madeAt', '約束した日時', 'Made'),
    column('reviewedAt', '確認日時', 'Reviewed'),
    column('reviewNote', '確認メモ', 'Review'),
  ),
  // Deals that wait for their account stand between the others.
  UnassignedOpportunity: [
    id,
    nothing('会社名', 'Company'),
    column('name', '商談名', 'Deal'),
    column('stage.labelJa', 'フェーズ', 'Stage'),
    state,
    column('owner.name', '担当者', 'Owner'),
    column('amount', '金額', 'Amount'),
    currency,
    column('closeDate', '受注予定日', 'Close date'),
    column('begunAt', '開始日時', 'Opened'),
    nothing('受注日時', 'Won'),
    nothing('失注日時', 'Lost'),
    nothing('失注理由', 'Loss reason'),
  ],
  DepartmentMonthCost: [
    id,
    nothing('キャンペーン', 'Campaign'),
    column('department', '部門', 'Department'),
    column('month', '月', 'Month'),
    column('amount', '金額', 'Amount'),
    currency,
  ],
  Campaign: [
    id,
    column('nameJa', 'キャンペーン', 'Campaign'),
    nothing('部門', 'Department'),
    column('startsOn', '月', 'Month'),
    column('cost.amount', '金額', 'Amount'),
    column('cost.currency', '通貨', 'Currency'),
  ],
};

/** Lists that can be exported, each with its query's field and the type of its records. */
export const exportLists = {
  accounts: { type: 'Account', filter: 'AccountFilter', order: 'AccountOrder' },
  leads: { type: 'Lead', filter: 'LeadFilter', order: 'LeadOrder' },
  opportunities: { type: 'Opportunity', filter: 'OpportunityFilter', order: 'OpportunityOrder' },
  handoffs: { type: 'Handoff', filter: 'HandoffFilter', order: 'HandoffOrder' },
  contracts: { type: 'Contract', filter: 'ContractFilter', order: 'ContractOrder' },
  tasks: { type: 'Task', filter: 'TaskFilter', order: 'TaskOrder' },
} as const;

export type ExportList = keyof typeof exportLists;

export const isExportList = (name: string): name is ExportList => Object.hasOwn(exportLists, name);
