import { callOutcomes, callOutcomeWords } from '@tasuki/domain/inside-sales/call-outcomes';
import type { RecordType } from '../mapping/mapping-schema.ts';
import { colleagueIn } from './colleague-columns.ts';
import { plainName, type SampledColumn } from './column-words.ts';
import { readOutcomeFromStage } from './deal-outcome.ts';

export type FactRecord = Exclude<RecordType, 'accounts' | 'contacts' | 'leads'>;

interface FactColumns {
  /** The fields without which a file is none of these; of several names in one, any does. */
  signs: readonly string[];
  /** Under which names each field stands, the best first; a blank parts two names, an underscore stands for a blank within one. */
  names: Record<string, string>;
}

/** What tells tables of facts apart, the most particular first. */
const facts: Record<FactRecord, FactColumns> = {
  subscriptions: {
    signs: ['monthlyAmount', 'startDate'],
    names: {
      plan: 'プラン プラン名 契約プラン plan plan_name plan_tier',
      seats: '席数 契約席数 利用者数 id数 seats licenses users',
      monthlyAmount: '月額 月額料金 月額費用 月額金額 mrr mrr_amount monthly monthly_amount monthly_fee',
      currency: '通貨 currency',
      startDate: '開始日 契約開始日 利用開始日 start start_date contract_start',
      endDate: '終了日 契約終了日 満了日 契約満了日 end end_date contract_end',
      endedOn: '解約日 canceled_on cancelled_on ended_on churn_date',
      endReason: '解約理由 churn_reason end_reason',
      renewsAutomatically: '自動更新 auto_renew auto_renewal',
    },
  },
  surveys: {
    signs: ['score', 'answeredAt'],
    names: {
      kind: '種別 種類 調査種別 kind type survey_type',
      score: 'スコア 点数 評価 満足度 score rating nps csat',
      comment: 'コメント 自由記述 ご意見 comment feedback',
      answeredAt: '回答日 回答日時 answered_at answered response_date submitted_at',
    },
  },
  usage: {
    signs: ['day', 'metric', 'quantity'],
    names: {
      day: '利用日 日付 day date usage_date',
      metric: '指標 機能 機能名 metric feature feature_name',
      quantity: '利用回数 回数 利用数 quantity count usage_count',
    },
  },
  tickets: {
    signs: ['subject', 'openedAt'],
    names: {
      // Where nothing says what a ticket is about, its number names it.
      subject: '件名 問い合わせ件名 お問い合わせ件名 subject title ticket_subject チケットid 問い合わせ番号 ticket_id',
      priority: '優先度 重要度 priority',
      openedAt: '受付日 受付日時 起票日 起票日時 opened opened_at created_at submitted_at',
      closedAt: '完了日 完了日時 解決日 解決日時 closed closed_at resolved_at',
    },
  },
  opportunities: {
    signs: ['name stage', 'amount'],
    names: {
      name: '案件名 商談名 案件 商談 deal_name deal opportunity opportunity_name',
      stage: 'フェーズ 商談フェーズ ステージ stage deal_stage',
      state: '結果 受注失注 勝敗 state outcome',
      amount: '金額 受注金額 見込金額 見込み金額 予定金額 商談金額 amount close_value value deal_amount',
      currency: '通貨 currency',
      owner:
        '営業担当 営業担当者 案件担当 商談担当 担当営業 担当 deal_owner opportunity_owner owner sales_agent sales_rep sales_representative salesperson sales_person account_executive assigned_to',
      product: '製品 商品 製品名 商品名 product product_name',
      openedAt: '案件作成日 商談作成日 開始日 作成日 opened opened_at create_date created_date engage_date',
      closedAt: '受注日 失注日 決着日 完了日 closed closed_at',
      closeDate: '受注予定日 完了予定日 クローズ予定日 close_date expected_close_date',
      lossReason: '失注理由 loss_reason lost_reason closed_lost_reason',
    },
  },
  activities: {
    signs: ['kind', 'at'],
    names: {
      kind: '活動種別 活動種類 種別 種類 kind type activity_type',
      at: '活動日 活動日時 日時 対応日 対応日時 at date activity_date',
      owner:
        '担当 対応者 実施者 架電者 営業担当 営業担当者 owner activity_owner task_owner assigned_to activity_assigned_to user',
      outcome: '結果 対応結果 架電結果 outcome result',
      title: '件名 タイトル title subject',
      note: '内容 メモ 備考 活動内容 note description memo',
    },
  },
};

/** What files call our own words. Others are left as they are, so that the preview names them. */
const ownWords: Partial<Record<FactRecord, Record<string, Record<string, string>>>> = {
  opportunities: {
    state: listed({
      won: '受注 成約 成立 Won won Closed_Won',
      lost: '失注 不成立 Lost lost Closed_Lost',
      open: '進行中 商談中 提案中 Open open',
    }),
  },
  subscriptions: {
    renewsAutomatically: listed({
      yes: 'あり 有 有り はい する ○ true TRUE True 1',
      no: 'なし 無 無し いいえ しない × false FALSE False 0',
    }),
  },
  activities: {
    kind: listed({
      call: '架電 電話 コール',
      meeting: '商談 打ち合わせ 会議 面談',
      visit: '訪問',
      mail: 'メール',
      note: 'メモ 記録',
    }),
    outcome: Object.fromEntries(callOutcomes.map((outcome) => [callOutcomeWords[outcome].ja, outcome])),
  },
  tickets: {
    priority: listed({
      urgent: '緊急 至急 Urgent',
      high: '高 High',
      normal: '中 通常 Normal Medium medium',
      low: '低 Low',
    }),
  },
  surveys: { kind: listed({ nps: 'NPS 推奨度', csat: 'CSAT 満足度' }) },
};

function listed(words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([word, texts]) => texts.split(' ').map((text) => [text.replaceAll('_', ' '), word])),
  );
}

export interface FactTable {
  record: FactRecord;
  fields: Map<string, { column: SampledColumn; values?: Record<string, string> }>;
}

/**
 * The table of facts that these columns are; undefined where they tell of companies or people alone. An owner may stand under a name
 * that says what is given of them, or of which only the other columns tell that it is ours.
 */
export function factTableOf(
  columns: readonly SampledColumn[],
  ofColleagues: ReadonlySet<SampledColumn>,
): FactTable | undefined {
  for (const [record, { signs, names }] of Object.entries(facts) as [FactRecord, FactColumns][]) {
    const fields: FactTable['fields'] = new Map();
    for (const [field, texts] of Object.entries(names)) {
      const known = texts.split(' ').map(plainName);
      const rank = (column: SampledColumn) => {
        const at = known.indexOf(plainName(column.name));
        return at < 0 && field === 'owner' && ofColleagues.has(column) ? rankOfOwner(column.name, known) : at;
      };
      const [column] = columns.filter((one) => rank(one) >= 0).sort((one, other) => rank(one) - rank(other));
      const values = ownWords[record]?.[field];
      if (column) fields.set(field, { column, ...(values && { values }) });
    }
    const isOne = signs.every((sign) => sign.split(' ').some((field) => fields.has(field)));
    if (!isOne || !saysActivities(fields, record)) continue;
    if (record === 'opportunities') readOutcomeFromStage(fields);
    return { record, fields };
  }
  return undefined;
}

/** Behind the plain names, and addresses behind names: a colleague whom nobody knows yet comes along under what the file says. */
function rankOfOwner(name: string, known: readonly string[]): number {
  const { called, byEmail } = colleagueIn(name);
  const at = known.findIndex((one) => colleagueIn(one).called === called);
  return at < 0 ? at : at + known.length * (byEmail ? 2 : 1);
}

const MOST = 0.8;

/** Many lists have a kind and a date; only where nearly all kinds are ones of ours do they tell activities. */
function saysActivities(fields: FactTable['fields'], record: FactRecord): boolean {
  if (record !== 'activities') return true;
  const { column, values = {} } = fields.get('kind') ?? {};
  const known = new Set([...Object.keys(values), ...Object.values(values)]);
  const filled = column?.samples.map((text) => text.trim()).filter((text) => text !== '') ?? [];
  return filled.length > 0 && filled.filter((text) => known.has(text)).length / filled.length >= MOST;
}
