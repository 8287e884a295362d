import { contacts, leads } from '@tasuki/db';
import { fullName } from '@tasuki/domain/accounts/person-name';
import { eq, inArray } from 'drizzle-orm';
import type { Batch, Link } from '../../engine/batch.ts';
import type { Row } from '../../reading/read-rows.ts';
import { rowReasons } from '../../reasons/row-reasons.ts';
import type { CompanyHint } from './companies.ts';

interface ChangedLead {
  row: Row;
  known: Link;
  company: CompanyHint;
  contactName: string | null;
}

/** Flags rows of known leads that name another person by their address than the lead's contact: a lead stays with whom it came from. */
export async function flagOtherContacts(batch: Batch, changed: readonly ChangedLead[]): Promise<void> {
  const ids = changed.flatMap(({ known, company }) => (company.email ? [known.recordId] : []));
  if (ids.length === 0) return;
  const { familyName, givenName, email } = contacts;
  const rows = await batch.tx
    .select({ leadId: leads.id, familyName, givenName, email })
    .from(leads)
    .innerJoin(contacts, eq(contacts.id, leads.contactId))
    .where(inArray(leads.id, ids));
  const contactOf = new Map(rows.map(({ leadId, ...contact }) => [leadId, contact]));
  for (const { row, known, company, contactName } of changed) {
    const contact = contactOf.get(known.recordId);
    const says = company.email?.trim().toLowerCase();
    if (!contact?.email || !says || contact.email === says) continue;
    const stands = fullName(contact) || contact.email;
    batch.issue('flagged', row, rowReasons.otherContact(stands, contactName ?? says));
  }
}
