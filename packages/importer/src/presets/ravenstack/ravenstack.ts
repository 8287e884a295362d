import type { FileSet } from '../file-set.ts';
import { planRavenstack } from './plan-ravenstack.ts';

export const ravenstack: FileSet = {
  name: 'ravenstack',
  title: { ja: 'RavenStack（SaaS の契約と利用）', en: 'RavenStack (SaaS subscriptions and usage)' },
  files: [
    {
      called: { ja: 'アカウント', en: 'accounts' },
      columns:
        'account_id account_name industry country signup_date referral_source plan_tier seats is_trial churn_flag',
    },
    {
      called: { ja: '契約', en: 'subscriptions' },
      columns:
        'subscription_id account_id start_date end_date plan_tier seats mrr_amount arr_amount is_trial upgrade_flag downgrade_flag churn_flag',
    },
    {
      called: { ja: '利用状況', en: 'usage' },
      columns: 'usage_id subscription_id usage_date feature_name usage_count usage_duration_secs error_count',
    },
    {
      called: { ja: '問い合わせ', en: 'tickets' },
      columns: 'ticket_id account_id submitted_at closed_at resolution_time_hours priority satisfaction_score',
    },
    {
      called: { ja: '解約イベント', en: 'churn events' },
      columns: 'churn_event_id account_id churn_date reason_code refund_amount_usd is_reactivation feedback_text',
    },
  ],
  plan: planRavenstack,
};
