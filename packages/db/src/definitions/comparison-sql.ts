import { type Comparison, plainNumber } from '@tasuki/domain/definitions/comparison';
import { type SQL, sql } from 'drizzle-orm';

/** A fact's value in SQL, read both ways. */
export interface ValueSql {
  text: SQL;
  number: SQL;
}

/** A text as a number where it is one. */
export const numberIn = (text: SQL): SQL =>
  sql`case when ${text} ~ ${sql.raw(`'${plainNumber.source}'`)} then (${text})::numeric end`;

/** A comparison as SQL: true or false, never null. */
export function comparisonSql(comparison: Comparison, value: ValueSql): SQL {
  return sql`coalesce(${holds(comparison, value)}, false)`;
}

const numeric = (number: number) => sql`${String(number)}::numeric`;
const list = (items: readonly SQL[]) => sql.join([...items], sql`, `);

function holds(comparison: Comparison, { text, number }: ValueSql): SQL {
  if (comparison.is === 'known') return sql`${text} is not null`;
  if (comparison.is === 'one-of') {
    const terms = [
      ...(comparison.texts.length > 0 ? [sql`${text} in (${list(comparison.texts.map((one) => sql`${one}`))})`] : []),
      ...(comparison.numbers.length > 0
        ? [sql`coalesce(${number} in (${list(comparison.numbers.map(numeric))}), false)`]
        : []),
    ];
    return sql`(${sql.join(terms, sql` or `)})`;
  }
  if (comparison.is === 'range') {
    const { from, to, withFrom, withTo } = comparison;
    const terms = [
      ...(from === null ? [] : [sql`${number} ${sql.raw(withFrom ? '>=' : '>')} ${numeric(from)}`]),
      ...(to === null ? [] : [sql`${number} ${sql.raw(withTo ? '<=' : '<')} ${numeric(to)}`]),
    ];
    return sql`(${sql.join(terms, sql` and `)})`;
  }
  const wanted = sql`${comparison.text}::text`;
  if (comparison.part === 'anywhere') return sql`strpos(lower(${text}), ${wanted}) > 0`;
  return comparison.part === 'start'
    ? sql`starts_with(lower(${text}), ${wanted})`
    : sql`right(lower(${text}), length(${wanted})) = ${wanted}`;
}
