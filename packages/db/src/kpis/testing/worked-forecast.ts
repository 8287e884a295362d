import { addMonths, dayIn, daysBetween, monthOf } from '@tasuki/domain';
import type { Sql } from 'postgres';

type Amounts = Map<string, number>;

interface Told {
  kind: string;
  deal: string;
  at: Date;
  payload: {
    amountMinor?: number | null;
    closeDate?: string | null;
    stageKey?: string;
    toStage?: string;
    after?: { amountMinor?: number | null; closeDate?: string | null };
  };
}

const add = (sums: Amounts, currency: string, amount: number) => sums.set(currency, (sums.get(currency) ?? 0) + amount);

/** Each deal told again event by event, and looked at whenever a month began. */
export async function readForecast(sql: Sql, today: string) {
  const events = await sql<
    Told[]
  >`select kind, payload->>'opportunityId' as deal, occurred_at as at, payload from timeline_events
    where kind in ('field-sales.opportunity-opened', 'field-sales.opportunity-amended', 'field-sales.opportunity-moved',
      'field-sales.deal-won', 'field-sales.deal-lost') order by occurred_at, id`;
  const deals = await sql`select o.id::text, o.currency, o.pipeline_id::text as pipeline from opportunities o`;
  const stages = await sql`select pipeline_id::text as pipeline, key, probability from pipeline_stages`;
  const chances = new Map(stages.map((row) => [`${row.pipeline} ${row.key}`, row.probability as number]));
  const told = Map.groupBy(events, ({ deal }) => deal);
  const forecast: Amounts = new Map();
  for (const { id, currency, pipeline } of deals) {
    const own = told.get(id) ?? [];
    const first = own[0];
    if (!first) continue;
    for (
      let month = addMonths(monthOf(dayIn('Asia/Tokyo', first.at)), 1);
      month <= today;
      month = addMonths(month, 1)
    ) {
      const then = own.filter(({ at }) => at < new Date(`${month}T00:00:00+09:00`));
      if (then.some(({ kind }) => kind.endsWith('deal-won') || kind.endsWith('deal-lost'))) break;
      const seen = lookAt(then);
      if (!seen.closeDate || monthOf(seen.closeDate) !== month) continue;
      add(forecast, currency, Math.round(((seen.amount ?? 0) * (chances.get(`${pipeline} ${seen.stage}`) ?? 0)) / 100));
    }
  }
  const won: Amounts = new Map();
  const sold = await sql`select currency, amount_minor::float8 as amount from opportunities where state = 'won'
    union all select currency, amount_minor::float8 from unassigned_opportunities where state = 'won' and assigned_account_id is null`;
  for (const { currency, amount } of sold) add(won, currency, amount ?? 0);
  return { forecast, won, booked: await readBooked(sql) };
}

/** Where a deal stood after these events. */
function lookAt(events: readonly Told[]) {
  let [amount, closeDate, stage]: [number | null, string | null, string] = [null, null, ''];
  for (const { kind, payload } of events) {
    const said = payload.after ?? payload;
    const isOpening = kind.endsWith('opportunity-opened');
    if (isOpening || 'amountMinor' in said) amount = said.amountMinor ?? null;
    if (isOpening || 'closeDate' in said) closeDate = said.closeDate ?? null;
    stage = payload.toStage ?? payload.stageKey ?? stage;
  }
  return { amount, closeDate, stage };
}

async function readBooked(sql: Sql): Promise<Amounts> {
  const booked: Amounts = new Map();
  const rows = await sql`select payload from timeline_events where kind = 'customer-success.contract-started'`;
  for (const { payload } of rows) {
    const { startDate, endDate, monthlyMinor, currency, lines } = payload;
    if (!endDate) continue;
    const months = Math.max(1, Math.round((daysBetween(startDate, endDate) + 1) / 30.4375));
    const oneOff = (lines as { oneOffMinor: number }[]).reduce((sum, line) => sum + line.oneOffMinor, 0);
    add(booked, currency, monthlyMinor * months + oneOff);
  }
  return booked;
}
