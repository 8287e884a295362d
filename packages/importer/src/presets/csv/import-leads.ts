import { companyDomainOf } from '@tasuki/domain/accounts/free-mail';
import { fullName } from '@tasuki/domain/accounts/person-name';
import { captureLead } from '@tasuki/domain/marketing/capture-lead';
import { v7 as uuidv7 } from 'uuid';
import type { Batch } from '../../engine/batch.ts';
import type { FieldReader } from '../../mapping/read-fields.ts';
import type { Row } from '../../reading/read-rows.ts';
import { refusalReason } from '../../reasons/refusal-reason.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import { type LeadUpdate, saidOfLead, updateLeads } from '../update-leads.ts';
import { Companies } from './companies.ts';
import { flagOtherCompanies } from './flag-other-companies.ts';
import { flagOtherContacts } from './flag-other-contacts.ts';
import { leaveOutMoved } from './leave-out-moved.ts';
import { companyHint, noteUndated, statedMoment, type Taken, takeRows, whenOf } from './take-rows.ts';

const kind = { called: { ja: 'リード', en: 'lead' }, counted: 'leads' };

/** Leads: each finds its account as live capture does, by 法人番号, e-mail or domain, or makes a provisional one. */
export async function importLeads(batch: Batch, reader: FieldReader, rows: Row[]): Promise<void> {
  const taken = takeRows(batch, reader, rows, (row) => readLead(reader, row));
  const [links, companies] = await Promise.all([
    batch.known(
      'lead',
      taken.map(({ key }) => key),
    ),
    Companies.load(
      batch,
      taken.map(({ fields }) => fields.company),
    ),
  ]);
  noteUndated(batch, taken, kind, ({ entered }) => entered);
  const changed: ChangedLead[] = [];
  for (const lead of taken) {
    const known = links.get(lead.key);
    if (!known) {
      const link = capture(batch, reader, companies, lead);
      if (link) links.set(lead.key, link);
    } else if (known.contentHash === lead.hash) batch.count('unchanged', 'leads');
    else {
      const { key: id, row, hash, fields } = lead;
      changed.push({ id, row, hash, known, ...fields, entered: whenOf(batch, reader, row, 'enteredAt') });
    }
  }
  const stayed = await leaveOutMoved(batch, companies, changed, kind);
  await flagOtherContacts(batch, stayed);
  await updateLeads(batch, stayed);
}

type ChangedLead = LeadUpdate & Omit<ReturnType<typeof readLead>, 'entered'>;

function readLead(reader: FieldReader, row: Row) {
  const email = reader.text(row, 'contactEmail');
  return {
    company: companyHint(reader, row, email),
    contactName:
      reader.text(row, 'contactName') ??
      (fullName({
        familyName: reader.text(row, 'contactFamilyName'),
        givenName: reader.text(row, 'contactGivenName'),
      }) ||
        null),
    contactPhone: reader.text(row, 'contactPhone'),
    source: reader.text(row, 'source'),
    entered: statedMoment(reader, row, 'enteredAt'),
    attributes: reader.attributes(row),
  };
}

function capture(batch: Batch, reader: FieldReader, companies: Companies, lead: Taken<ReturnType<typeof readLead>>) {
  const { row, key, hash, fields } = lead;
  const { company, contactName, contactPhone, source, attributes } = fields;
  const known = companies.findFor(row, company);
  const name = company.name ?? company.domain ?? companyDomainOf(company.email ?? '') ?? contactName ?? company.email;
  if (!name) {
    batch.issue('rejected', row, {
      ja: '会社・ドメイン・メール・担当者のいずれもなく、誰のリードかわかりません',
      en: 'No company, domain, e-mail or contact says whose lead this is',
    });
    return null;
  }
  const ids = { account: uuidv7(), contact: uuidv7(), lead: uuidv7(), cycle: uuidv7() };
  const { at, precision } = whenOf(batch, reader, row, 'enteredAt');
  const decision = captureLead(known, {
    ...{ source, attributes, contactName, contactPhone, ids, at },
    companyName: name,
    companyDomain: company.domain,
    corporateNumber: company.corporateNumber,
    contactEmail: company.email,
    by: null,
    importSource: batch.run.source,
  });
  const refusal = batch.appendDecision(decision, precision);
  if (refusal) {
    batch.issue('rejected', row, refusalReason(refusal));
    return null;
  }
  if (!company.name && !known) batch.issue('changed', row, rowReasons.noCompanyName(name));
  flagOtherCompanies(batch, row, company);
  const captured = decision.accepted?.at(-1);
  const accountId = known?.accountId ?? ids.account;
  const isContactNew = captured?.contactId === ids.contact;
  const cycleNumber = (captured?.payload as { cycleNumber?: number } | undefined)?.cycleNumber ?? 1;
  const place = { accountId, cycleNumber };
  if (known) companies.remember(company, place, captured?.contactId ?? null);
  else companies.rememberNew(row, company, place, captured?.contactId ?? null);
  batch.count('created', 'leads', ...(known ? [] : ['accounts']), ...(isContactNew ? ['contacts'] : []));
  const said = saidOfLead({ source, attributes, entered: { at, precision } });
  return batch.link('lead', key, { accountId, recordId: ids.lead, contentHash: hash, said });
}
