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

/** What a fact was worth from a birth on, by a row of today: as long as nobody corrected the row, and it was there already. */
export interface RowFact {
  value: ValueSql;
  correction: string;
  /** When the row was born, where that may be after a lead is judged. */
  bornAt: SQL | null;
}

/** A row that is born with values which only one kind of event corrects. */
interface BornRow {
  birth: string;
  correction: string;
  column: (name: string) => ValueSql | null;
  attributes: SQL;
  bornAt: SQL | null;
}

const whole = (column: SQL): ValueSql => ({ text: sql`${column}::text`, number: column });
const text = (column: SQL): ValueSql => ({ text: column, number: numberIn(column) });

const bornRows: readonly BornRow[] = [
  {
    birth: leadCaptured.name,
    correction: leadUpdated.name,
    column: (name) =>
      name === 'source' ? text(sql`${leads.source}`) : name === 'cycleNumber' ? whole(sql`${leads.cycleNumber}`) : null,
    attributes: sql`${leads.attributes}`,
    bornAt: null,
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
    bornAt: sql`own_account.created_at`,
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
  return { value, correction: row.correction, bornAt: row.bornAt };
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

/**
 * Whether a lead's rows tell these facts from a moment on, over `leads`; null where the account has no row. Merged accounts are
 * one company, whose other accounts were born with values of their own. The indexes of corrections know the corrected; all these
 * are few.
 */
export function isPlain(facts: readonly RowFact[], from: SQL): SQL {
  const { aliasId, survivorId } = accountAliases;
  const kinds = [...new Set(facts.map(({ correction }) => correction))];
  const corrected = kinds.map(
    (kind) => sql`union all select account_id from ${timelineEvents} where kind = ${sql.raw(`'${kind}'`)}`,
  );
  const births = facts.flatMap(({ bornAt }) => (bornAt ? [sql`and ${bornAt} <= ${from}`] : []));
  return sql`(${leads.accountId} not in (
    select ${aliasId} from ${accountAliases} union all select ${survivorId} from ${accountAliases}
    ${sql.join(corrected, sql` `)}) ${births[0] ?? sql``})`;
}

/** A birth's payload may hold a fact in one of several places: the first that is there tells it. */
const firstOf = (values: readonly Told[]) =>
  sql`case ${sql.join(
    values.map(({ isPresent, value }) => sql`when ${isPresent} then ${value.text}`),
    sql` `,
  )} end`;
