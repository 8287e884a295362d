import { type AgendaSection, sectionsOf } from '@tasuki/domain/reviews/agenda-sections';
import type { AgendaMatter } from '@tasuki/domain/reviews/agenda-words';
import type { ReviewPair } from '@tasuki/domain/reviews/review-pairs';
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import type { Reader } from '../client.ts';
import { type DayPeriod, isWithin } from '../days-in-zone.ts';
import { contracts, handoffReAsks, handoffs, timelineEvents } from '../tables/index.ts';

export interface AgendaAsk {
  pair: ReviewPair;
  period: DayPeriod;
  now: Date;
}

/** Something to speak about: a pass, a contract that ended or a signal, each of one account. */
export interface AgendaItem {
  section: AgendaSection;
  accountId: string;
  handoffId: string | null;
  /** What happened: a return reason, a rating, an outcome … as codes. */
  what: AgendaMatter;
  code: string | null;
  rating: number | null;
  at: Date;
  [column: string]: unknown;
}

const MOST_PER_SECTION = 20;
/** Accepted so long ago without a sign of life: accepted and left. */
const LEFT_AFTER_DAYS = 10;
const LEFT_WITHIN_DAYS = 28;
/** Churn that early began in the sale. */
const EARLY_MONTHS = 13;

/** What one week gives two departments to speak about, section by section, the latest first. */
export async function readAgenda(db: Reader, ask: AgendaAsk): Promise<AgendaItem[]> {
  const parts = sectionsOf(ask.pair).flatMap((section) =>
    statements[section](ask).map((statement) => ({ section, statement })),
  );
  const items = await Promise.all(
    parts.map(async ({ section, statement }) => {
      const rows = await db.execute<Omit<AgendaItem, 'section'> & { at: string }>(
        sql`${statement} order by at desc, "accountId" limit ${MOST_PER_SECTION}`,
      );
      return rows.map((row) => ({ ...row, section, at: new Date(row.at) }) as AgendaItem);
    }),
  );
  return items.flat();
}

const statements: Record<AgendaSection, (ask: AgendaAsk) => SQL[]> = {
  returned: (ask) => [
    passes(ask, {
      what: handoffs.state,
      at: handoffs.decidedAt,
      where: sql`${handoffs.state} in ('returned', 'expired')`,
    }),
    passes(ask, { what: sql`'recycled'`, at: handoffs.outcomeAt, where: sql`${handoffs.outcome} = 'recycled'` }),
  ],
  aged: (ask) => [
    waiting(ask),
    passes(ask, { what: sql`'late'`, at: handoffs.decidedAt, where: sql`${handoffs.decidedAt} > ${handoffs.dueAt}` }),
  ],
  disputed: (ask) => [
    passes(ask, {
      what: sql`'rated'`,
      at: handoffs.ratedAt,
      where: sql`${handoffs.state} = 'accepted' and ${handoffs.rating} <= 2`,
      code: handoffs.ratingTag,
    }),
    left(ask),
  ],
  're-asked': (ask) => [
    sql`select ${handoffs.accountId} as "accountId", ${handoffs.id} as "handoffId", 're-asked' as what,
      ${handoffReAsks.item} as code, ${handoffs.rating} as rating, ${handoffReAsks.askedAt} as at
    from ${handoffReAsks} join ${handoffs}
      on ${handoffs.accountId} = ${handoffReAsks.accountId} and ${handoffs.id} = ${handoffReAsks.handoffId}
    where ${betweenPair(ask)} and ${isWithin(handoffReAsks.askedAt, ask.period)}`,
  ],
  'early-churn': ({ period }) => [
    sql`select ${contracts.accountId} as "accountId", null::uuid as "handoffId", 'churned' as what, ${contracts.endReason} as code,
      null::int as rating, ${contracts.endedOn}::timestamptz as at
    from ${contracts} where ${contracts.endedOn} >= ${period.from}::date and ${contracts.endedOn} < ${period.to}::date
      and ${contracts.endedOn} <= (${contracts.startDate} + make_interval(months => ${EARLY_MONTHS}))::date`,
  ],
  upsell: (ask) => [
    passes(ask, {
      what: sql`'passed'`,
      at: handoffs.offeredAt,
      where: sql`${handoffs.fromDepartment} = 'customer-success' and ${handoffs.state} <> 'draft'`,
    }),
  ],
  best: (ask) => [
    passes(ask, {
      what: sql`'rated'`,
      at: handoffs.ratedAt,
      where: sql`${handoffs.rating} >= 4`,
      code: handoffs.ratingTag,
    }),
    passes(ask, { what: sql`'won'`, at: handoffs.outcomeAt, where: sql`${handoffs.outcome} in ('won', 'onboarded')` }),
  ],
};

interface Passes {
  what: SQLWrapper;
  at: SQLWrapper;
  where: SQL;
  code?: SQLWrapper;
}

/** Passes of the pair to which something happened in the week. */
function passes(ask: AgendaAsk, { what, at, where, code }: Passes): SQL {
  return sql`select ${handoffs.accountId} as "accountId", ${handoffs.id} as "handoffId", ${what} as what,
      ${code ?? handoffs.reasonCode} as code, ${handoffs.rating} as rating, ${at} as at
    from ${handoffs} where ${betweenPair(ask)} and ${isWithin(at, ask.period)} and ${where}`;
}

/** Still waiting over the agreed time, as of the end of the week or now. */
function waiting(ask: AgendaAsk): SQL {
  const end = sql`least(${ask.now.toISOString()}::timestamptz, ${ask.period.to}::date::timestamp at time zone ${ask.period.timeZone})`;
  return sql`select ${handoffs.accountId} as "accountId", ${handoffs.id} as "handoffId", 'waiting' as what, null::text as code,
      ${handoffs.rating} as rating, ${handoffs.dueAt} as at
    from ${handoffs} where ${betweenPair(ask)} and ${handoffs.state} = 'offered' and ${handoffs.dueAt} < ${end}`;
}

/** Accepted, and nothing since from those who accepted it. */
function left(ask: AgendaAsk): SQL {
  const end = sql`(${ask.period.to}::date::timestamp at time zone ${ask.period.timeZone})`;
  return sql`select ${handoffs.accountId} as "accountId", ${handoffs.id} as "handoffId", 'left' as what, null::text as code,
      ${handoffs.rating} as rating, ${handoffs.decidedAt} as at
    from ${handoffs} where ${betweenPair(ask)} and ${handoffs.state} = 'accepted' and ${handoffs.outcome} is null
      and ${handoffs.decidedAt} >= ${end} - make_interval(days => ${LEFT_WITHIN_DAYS})
      and ${handoffs.decidedAt} < least(${end}, ${ask.now.toISOString()}::timestamptz) - make_interval(days => ${LEFT_AFTER_DAYS})
      and not exists (select from ${timelineEvents} e where e.account_id = ${handoffs.accountId}
        and e.department = ${handoffs.toDepartment} and e.occurred_at > ${handoffs.decidedAt})`;
}

/** Both ways; what somebody passed to themselves needs no meeting. */
function betweenPair({ pair: { from, to } }: AgendaAsk): SQL {
  const { fromDepartment, toDepartment, isSelf } = handoffs;
  return sql`((${fromDepartment} = ${from} and ${toDepartment} = ${to}) or (${fromDepartment} = ${to} and ${toDepartment} = ${from}))
    and ${isSelf} = 0`;
}
