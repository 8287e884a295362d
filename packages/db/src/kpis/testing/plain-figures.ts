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

/** Deals that wait for their account are deals too. */
const deals = `(select state, amount_minor, currency from opportunities
  union all select state, amount_minor, currency from unassigned_opportunities where assigned_account_id is null) d`;

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
const cycleDays = `(select (o.won_at at time zone 'Asia/Tokyo')::date - (coalesce(${firstMeeting}, case when o.opened_precision <> 'unknown' then o.opened_at end) at time zone 'Asia/Tokyo')::date as days
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

const leadDays = `(select (won_at at time zone 'Asia/Tokyo')::date - (entered_at at time zone 'Asia/Tokyo')::date as days
  from leads where won_at is not null and entered_precision <> 'unknown' and won_precision <> 'unknown') d`;
const met = (key: string) =>
  one(
    'count(distinct lead_id)',
    `from qualifications where definition_key = '${key}' and lead_id in (select id from leads)`,
  );
const paid = (before: string) => `(select coalesce(sum(amount_minor), 0) from mrr_movements m
  where m.account_id = k.account_id and m.contract_id = k.id and m.effective_on < ${before})`;
const dueTerms = `(select k.currency, t.renewed, ${paid('t.due')} as due, ${paid('t.due + 2')} as after from (
    select account_id, (payload->>'contractId')::uuid as id, (payload->>'fromEndDate')::date as due, true as renewed
    from timeline_events where kind = 'customer-success.contract-renewed'
    union all select account_id, id, end_date, state = 'active' and renews_automatically = 1 from contracts) t
  join contracts k on k.account_id = t.account_id and k.id = t.id where t.due <= ${TODAY}) terms`;
const changes = (kind: string, when: '>' | 'ended', stated: string) =>
  one(`(select count(*) from mrr_movements m join contracts k on k.account_id = m.account_id and k.id = m.contract_id
    where m.kind = '${kind}' and m.effective_on <= ${TODAY}
      and ${when === '>' ? 'm.effective_on > k.start_date' : '(k.ended_on is null or m.effective_on <> k.ended_on)'})
    + (select coalesce(sum(${stated}), 0) from contracts)`);

export const plainFigures: Record<string, string> = {
  'lead-count': count('leads'),
  'lead-win-count': count('leads where won_at is not null'),
  'lead-win-rate': rate('won_at is not null', 'leads'),
  'lead-to-win-days-median': one('percentile_cont(0.5) within group (order by days)', `from ${leadDays}`),
  'lead-to-win-days-mean': one('avg(days)', `from ${leadDays}`),
  'mql-count': met('mql'),
  'sal-count': met('sal'),
  'sql-count': met('sql'),
  'hot-lead-count': met('hot-lead'),
  'call-count': count('calls'),
  'contact-rate': rate(conversations, 'calls'),
  'appointment-count': count('meetings'),
  'handoff-acceptance-rate': rate(
    `state = 'accepted'`,
    `handoffs where state in ('accepted', 'returned', 'expired') and is_self = 0`,
  ),
  'accepted-pass-count': count(`handoffs where state = 'accepted' and is_self = 0`),
  'open-pass-count': count(`handoffs where state = 'offered'`),
  'recycle-count': count(`handoffs where state = 'accepted' and outcome = 'recycled'`),
  're-ask-rate': rate(
    `exists (select 1 from handoff_re_asks r where r.handoff_id = i.id and r.item = i.item)`,
    `(select h.id, k as item from handoffs h, jsonb_object_keys(h.items) k
      where h.state = 'accepted' and h.is_self = 0 and btrim(h.items->>k) <> '') i`,
  ),
  'over-promise-rate': rate(`state <> 'kept'`, `promises where state <> 'open'`),
  'pass-wait-days-median': one(
    `percentile_cont(0.5) within group (order by extract(epoch from decided_at - offered_at)) / 86400`,
    `from handoffs where state in ('accepted', 'returned') and is_self = 0 and offered_at is not null`,
  ),
  'reapproach-count': count(`cycles where kind = 're-approach'`),
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
  'timely-first-call-rate': rate(
    `exists (select 1 from calls c where c.lead_id = h.lead_id and c.called_at - h.offered_at between interval '0' and interval '5 days' - interval '1 microsecond')`,
    `handoffs h where from_department = 'marketing' and to_department = 'inside-sales' and state in ('offered', 'accepted', 'expired') and is_self = 0`,
  ),
  'sold-onboarding-completion-rate': rate(
    `state = 'completed'`,
    `onboarding_plans where least(due_on, (completed_at at time zone 'Asia/Tokyo')::date) <= ${TODAY}`,
  ),
  'pass-win-rate': rate(becomes(`and o.state = 'won'`), `handoffs h where ${isPassed}`),
  'pass-won-amount': perCurrency(
    'sum(amount_minor)',
    `opportunities o where state = 'won' and exists (select 1 from handoffs h where h.lead_id = o.lead_id and h.cycle_number = o.cycle_number
      and h.from_department = 'inside-sales' and h.to_department = 'field-sales' and h.state = 'accepted')`,
  ),
  'campaign-won-amount': perCurrency(
    'sum(amount_minor)',
    `opportunities where state = 'won' and lead_id in (select id from leads where campaign_id is not null)`,
  ),
  'meeting-held-count': count(`meetings where state = 'held'`),
  'opportunity-count': count(deals),
  'won-count': count(`${deals} where state = 'won'`),
  'lost-count': count(`${deals} where state = 'lost'`),
  'opportunity-win-rate': rate(`state = 'won'`, `${deals} where state <> 'open'`),
  'won-amount': perCurrency('sum(amount_minor)', `${deals} where state = 'won'`),
  'booked-mrr': perCurrency(
    `sum((payload->>'monthlyMinor')::bigint)`,
    `(select *, payload->>'currency' as currency from timeline_events where kind = 'customer-success.contract-started') e`,
  ),
  'booked-one-off': perCurrency(
    'coalesce(sum(one_off_minor), 0)',
    `(select c.currency, l.one_off_minor from contracts c left join contract_lines l on l.account_id = c.account_id and l.contract_id = c.id) b`,
  ),
  'no-show-count': count(`meetings where state = 'no-show'`),
  'canceled-meeting-count': count(`meetings where state = 'canceled'`),
  'waiting-meeting-count': count(`meetings where state = 'booked'`),
  'rescheduled-meeting-count': one(
    'count(distinct subject_id)',
    `from timeline_events where kind = 'field-sales.meeting-rescheduled'`,
  ),
  'accepted-meeting-count': count(`meetings m where state = 'held' and (opportunity_id is not null
    or exists (select 1 from opportunities o where o.lead_id = m.lead_id)
    or exists (select 1 from handoffs h where h.lead_id = m.lead_id and from_department = 'inside-sales' and to_department = 'field-sales' and h.state = 'accepted'))`),
  'visit-count': count(`meetings where state = 'held' and kind = 'visit'`),
  'quote-count': one(`count(distinct (account_id, number))`, 'from quotes'),
  'win-rate-by-cohort': rate(`state = 'won'`, deals),
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
  'health-score': one(
    'avg(score)',
    `from health_days h where score is not null and day between ${TODAY} - 6 and ${TODAY} and not exists (
      select 1 from health_days l where l.account_id = h.account_id and l.score is not null and l.day > h.day and l.day <= ${TODAY})`,
  ),
  'reactivation-count':
    one(`(select count(*) from mrr_movements where kind = 'reactivation' and effective_on <= ${TODAY})
    + (select count(*) from churn_reports where is_reactivation = 1)`),
  'went-live-count': count(`onboarding_plans where completed_at is not null`),
  nps: one(
    `100.0 * (count(*) filter (where score >= 9) - count(*) filter (where score <= 6)) / nullif(count(*), 0)`,
    `from surveys where kind = 'nps'`,
  ),
  csat: one('avg(score)', `from surveys where kind = 'csat'`),
  'onboarding-completion-rate': rate(
    `state = 'completed'`,
    `onboarding_plans where due_on <= ${TODAY} or (completed_at at time zone 'Asia/Tokyo')::date <= ${TODAY}`,
  ),
  'renewal-rate-by-amount': perCurrency(
    'sum(kept)::float8 / nullif(sum(due), 0)',
    `(select currency, due, case when renewed then least(due, after) else 0 end as kept from ${dueTerms}) d`,
  ),
  'upgrade-count': changes('expansion', '>', 'stated_upgrades'),
  'downgrade-count': changes('contraction', 'ended', 'stated_downgrades'),
  mrr: perCurrency('sum(amount_minor)', `mrr_movements where effective_on <= ${TODAY}`),
  'churned-mrr': perCurrency('-sum(amount_minor)', `mrr_movements where kind = 'churn' and effective_on <= ${TODAY}`),
  arr: perCurrency('12 * sum(amount_minor)', `mrr_movements where effective_on <= ${TODAY}`),
  'upsell-revenue': perCurrency(
    'sum(amount_minor)',
    `mrr_movements where kind = 'expansion' and effective_on <= ${TODAY}`,
  ),
  'unprompted-growth': perCurrency(
    'sum(amount_minor)',
    `mrr_movements m where kind = 'expansion' and effective_on <= ${TODAY} and not exists (select 1 from cycles c
      where c.account_id = m.account_id and c.kind = 'expansion' and c.started_at::date <= m.effective_on
        and c.started_at::date + interval '1 year' > m.effective_on)`,
  ),
  'start-mrr': perCurrency('sum(start)', atStart),
};
