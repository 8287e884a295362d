import type { Refusal, Words } from '@tasuki/domain';
import { companyDomainOf } from '@tasuki/domain/accounts/free-mail';
import type { Said } from '@tasuki/domain/imports/take-news';
import type { Batch, Link } from '../../engine/batch.ts';
import type { FieldReader } from '../../mapping/read-fields.ts';
import type { Row } from '../../reading/read-rows.ts';
import { refusalReason } from '../../reasons/refusal-reason.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import type { ReadMoment } from '../../times/read-moment.ts';
import { Companies, type CompanyHint } from './companies.ts';
import { flagOtherCompanies } from './flag-other-companies.ts';
import { leaveOutMoved } from './leave-out-moved.ts';
import { companyHint, noteUndated, type Taken, takeRows } from './take-rows.ts';

/** Whose record a row is. */
export interface FactPlace {
  accountId: string;
  cycleNumber: number;
  contactId: string | null;
}

/** One kind of record that a row can be, besides a company, a person or a lead. */
export interface FactKind<Fields extends object, Prepared = undefined> {
  /** Under which its ids are remembered. */
  recordType: string;
  counted: string;
  called: Words;
  read(reader: FieldReader, row: Row, batch: Batch): Fields;
  /** When the record began: a company that only it tells of begins then, too. Null where the file may leave it unsaid. */
  at(fields: Fields): ReadMoment | null;
  /** What many rows need at once. */
  prepare?(
    batch: Batch,
    fresh: readonly PlacedFact<Fields>[],
    changed: readonly ChangedFact<Fields>[],
  ): Promise<Prepared>;
  /** Tells it; answers its id, or why a rule refused. */
  tell(batch: Batch, fields: Fields, place: FactPlace, prepared: Prepared): { id: string } | { refused: Refusal };
  /** What a row leaves unsaid besides its date, so that the report says it. */
  leavesOpen?(fields: Fields): Words | null;
  /** What the source has said with these fields, to be compared with what it says the next time. */
  said?(batch: Batch, fields: Fields, prepared: Prepared): Said;
  /** Tells what rows say anew of records that are known. Without it, what was recorded stands, and the row is flagged. */
  change?(batch: Batch, changed: readonly ChangedFact<Fields>[], prepared: Prepared): Promise<void>;
}

export interface PlacedFact<Fields> {
  row: Row;
  fields: Fields;
  place: FactPlace;
}

/** A record whose row says something else than the last time. */
export interface ChangedFact<Fields> {
  key: string;
  row: Row;
  hash: string;
  fields: Fields;
  company: CompanyHint;
  known: Link;
}

/** Records on the accounts that their rows name by key, 法人番号, address or domain; a company that nobody told of is provisional. */
export async function importFacts<Fields extends object, Prepared>(
  batch: Batch,
  reader: FieldReader,
  rows: Row[],
  kind: FactKind<Fields, Prepared>,
): Promise<void> {
  const taken = takeRows(batch, reader, rows, (row) => ({
    company: companyHint(reader, row, reader.text(row, 'contactEmail')),
    fields: kind.read(reader, row, batch),
  }));
  noteUndated(batch, taken, kind, ({ fields }) => kind.at(fields));
  for (const { row, fields } of taken) {
    const gap = kind.leavesOpen?.(fields.fields);
    if (gap) batch.note(row, gap);
  }
  const companies = await Companies.load(
    batch,
    taken.map(({ fields }) => fields.company),
  );
  const links = await batch.known(
    kind.recordType,
    taken.map(({ key }) => key),
  );
  const fresh = taken.filter(({ key }) => !links.has(key));
  const changed = await findChanged(batch, companies, { taken, links, kind });
  const placed = fresh.flatMap((one) => {
    const place = placeOf(batch, companies, one.row, one.fields.company, kind.at(one.fields.fields));
    return place ? [{ ...one, place }] : [];
  });
  const prepared = (await kind.prepare?.(
    batch,
    placed.map(({ row, fields, place }) => ({ row, fields: fields.fields, place })),
    changed,
  )) as Prepared;
  const stoodOn = new Set<string>();
  for (const { row, key, hash, fields, place } of placed) {
    if (links.has(key)) {
      batch.issue('flagged', row, rowReasons.twice(kind.called));
      continue;
    }
    const told = kind.tell(batch, fields.fields, place, prepared);
    if ('id' in told) stoodOn.add(place.accountId);
    if ('refused' in told) {
      batch.issue('rejected', row, refusalReason(told.refused));
      continue;
    }
    flagOtherCompanies(batch, row, fields.company);
    const said = kind.said?.(batch, fields.fields, prepared);
    const link = { accountId: place.accountId, recordId: told.id, contentHash: hash, said };
    links.set(key, batch.link(kind.recordType, key, link));
    batch.count('created', kind.counted);
  }
  for (const accountId of companies.provisional) if (!stoodOn.has(accountId)) batch.forgetAccount(accountId);
  await kind.change?.(batch, changed, prepared);
}

/** The rows that say something else of a record that is known, to be told once all new ones are. */
async function findChanged<Fields extends object>(
  batch: Batch,
  companies: Companies,
  {
    taken,
    links,
    kind: { called, counted, change },
  }: {
    taken: readonly Taken<{ company: CompanyHint; fields: Fields }>[];
    links: ReadonlyMap<string, Link>;
    kind: Pick<FactKind<Fields, never>, 'called' | 'counted' | 'change'>;
  },
): Promise<ChangedFact<Fields>[]> {
  const changed = new Map<string, ChangedFact<Fields>>();
  for (const { key, row, hash, fields } of taken) {
    const known = links.get(key);
    if (!known) continue;
    if (known.contentHash === hash) batch.count('unchanged', counted);
    else if (changed.has(key)) batch.issue('flagged', row, rowReasons.twice(called));
    else changed.set(key, { key, row, hash, ...fields, known });
  }
  const stayed = await leaveOutMoved(batch, companies, [...changed.values()], { called, counted });
  if (change) return stayed;
  for (const { row } of stayed) {
    batch.issue('flagged', row, rowReasons.otherValues(called));
    batch.count('unchanged', counted);
  }
  return [];
}

function placeOf(
  batch: Batch,
  companies: Companies,
  row: Row,
  company: CompanyHint,
  at: ReadMoment | null,
): FactPlace | null {
  const person = companies.personOf(company.email);
  const known = companies.findFor(row, company);
  if (known) return { ...known, contactId: person?.accountId === known.accountId ? person.contactId : null };
  const name = company.name ?? company.domain ?? companyDomainOf(company.email ?? '') ?? company.id;
  if (!name) {
    batch.issue('rejected', row, {
      ja: '会社・ドメイン・メールのいずれもなく、どの会社の記録かわかりません',
      en: 'No company, domain or e-mail says whose record this is',
    });
    return null;
  }
  const made = companies.makeProvisional(row, company, name, {
    at: at?.at ?? batch.run.now,
    precision: 'unknown',
  });
  return { ...made, contactId: null };
}

/** The moment, or that of the import where the row gives none. */
export const momentOr = (batch: Batch, moment: ReadMoment | null) =>
  moment ?? { at: batch.run.now, precision: 'unknown' as const };
