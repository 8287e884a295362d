import { type Day, daysBetween } from '@tasuki/domain';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import type { PgColumn, PgTable } from 'drizzle-orm/pg-core';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readDay } from '../read-day.ts';
import type { Node } from '../records/node.type.ts';
import { present } from '../records/present.ts';
import { type RecordName, recordTypes } from '../records/record-types.ts';
import { type DayOf, type DaysArgs, SHOWN_PER_DAY } from './day.type.ts';

/** Two months: a grid of six weeks, and some days to spare. */
const MOST_DAYS = 62;

/** The days that a calendar asks for. Throws BAD_USER_INPUT for none, and for more than two months. */
export function readDays({ from, before }: DaysArgs): { from: Day; before: Day } {
  const days = { from: readDay(from), before: readDay(before) };
  const count = daysBetween(days.from, days.before);
  if (count < 1 || count > MOST_DAYS) {
    throw badUserInput(`A calendar shows 1 to ${MOST_DAYS} days at a time.`, { field: 'before' });
  }
  return days;
}

interface RecordDays {
  name: RecordName;
  /** The day of a record as `YYYY-MM-DD`. */
  day: SQL<string>;
  /** What orders the records of a day. */
  orderBy: PgColumn;
  where: SQL | undefined;
}

/** Records by the day they fall on, in one statement: days that have some, each with its first records. */
export async function listDays<Type extends Node>(
  { db }: ApiContext,
  { name, day, orderBy, where }: RecordDays,
): Promise<DayOf<Type>[]> {
  const table = recordTypes[name].table as unknown as PgTable & Record<string, PgColumn>;
  const { accountId, id } = table as unknown as { accountId: PgColumn; id: PgColumn };
  const dated = db.$with('dated').as(
    db
      .select({ accountId, id, orderedBy: sql`${orderBy}`.as('ordered_by'), day: day.as('day') })
      .from(table as PgTable)
      .where(where),
  );
  const ranked = db
    .select({
      accountId: dated.accountId,
      id: dated.id,
      day: dated.day,
      place: sql<number>`row_number() over (partition by ${dated.day} order by ${dated.orderedBy}, ${dated.id})`.as(
        'place',
      ),
      total: sql<number>`(count(*) over (partition by ${dated.day}))::int`.as('total'),
    })
    .from(dated)
    .as('ranked');
  const rows = await db
    .with(dated)
    .select({ record: table as PgTable, day: ranked.day, total: ranked.total })
    .from(ranked)
    .innerJoin(table as PgTable, and(eq(accountId, ranked.accountId), eq(id, ranked.id)))
    .where(sql`${ranked.place} <= ${SHOWN_PER_DAY}`)
    .orderBy(ranked.day, ranked.place);
  return byDay(
    rows.map(({ record, ...rest }) => ({ ...rest, node: present(name, record as Record<string, unknown>) })),
  ) as DayOf<Node>[] as DayOf<Type>[];
}

/** Rows in the order of their days as days. */
export function byDay<Item>(rows: readonly { day: string; total: number; node: Item }[]): DayOf<Item>[] {
  const days = new Map<string, DayOf<Item>>();
  for (const { day, total, node } of rows) {
    const known = days.get(day) ?? { day, totalCount: total, nodes: [] };
    known.nodes.push(node);
    days.set(day, known);
  }
  return [...days.values()];
}
