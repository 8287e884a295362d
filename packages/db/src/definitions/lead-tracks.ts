import { type SQL, sql } from 'drizzle-orm';
import type { CompiledLeaf } from './compile-leaf.ts';
import { hours } from './fact-spans.ts';

/** Of each leaf that has one, by the `leaf` of a row; null for the others. */
export function byLeaf(leaves: readonly CompiledLeaf[], of: (leaf: CompiledLeaf) => SQL | null): SQL | null {
  const cases = leaves.flatMap((leaf) => {
    const one = of(leaf);
    return one ? [sql`when ${leaf.place} then ${one}`] : [];
  });
  return cases.length > 0 ? sql`case leaf ${sql.join(cases, sql` `)} end` : null;
}

/**
 * Told events beside their neighbours, as `keep, leaf, at, value` with `next, nth, total` where spans read them. One window serves
 * all comparisons: each has its own events in order of time, so that all of them are sorted once.
 */
export function tracksOf(leaves: readonly CompiledLeaf[], told: SQL, keep: SQL): SQL {
  const rows = withSlides(leaves, told, keep);
  const before = byLeaf(leaves, ({ reads }) => (reads.before ? sql.raw(String(reads.before)) : null));
  const reads = (column: keyof CompiledLeaf['reads']) => leaves.some((leaf) => leaf.reads[column]);
  const columns = [
    ...(reads('next') ? [sql`lead(at) over own as next`] : []),
    ...(before ? [sql`lag(at, coalesce(${before}, 0)) over own as nth`] : []),
    ...(reads('total') ? [sql`sum(weight) over own as total`] : []),
  ];
  if (columns.length === 0) return rows;
  const order = reads('value') ? sql`at, id` : sql`at`;
  // Row by row: of several events at one moment all but the last have no time in which they count.
  return sql`
    select ${keep}, leaf, at, value, ${sql.join(columns, sql`, `)} from (${rows}) told
    window own as (partition by lead_id, leaf order by ${order} rows unbounded preceding)`;
}

function withSlides(leaves: readonly CompiledLeaf[], told: SQL, keep: SQL): SQL {
  const slides = byLeaf(leaves, ({ slides }) => (slides === null ? null : hours(slides)));
  if (!slides) return told;
  return sql`
    select ${keep}, leaf, side.at, id, value, side.weight from (${told}) told
    cross join lateral (values (told.at, told.weight), (told.at + ${slides}, -told.weight)) side(at, weight)
    where side.at is not null`;
}
