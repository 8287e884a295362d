import { addMonths, monthOf } from '@tasuki/domain';
import type { Sql } from 'postgres';
import { type CostRow, readCosts } from './worked-costs.ts';
import { readForecast } from './worked-forecast.ts';

/** A figure a currency; the empty one of what is no money. */
export type Worked = Map<string, number>;

interface Movement {
  account: string;
  currency: string;
  kind: string;
  day: string;
  amount: number;
}

const TODAY = '2026-11-21';
const SINCE = '2025-11-22';
const sum = (values: number[]) => values.reduce((total, one) => total + one, 0);

/**
 * The figures that take more than a sum, walked through row by row from the ledger, the costs and the events, as of the day
 * and over the periods of `plainFigures`. Money in minor units.
 */
export async function workFigures(sql: Sql): Promise<Record<string, Worked>> {
  const movements = await sql<Movement[]>`select account_id as account, currency, kind, effective_on::text as day,
    amount_minor::float8 as amount from mrr_movements where effective_on <= ${TODAY} order by effective_on`;
  const costs = await readCosts(sql, TODAY);
  const { forecast, won, booked } = await readForecast(sql, TODAY);
  const [counted] = await sql`select
    (select count(distinct lead_id)::float8 from qualifications where definition_key = 'mql') as mqls,
    (select count(*)::float8 from meetings where state = 'held') as meetings,
    (select count(*)::float8 from opportunities where state = 'won')
      + (select count(*) from unassigned_opportunities where state = 'won' and assigned_account_id is null) as wins`;
  const campaignWon = new Map(
    (
      await sql`select currency, sum(amount_minor)::float8 as amount from opportunities
        where state = 'won' and lead_id in (select id from leads where campaign_id is not null) group by 1`
    ).map((row) => [row.currency as string, row.amount as number]),
  );
  const of = (take: (row: CostRow) => boolean) => totals(costs.filter(take));
  const marketing = of(({ department }) => department === 'marketing');
  const campaigns = of(({ isCampaign }) => isCampaign);
  const acquisition = (from: string) => of((row) => isAcquiring(row, from));
  const revenue = (from: string) => earned(movements, from);
  const all = of(() => true);
  const newcomers = (from: string) => movements.filter(({ kind, day }) => kind === 'new' && day >= from).length;
  const customers = walk(movements);
  const lost = customers.filter(({ account }) => balanceOf(customers, account) <= 0);
  const present = new Set(customers.map(({ account }) => account)).size;
  const gone = new Set(lost.map(({ account }) => account)).size;
  const start = ofCustomers(customers, 'start');
  const year = revenue(SINCE);
  const success = of(({ department, month }) => department === 'customer-success' && month >= SINCE);
  const margin = divide(minus(year, success), year);
  const yearly = acquisition(SINCE);
  return {
    nrr: divide(ofCustomers(customers, 'net'), start),
    grr: divide(ofCustomers(customers, 'gross'), start),
    'revenue-churn-rate': divide(ofCustomers(customers, 'churn'), start),
    'churn-rate': new Map([['', gone / present]]),
    cost: all,
    'marketing-cost': marketing,
    'campaign-cost': campaigns,
    'success-cost': of(({ department }) => department === 'customer-success'),
    'acquisition-cost': acquisition('0000'),
    'recurring-revenue': revenue('0000'),
    profit: minus(revenue('0000'), all),
    cac: map(acquisition('0000'), (amount) => amount / newcomers('0000')),
    ltv: map(start, (amount, currency) => ((12 * amount) / gone) * (margin.get(currency) ?? Number.NaN)),
    'cac-payback-months': map(
      yearly,
      (amount, currency) =>
        amount / newcomers(SINCE) / (((start.get(currency) ?? 0) / present) * (margin.get(currency) ?? Number.NaN)),
    ),
    'cost-per-mql': map(marketing, (amount) => amount / counted?.mqls),
    'cost-per-meeting': map(marketing, (amount) => amount / counted?.meetings),
    'cost-per-win': map(marketing, (amount) => amount / counted?.wins),
    'campaign-roi': map(campaigns, (amount, currency) => ((campaignWon.get(currency) ?? 0) - amount) / amount),
    'forecast-amount': forecast,
    'forecast-accuracy': map(forecast, (amount, currency) => {
      const real = won.get(currency) ?? 0;
      return Math.max(0, 1 - Math.abs(amount - real) / real);
    }),
    'booked-contract-value': booked,
  };
}

const isAcquiring = ({ department, month }: CostRow, from: string) =>
  ['marketing', 'inside-sales', 'field-sales'].includes(department) &&
  addMonths(month, 3) >= from &&
  addMonths(month, 3) <= TODAY;

/** Each month that has begun, with what was paid at its end. */
function earned(movements: readonly Movement[], from: string): Worked {
  const sums: Worked = new Map();
  for (const { currency, amount, day } of movements)
    for (let month = monthOf(day); month <= TODAY; month = addMonths(month, 1))
      if (month >= from) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return sums;
}

interface Customer extends Record<'start' | 'net' | 'gross' | 'churn' | 'end', number> {
  account: string;
  currency: string;
}

/** Customers who paid a year ago, followed day by day until they are lost; what comes after that is reactivation. */
function walk(movements: readonly Movement[]): Customer[] {
  const ledgers = Map.groupBy(movements, ({ account, currency }) => `${account} ${currency}`);
  return [...ledgers.values()].flatMap((rows) => {
    const start = sum(rows.filter(({ day }) => day < SINCE).map(({ amount }) => amount));
    if (start <= 0) return [];
    const { account = '', currency = '' } = rows[0] ?? {};
    let [net, losses, churn] = [start, 0, 0];
    for (const [, today] of Map.groupBy(
      rows.filter(({ day }) => day >= SINCE),
      ({ day }) => day,
    )) {
      const down = -sum(today.filter(({ amount }) => amount < 0).map(({ amount }) => amount));
      const replaced = sum(
        today.filter(({ kind }) => kind === 'new' || kind === 'reactivation').map(({ amount }) => amount),
      );
      net += sum(today.map(({ amount }) => amount));
      const loss = Math.max(0, down - replaced);
      losses += loss;
      if (net > 0) continue;
      churn += loss;
      net = 0;
      break;
    }
    const end = sum(rows.map(({ amount }) => amount));
    return [{ account, currency, start, net, gross: Math.max(0, start - losses), churn, end }];
  });
}

/** A customer stays as long as one currency is paid. */
const balanceOf = (customers: readonly Customer[], account: string) =>
  Math.max(...customers.filter((one) => one.account === account).map(({ end }) => end));

const ofCustomers = (customers: readonly Customer[], part: 'start' | 'net' | 'gross' | 'churn'): Worked =>
  totals(customers.map((customer) => ({ currency: customer.currency, amount: customer[part] })));

function totals(rows: readonly { currency: string; amount: number }[]): Worked {
  const sums: Worked = new Map();
  for (const { currency, amount } of rows) sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return sums;
}

const map = (figures: Worked, change: (value: number, currency: string) => number): Worked =>
  new Map([...figures].map(([currency, value]) => [currency, change(value, currency)]));

const minus = (one: Worked, other: Worked): Worked =>
  new Map(
    [...one].flatMap(([currency, value]) =>
      other.has(currency) ? [[currency, value - (other.get(currency) ?? 0)]] : [],
    ),
  );

const divide = (one: Worked, other: Worked): Worked =>
  map(one, (value, currency) => value / (other.get(currency) ?? Number.NaN));
