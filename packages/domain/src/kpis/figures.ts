import type { Words } from '../words.ts';

/** The passes that one department offered in the period, followed until now: not by the day of the answer as the KPIs are. */
const ofPasses = (ja: string, en: string): Words => ({
  ja: `この部門が期間内に渡した引き継ぎ（提出日基準。取り下げと、本人から本人へ渡したものを除く）のうち、${ja}`,
  en: `Of the passes that this department offered in the period (by the day of the offer; withdrawals and passes to oneself stay out), ${en}`,
});

const ofCohort = (ja: string, en: string): Words => ({
  ja: `期間内に獲得したリード（獲得日基準）のうち、現在までに${ja}`,
  en: `Of the leads captured in the period (by the date of entry), those that have until now ${en}`,
});

const ofCampaign = (ja: string, en: string): Words => ({
  ja: `このキャンペーンの開始から現在までの全期間。${ja}`,
  en: `Over the whole life of the campaign. ${en}`,
});

const ofQualified = (ja: string, en: string): Words => ({
  ja: `期間内にこの版の定義に該当したリード（該当日基準）について、${ja}`,
  en: `Of the leads that passed this version of the definition in the period, by that day: ${en}`,
});

const ofReplay = (ja: string, en: string): Words => ({
  ja: `検証した期間に獲得したリードについて、${ja}`,
  en: `Of the leads captured in the replayed period: ${en}`,
});

const ofMonth = (ja: string, en: string): Words => ({
  ja: `その月に発生した${ja}（適用日基準、一時費用を含まない、通貨ごと）`,
  en: `${en} of the month, by the day on which they take effect, no one-offs, per currency`,
});

const ofWaterline = (ja: string, en: string): Words => ({
  ja: `直近12か月の期首に契約中だった顧客について、${ja}（通貨ごと）`,
  en: `Of the customers present twelve months ago: ${en}, per currency`,
});

/**
 * How the figures are computed that stand on a screen without being a KPI: each counts by another day, or over other records,
 * than the KPI nearest to its name. What the KPI counts exactly opens the KPI instead.
 */
export const figures = {
  'passes-passed': ofPasses('その全件数', 'all of them'),
  'passes-waiting': ofPasses('まだ回答されていない件数', 'those without an answer yet'),
  'passes-accepted': ofPasses('受け入れられた件数（回答日は問わない）', 'those accepted, on whatever day'),
  'passes-returned': ofPasses('差し戻された件数（回答日は問わない）', 'those handed back, on whatever day'),
  'passes-expired': ofPasses(
    '回答期限までに受入も差し戻しもされなかった件数',
    'those that nobody accepted or returned before the time to answer ran out',
  ),
  'passes-recycled': ofPasses('受入後に「案件化せず」とされた件数', 'those accepted, worked and found not ripe'),
  'passes-deals': ofPasses(
    '案件になった件数（その後の受注・失注を含む）',
    'those that became a deal, also where it was won or lost since',
  ),
  'passes-won': ofPasses('受注に至った件数', 'those whose deal was won'),
  'passes-lost': ofPasses('案件が失注した件数', 'those whose deal was lost'),
  'passes-overridden': ofPasses(
    '必須項目が基準に満たず、理由を添えて渡した件数',
    'those passed with a reason though required items were missing below the threshold',
  ),

  'cohort-offered': ofCohort(
    'マーケティングから次の部門へ渡したもの。渡さずに先へ進んだものを含む',
    'been passed on by marketing, or came further without a pass',
  ),
  'cohort-accepted': ofCohort(
    '渡した先で受け入れられたもの。引き継ぎなしで案件・受注となったものを含む',
    'been accepted after such a pass, or became a deal without one',
  ),
  'cohort-deals': ofCohort('案件になったもの（受注を含む）', 'become a deal, won ones included'),
  'cohort-won': ofCohort('受注したもの', 'been won'),
  'relay-mql': ofCohort(
    'マーケティングからインサイドセールスへ提出されたもの',
    'been offered by marketing to inside sales',
  ),
  'relay-sal': ofCohort('インサイドセールスが受け入れたもの', 'been accepted by inside sales'),
  'relay-sql': ofCohort('フィールドセールスが受け入れたもの', 'been accepted by field sales'),
  'relay-deal': ofCohort('案件が開始されたもの', 'become a deal'),
  'relay-won': ofCohort('受注したもの', 'been won'),
  'relay-onboarded': ofCohort('契約のオンボーディングが完了したもの', 'a contract whose onboarding is complete'),
  'relay-renewed': ofCohort('契約が1回以上更新されたもの', 'a contract that was renewed at least once'),

  'campaign-touches': ofCampaign('このキャンペーンの接点の件数', 'How many touches it made.'),
  'campaign-leads': ofCampaign('このキャンペーンで獲得したリードの件数', 'Leads captured by it.'),
  'campaign-deals': ofCampaign('そのリードのうち案件になった件数', 'Those leads that became a deal.'),
  'campaign-won': ofCampaign('そのリードのうち受注した件数', 'Those leads that were won.'),
  'campaign-cost': ofCampaign('登録された費用（税抜、人件費を除く）', 'Its recorded cost, without tax and people.'),
  'campaign-cost-per-lead': ofCampaign('費用 ÷ 獲得したリードの件数', 'Its cost ÷ the leads captured by it.'),

  'qualified-leads': ofQualified('その件数', 'how many they are'),
  'qualified-acceptance': ofQualified(
    '該当後の引き継ぎのうち受入 ÷（受入 + 差し戻し + 期限切れ）。本人から本人へ渡したものを除く',
    'accepted ÷ (accepted + returned + expired) of their passes since; passes to oneself stay out',
  ),
  'qualified-deals': ofQualified('案件のあるリード ÷ 該当したリード', 'leads with a deal ÷ leads that passed'),
  'qualified-wins': ofQualified('受注したリード ÷ 該当したリード', 'won leads ÷ leads that passed'),

  'replay-qualified': ofReplay(
    '変更案の条件に一度でも該当する件数。下は適用中の版での件数',
    'those that the proposed rule would have passed; below, those by the version in force',
  ),
  'replay-won': ofReplay(
    '変更案に該当し、かつ受注した件数',
    'those that the proposal would have passed and that were won',
  ),
  'replay-missed': ofReplay(
    '受注したが、変更案には該当しない件数（見逃し）',
    'those that were won although the proposal would not have passed them',
  ),
  'replay-group-leads': ofReplay('その区分に入る件数', 'those of the group'),
  'replay-acceptance': ofReplay(
    'その区分の引き継ぎのうち受入 ÷ 回答済み',
    'accepted ÷ answered, of the passes of the group',
  ),
  'replay-deal-rate': ofReplay('案件のあるリード ÷ その区分のリード', 'leads with a deal ÷ leads of the group'),
  'replay-win-rate': ofReplay('受注したリード ÷ その区分のリード', 'won leads ÷ leads of the group'),
  'replay-won-amount': ofReplay('その区分のリードの受注額の合計（税抜）', 'what the group was won for, without tax'),

  'lead-score': {
    ja: '適合度（企業・担当者の情報の点数、A〜）と関心度（行動の点数、半減期で減衰、1〜）の組み合わせ。点数と段階の境目は有効なスコアモデルによる',
    en: 'Fit (points for who they are, from A down) and engagement (points for what they did, decaying, from 1 down), by the lines of the score model in force',
  },
  'import-created': {
    ja: 'この取り込みで新しく作られた記録の件数（試行では作られるはずの件数）',
    en: 'Records that the run made; in a dry run, that it would make',
  },
  'import-updated': {
    ja: 'すでにある記録のうち、この取り込みで内容が変わった件数',
    en: 'Records that were there and that the run changed',
  },
  'import-unchanged': {
    ja: 'すでにある記録のうち、ファイルの内容と同じで変わらなかった件数',
    en: 'Records that were there and already said what the file says',
  },
  'customer-health': {
    ja: '重み × 測定値の合計 ÷ 重みの合計（0〜100、測定値のある項目のみ）。直近の測定による。内訳はスコアから確認できる',
    en: 'Σ weight × measure ÷ Σ weight, 0 to 100, of what is known, by the last measurement; the score opens its parts',
  },
  'account-open': {
    ja: 'このアカウントで現在進行中の案件の件数',
    en: 'Opportunities of this account that are open now',
  },
  'account-won': {
    ja: 'このアカウントでこれまでに受注した案件の件数（全期間）',
    en: 'Opportunities of this account won until now, of all time',
  },
  'account-lost': {
    ja: 'このアカウントでこれまでに失注した案件の件数（全期間）',
    en: 'Opportunities of this account lost until now, of all time',
  },
  'stage-deals': {
    ja: '現在このステージにある進行中の案件の件数と金額。加重は 金額 × ステージの確度',
    en: 'Open opportunities that stand at this stage now, and their amounts; weighted is amount × probability of the stage',
  },
  'open-deals': {
    ja: '表示中のパイプラインで現在進行中の案件の件数と金額の合計（通貨ごと）',
    en: 'All opportunities of the shown pipeline that are open now, with their amounts per currency',
  },
  'weighted-deals': {
    ja: '進行中の案件の「金額 × ステージの確度」の合計（通貨ごと）',
    en: 'Σ amount × probability of the stage over the open opportunities, per currency',
  },
  'stage-won': {
    ja: 'このステージで直近30日に受注した案件の件数と金額（受注日基準）',
    en: 'Opportunities won in the last 30 days and their amounts, by the day of the win',
  },
  'stage-lost': {
    ja: 'このステージで直近30日に失注した案件の件数と金額（失注日基準）',
    en: 'Opportunities lost in the last 30 days and their amounts, by the day of the loss',
  },
  'milestone-plans': {
    ja: '進行中のオンボーディングのうち、次に完了するマイルストーンがこの段階のもの',
    en: 'Onboarding plans under way whose next milestone to complete is this one',
  },
  'promises-open': {
    ja: '期間内に約束した事項のうち、カスタマーサクセスがまだ確認していない件数',
    en: 'Promises made in the period that customer success has not looked at yet',
  },

  'ledger-opening': {
    ja: '月初のMRR（それまでの増減の累計、通貨ごと）',
    en: 'MRR as the month begins: all movements before it, per currency',
  },
  'ledger-new': ofMonth('新規顧客のMRR', 'MRR of new customers'),
  'ledger-expansion': ofMonth('契約中の顧客のMRRの増額', 'Increases of the MRR of customers'),
  'ledger-contraction': ofMonth('契約を続ける顧客のMRRの減額', 'Decreases of the MRR of customers who stay'),
  'ledger-churn': ofMonth('解約で失ったMRR', 'MRR lost with customers who left'),
  'ledger-reactivation': ofMonth('解約後に戻った顧客のMRR', 'MRR of customers who came back'),
  'ledger-closing': { ja: '月初のMRR + その月の増減の合計', en: 'MRR as the month begins + all its movements' },
  'waterline-start': ofWaterline('期首のMRR', 'their MRR then'),
  'waterline-churn': ofWaterline('解約で失ったMRR', 'MRR lost by those who left'),
  'waterline-contraction': ofWaterline('続ける顧客の減額', 'decreases of those who stay'),
  'waterline-expansion': ofWaterline('続ける顧客の増額', 'increases of those who stay'),
  'waterline-end': ofWaterline('期首 − 解約 − 減額 + 増額', 'start − churn − contraction + expansion'),

  'agreement-kappa': {
    ja: 'Cohenのκ =（観測一致率 − 偶然一致率）÷（1 − 偶然一致率）。かっこ内は95%信頼区間',
    en: 'Cohen’s κ = (observed − chance agreement) ÷ (1 − chance agreement), with its 95 % interval',
  },
  'agreement-observed': {
    ja: '渡した側と受け取った側の判定が同じだった引き継ぎ ÷ 双方が判定した引き継ぎ',
    en: 'Passes that sender and receiver judged alike ÷ passes that both judged',
  },
  'agreement-n': { ja: '双方が判定した引き継ぎの件数', en: 'Passes that both sides judged' },
} as const satisfies Record<string, Words>;

export type FigureName = keyof typeof figures;
