/**
 * Every figure once more in plain SQL that shares nothing with the compiler, over all time or the last 12 months, as of
 * 21 November 2026 in Tokyo. Each answers one row a currency, `null` where there is none: `currency, value`.
 */
const TODAY = `date '2026-11-21'`;
const SINCE = `date '2025-11-22'`;

const one = (value: string, from = '') => `select null as currency, (${value})::float8 as value ${from}`;
const count = (from: string) => one('count(*)', `from ${from}`);
const rate = (hit: string, from: string) =>
  one(`count(*) filter (where ${hit})::float8 / nullif(count(*), 0)`, `from ${from}`);
const perCurrency = (value: string, from: string) =>
  `select currency, (${value})::float8 as value from ${from} group by 1 having ${value} is not null`;

const isPassed = `from_department = 'inside-sales' and to_department = 'field-sales' and state not in ('draft', 'withdrawn')`;
const becomes = (more: string) => `state = 'accepted' and exists (select 1 from opportunities o
  where o.lead_id = h.lead_id and o.cycle_number = h.cycle_number ${more})`;
const heldOn = `coalesce(m.held_at, m.starts_at)`;
const conversations = `outcome in ('conversation', 'meaningful', 'appointment', 'refused')`;
const answered = (kind: string) => `exists (select 1 from campaign_touches a
  where a.account_id = s.account_id and a.contact_id = s.contact_id and a.campaign_id = s.campaign_id and a.kind = '${kind}'
    and a.occurred_at >= s.occurred_at and not exists (select 1 from campaign_touches n
      where n.account_id = s.account_id and n.contact_id = s.contact_id and n.campaign_id = s.campaign_id and n.kind = 'mail-sent'
        and n.occurred_at > s.occurred_at and n.occurred_at <= a.occurred_at))`;
const firstMeeting = `(select min(${heldOn}) from meetings m where m.account_id = o.account_id and m.state = 'held'
  and (m.opportunity_id = o.id or m.lead_id = o.lead_id) and ${heldOn} <= o.won_at)`;
const cycleDays = `(select (o.won_at at time zone 'Asia/Tokyo')::date - (coalesce(${firstMeeting}, o.opened_at) at time zone 'Asia/Tokyo')::date as days
  from opportunities o where o.state = 'won') d`;
const terms = `(select (payload->>'fromEndDate')::date as due, true as renewed from timeline_events where kind = 'customer-success.contract-renewed'
  union all select end_date, state = 'active' and renews_automatically = 1 from contracts) t where due <= ${TODAY}`;
const atStart = `(select account_id, currency, sum(amount_minor) as start from mrr_movements
  where effective_on < ${SINCE} group by 1, 2 having sum(amount_minor) > 0) s`;
const paysNow = `(select coalesce(sum(amount_minor), 0) from mrr_movements n where n.account_id = s.account_id and n.effective_on <= ${TODAY}) > 0`;
const expansion = (product: string) =>
  rate(
    `exists (select 1 from opportunities w where w.account_id = c.account_id and w.cycle_number = c.number and w.state = 'won' and ${product} (w.product_id is null
    or w.product_id in (select b.product_id from opportunities b where b.account_id = c.account_id and b.state = 'won' and b.won_at < w.won_at)))`,
    `cycles c where kind = 'expansion'`,
  );

export const plainFigures: Record<string, string> = {
  'mql-count': count(
    `handoffs where from_department = 'marketing' and to_department = 'inside-sales' and state not in ('draft', 'withdrawn')`,
  ),
  'sal-count': count(
    `handoffs where from_department = 'marketing' and to_department = 'inside-sales' and state = 'accepted'`,
  ),
  'sql-count': count(
    `handoffs where from_department = 'inside-sales' and to_department = 'field-sales' and state = 'accepted'`,
  ),
  'pass-count': count(`handoffs where state in ('offered', 'accepted', 'returned', 'expired')`),
  'return-count': count(`handoffs where state = 'returned'`),
  'campaign-touch-count': count('campaign_touches'),
  'mail-open-rate': rate(answered('mail-opened'), `campaign_touches s where s.kind = 'mail-sent'`),
  'mail-click-rate': rate(answered('mail-clicked'), `campaign_touches s where s.kind = 'mail-sent'`),
  'meeting-rate': rate(`exists (select 1 from meetings m where m.lead_id = l.id and m.state = 'held')`, 'leads l'),
  'meaningful-conversation-count': count(`calls where outcome = 'meaningful' or outcome = 'appointment'`),
  'appointment-rate-by-call': rate(`outcome = 'appointment'`, 'calls'),
  'appointment-rate-by-conversation': rate(`outcome = 'appointment'`, `calls where ${conversations}`),
  'deal-rate': rate(becomes(''), `handoffs h where ${isPassed}`),
  'pass-win-rate': rate(becomes(`and o.state = 'won'`), `handoffs h where ${isPassed}`),
  'no-show-count': count(`meetings where state = 'no-show'`),
  'rescheduled-meeting-count': one(
    'count(distinct subject_id)',
    `from timeline_events where kind = 'field-sales.meeting-rescheduled'`,
  ),
  'accepted-meeting-count': count(`meetings m where state = 'held' and (opportunity_id is not null
    or exists (select 1 from opportunities o where o.lead_id = m.lead_id)
    or exists (select 1 from handoffs h where h.lead_id = m.lead_id and from_department = 'inside-sales' and to_department = 'field-sales' and h.state = 'accepted'))`),
  'visit-count': count(`meetings where state = 'held' and kind = 'visit'`),
  'quote-count': one(`count(distinct (account_id, number))`, 'from quotes'),
  'win-rate-by-cohort': rate(`state = 'won'`, 'opportunities'),
  'sales-cycle-days-median': one('percentile_cont(0.5) within group (order by days)', `from ${cycleDays}`),
  'sales-cycle-days-mean': one('avg(days)', `from ${cycleDays}`),
  'new-customer-count': count(`mrr_movements where kind = 'new' and effective_on <= ${TODAY}`),
  'customer-retention-rate': rate(paysNow, `(select distinct account_id from ${atStart}) s`),
  'contract-churn-rate': rate(`ended_on <= ${TODAY}`, `contracts where start_date <= ${TODAY}`),
  'renewal-count': count(`timeline_events where kind = 'customer-success.contract-renewed'`),
  'renewal-rate': rate('renewed', terms),
  'upsell-signal-count': count(`timeline_events where kind = 'customer-success.upsell-signal-found'`),
  'existing-customer-meeting-count': count(`meetings m where state = 'held' and exists (select 1 from contracts c
    where c.account_id = m.account_id and c.start_date <= ${heldOn}::date and (c.ended_on is null or c.ended_on >= ${heldOn}::date))`),
  'upsell-rate': expansion(''),
  'cross-sell-rate': expansion('not'),
  'reactivation-count':
    one(`(select count(*) from mrr_movements where kind = 'reactivation' and effective_on <= ${TODAY})
    + (select count(*) from churn_reports where is_reactivation = 1)`),
  'went-live-count': count(`onboarding_plans where completed_at is not null`),
  nps: one(
    `100.0 * (count(*) filter (where score >= 9) - count(*) filter (where score <= 6)) / nullif(count(*), 0)`,
    `from surveys where kind = 'nps'`,
  ),
  csat: one('avg(score)', `from surveys where kind = 'csat'`),
  arr: perCurrency('12 * sum(amount_minor)', `mrr_movements where effective_on <= ${TODAY}`),
  'upsell-revenue': perCurrency('sum(amount_minor)', `mrr_movements where kind = 'expansion'`),
  'start-mrr': perCurrency('sum(start)', atStart),
};
