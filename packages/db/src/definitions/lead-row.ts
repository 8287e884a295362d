import { accountCreated } from '@tasuki/domain/accounts/events/account-created';
import { accountUpdated } from '@tasuki/domain/accounts/events/account-updated';
import type { FactDefinition } from '@tasuki/domain/definitions/define-fact';
import { leadCaptured } from '@tasuki/domain/marketing/events/lead-captured';
import { leadUpdated } from '@tasuki/domain/marketing/events/lead-updated';
import { type SQL, sql } from 'drizzle-orm';
import { accountAliases, leads, timelineEvents } from '../tables/index.ts';
import type { ValueSql } from './comparison-sql.ts';
import { numberIn } from './comparison-sql.ts';
import { textArray } from './text-array.ts';

/** The account of a lead, joined to `leads`. */
export const ownAccount = sql`left join accounts own_account on own_account.id = ${leads.accountId}`;

/** What a fact was worth from a birth on, by a row of today. */
export interface RowFact {
  value: ValueSql;
  /** Whether the row still tells what held from a moment on: nobody corrected it, and it was born before. */
  isTrusted: (from: SQL) => SQL;
}

/** A row that is born with values which only one kind of event corrects. */
interface BornRow {
  birth: string;
  correction: string;
  column: (name: string) => ValueSql | null;
  attributes: SQL;
  isTrusted: RowFact['isTrusted'];
}

const whole = (column: SQL): ValueSql => ({ text: sql`${column}::text`, number: column });
const text = (column: SQL): ValueSql => ({ text: column, number: numberIn(column) });

/** The index of corrections knows them; they are few. */
const isCorrected = (kind: string) =>
  sql`${leads.accountId} in (select account_id from ${timelineEvents} where kind = ${sql.raw(`'${kind}'`)})`;

const bornRows: readonly BornRow[] = [
  {
    birth: leadCaptured.name,
    correction: leadUpdated.name,
    column: (name) =>
      name === 'source' ? text(sql`${leads.source}`) : name === 'cycleNumber' ? whole(sql`${leads.cycleNumber}`) : null,
    attributes: sql`${leads.attributes}`,
    isTrusted: () => sql`not ${isCorrected(leadUpdated.name)}`,
  },
  {
    birth: accountCreated.name,
    correction: accountUpdated.name,
    column: (name) =>
      name === 'employees'
        ? whole(sql`own_account.employees`)
        : name === 'industry' || name === 'region'
          ? text(sql.raw(`own_account.${name}`))
          : null,
    attributes: sql`own_account.attributes`,
    // Merged accounts are one company, whose other accounts were born with values of their own.
    isTrusted: (from) => sql`(
      coalesce(own_account.created_at <= ${from}, false) and not ${isCorrected(accountUpdated.name)}
      and ${leads.accountId} not in (select alias_id from ${accountAliases} union all select survivor_id from ${accountAliases}))`,
  },
];

/** How a row tells a fact; null where a fact is told by anything else than a row's birth and its corrections. */
export function factInRow({ shape }: Pick<FactDefinition, 'shape'>): RowFact | null {
  if (shape.is !== 'latest' || shape.classes || shape.otherwise !== undefined) return null;
  const row = bornRows.find(({ birth, correction }) =>
    shape.of.every(({ kind }) => kind === birth || kind === correction),
  );
  if (!row) return null;
  const told = shape.of.filter(({ kind }) => kind === row.birth).map(({ path }) => toldBy(row, path));
  const [first, ...more] = told.filter((one) => one !== null);
  if (!first || more.length + 1 < told.length) return null;
  const value = more.length === 0 ? first.value : text(firstOf([first, ...more]));
  return { value, isTrusted: row.isTrusted };
}

interface Told {
  isPresent: SQL;
  value: ValueSql;
}

/** What the row keeps of a path of its birth's payload. */
function toldBy({ column, attributes }: BornRow, [name = '', ...rest]: readonly string[]): Told | null {
  if (name === 'attributes' && rest.length > 0) {
    const keys = textArray(rest);
    return { isPresent: sql`${attributes} #> ${keys} is not null`, value: text(sql`(${attributes} #>> ${keys})`) };
  }
  const value = rest.length === 0 ? column(name) : null;
  return value && { isPresent: sql`true`, value };
}

/** A birth's payload may hold a fact in one of several places: the first that is there tells it. */
const firstOf = (values: readonly Told[]) =>
  sql`case ${sql.join(
    values.map(({ isPresent, value }) => sql`when ${isPresent} then ${value.text}`),
    sql` `,
  )} end`;
