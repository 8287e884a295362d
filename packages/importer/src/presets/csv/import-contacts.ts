import { contacts } from '@tasuki/db';
import { type ContactState, createContact, updateContact } from '@tasuki/domain/accounts/contact-rules';
import { companyDomainOf } from '@tasuki/domain/accounts/free-mail';
import { splitName } from '@tasuki/domain/accounts/person-name';
import { type Said, valuesOf } from '@tasuki/domain/imports/take-news';
import { and, eq } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Batch, NewLink } from '../../engine/batch.ts';
import { readNews } from '../../engine/read-news.ts';
import { saidUntilNow } from '../../engine/said-until-now.ts';
import { type FieldReader, RowProblem } from '../../mapping/read-fields.ts';
import type { Row } from '../../reading/read-rows.ts';
import { refusalReason } from '../../reasons/refusal-reason.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import { Companies } from './companies.ts';
import { flagOtherCompanies } from './flag-other-companies.ts';
import { leaveOutMoved } from './leave-out-moved.ts';
import { companyHint, statedMoment, type Taken, takeRows, whenOf } from './take-rows.ts';

/** People, each on the account of their company; an address stands for one person. */
export async function importContacts(batch: Batch, reader: FieldReader, rows: Row[]): Promise<void> {
  const taken = takeRows(batch, reader, rows, (row) => readContact(reader, row));
  const companies = await Companies.load(
    batch,
    taken.map(({ fields }) => fields.company),
  );
  const links = await batch.known(
    'contact',
    taken.map(({ key }) => key),
  );
  const made = new Set<string>();
  for (const contact of taken) {
    const { key, hash, row, fields } = contact;
    const link = links.get(key);
    if (link && link.contentHash === hash) {
      batch.count('unchanged', 'contacts');
      continue;
    }
    const isStill =
      link && (await leaveOutMoved(batch, companies, [{ row, known: link, ...fields }], PERSON)).length > 0;
    if (link && !isStill) continue;
    const person = companies.personOf(fields.company.email);
    const known = link ?? (person?.contactId ? { accountId: person.accountId, recordId: person.contactId } : undefined);
    if (known && made.has(known.recordId)) {
      batch.issue('flagged', row, rowReasons.twice(PERSON.called));
      continue;
    }
    const done = known?.accountId
      ? await update(batch, contact, { accountId: known.accountId, id: known.recordId, said: link?.said })
      : create(batch, reader, companies, contact);
    if (!done) continue;
    made.add(done.recordId);
    links.set(key, batch.link('contact', key, done));
  }
}

const PERSON = { called: { ja: '担当者', en: 'person' }, counted: 'contacts' };

type Contact = Taken<ReturnType<typeof readContact>>;

function readContact(reader: FieldReader, row: Row) {
  const email = reader.text(row, 'email');
  const whole = reader.text(row, 'name');
  const split = splitName(whole ?? '');
  const familyName = reader.text(row, 'familyName') ?? (split.familyName || email);
  if (!familyName)
    throw new RowProblem({
      ja: '担当者に名前もメールアドレスもありません',
      en: 'The contact has neither a name nor an e-mail address',
    });
  return {
    company: companyHint(reader, row, email),
    person: {
      familyName,
      givenName: reader.text(row, 'givenName') ?? split.givenName,
      familyNameKana: reader.text(row, 'familyNameKana'),
      givenNameKana: reader.text(row, 'givenNameKana'),
      phone: reader.text(row, 'phone'),
      title: reader.text(row, 'title'),
    },
    created: statedMoment(reader, row, 'createdAt'),
  };
}

/** What the source says of the person, in the words of the contact. */
const saidOf = ({ person, company }: Contact['fields']): Said => ({
  ...person,
  email: company.email?.trim().toLowerCase() ?? null,
});

function create(batch: Batch, reader: FieldReader, companies: Companies, { row, hash, fields }: Contact) {
  const { company, person } = fields;
  const { at, precision } = whenOf(batch, reader, row, 'createdAt');
  const name = company.name ?? company.domain ?? companyDomainOf(company.email ?? '') ?? company.id;
  const known = companies.findFor(row, company);
  if (!known && !name) {
    batch.issue('rejected', row, {
      ja: '会社・ドメイン・メールのいずれもなく、どの会社の人かわかりません',
      en: 'No company, domain or e-mail says where this person works',
    });
    return null;
  }
  const id = uuidv7();
  // The address is checked by `personOf` before; a refusal here is about the row itself.
  const refusal = createContact(false, {
    ...batch.acting('marketing', null, at),
    accountId: id,
    id,
    ...person,
    email: company.email,
  }).refused;
  if (refusal) {
    batch.issue('rejected', row, refusalReason(refusal));
    return null;
  }
  const { accountId, cycleNumber } = known ?? companies.makeProvisional(row, company, name ?? '', { at, precision });
  const decision = createContact(false, {
    ...batch.acting('marketing', null, at),
    accountId,
    id,
    ...person,
    email: company.email,
  });
  batch.appendDecision(decision, precision);
  flagOtherCompanies(batch, row, company);
  companies.remember(company, { accountId, cycleNumber }, id);
  batch.count('created', 'contacts');
  return { accountId, recordId: id, contentHash: hash, said: saidOf(fields) };
}

/** Only what the row says anew is changed: an empty cell takes nothing away. */
async function update(
  batch: Batch,
  { row, hash, fields }: Contact,
  at: { accountId: string; id: string; said?: Said | null },
): Promise<NewLink | null> {
  const [found] = await batch.tx
    .select()
    .from(contacts)
    .where(and(eq(contacts.accountId, at.accountId), eq(contacts.id, at.id)));
  if (!found) return null;
  const says = saidOf(fields);
  const stands = valuesOf({ ...found }, says);
  const said = await saidUntilNow(batch, at.said, { accountId: at.accountId, recordId: at.id, stands });
  const { changes, remembered } = readNews(batch, { row, hash, said, says, stands });
  const decision = updateContact(found as ContactState, false, {
    ...batch.acting('marketing', null, batch.run.now),
    version: found.version,
    changes,
  });
  const refusal = batch.appendDecision(decision);
  if (refusal) {
    batch.issue('rejected', row, refusalReason(refusal));
    return null;
  }
  batch.count(decision.accepted?.length ? 'updated' : 'unchanged', 'contacts');
  return { accountId: at.accountId, recordId: at.id, ...remembered };
}
