import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { NewEvent } from '../timeline/event.ts';
import { changesAgainst, valuesBefore } from './changed-fields.ts';
import type { EditableContactFields } from './contact-fields.ts';
import type { Consent, StakeholderRole } from './contact-words.ts';
import { editConflict } from './edit-conflict.ts';
import { refuseBrokenEmail } from './email-address.ts';
import { consentChanged } from './events/consent-changed.ts';
import { contactAdded } from './events/contact-added.ts';
import { contactLeft } from './events/contact-left.ts';
import { contactUpdated } from './events/contact-updated.ts';
import { stakeholderRoleSet } from './events/stakeholder-role-set.ts';
import { fullName } from './person-name.ts';

export interface ContactState extends EditableContactFields {
  accountId: string;
  id: string;
  stakeholderRole: StakeholderRole | null;
  consent: Consent;
  leftAt: Date | null;
  version: number;
}

export interface CreateContact extends Partial<EditableContactFields>, Acting {
  accountId: string;
  familyName: string;
  stakeholderRole?: StakeholderRole | null;
  id: string;
}

/** Adds a person to an account; one address stands for one person. */
export function createContact(emailIsTaken: boolean, command: CreateContact): Decision {
  const { accountId, id, by: _by, at: _at, as, importSource: _source, ...fields } = command;
  const wrong = contactProblem(emailIsTaken, fields);
  if (wrong) return wrong;
  return accept(
    contactAdded.event({
      ...actedBy(command),
      accountId,
      department: as,
      contactId: id,
      subject: { type: 'contact', id },
      payload: { ...fields, email: cleanEmail(fields.email), contactId: id },
    }),
  );
}

export interface UpdateContact extends Acting {
  version: number;
  changes: Partial<EditableContactFields>;
  stakeholderRole?: StakeholderRole | null;
}

export function updateContact(contact: ContactState, emailIsTaken: boolean, command: UpdateContact): Decision {
  const wanted =
    command.changes.email === undefined
      ? command.changes
      : { ...command.changes, email: cleanEmail(command.changes.email) };
  const changes = changesAgainst<EditableContactFields>(contact, wanted);
  const roleChanges = command.stakeholderRole !== undefined && command.stakeholderRole !== contact.stakeholderRole;
  if (Object.keys(changes).length === 0 && !roleChanges) return accept();

  const before = valuesBefore<EditableContactFields>(contact, changes);
  const conflict = editConflict(
    contact,
    command.version,
    { ...before, ...(roleChanges && { stakeholderRole: contact.stakeholderRole }) },
    { ...changes, ...(roleChanges && { stakeholderRole: command.stakeholderRole }) },
  );
  if (conflict) return conflict;
  const wrong = contactProblem(emailIsTaken, { familyName: contact.familyName, ...changes });
  if (wrong) return wrong;

  const common = aboutContact(contact, command);
  const name = fullName({ ...contact, ...changes });
  const events: NewEvent[] = [];
  if (roleChanges) {
    events.push(
      stakeholderRoleSet.event({
        ...common,
        payload: {
          contactId: contact.id,
          name,
          role: command.stakeholderRole ?? null,
          before: contact.stakeholderRole,
        },
      }),
    );
  }
  if (Object.keys(changes).length > 0) {
    events.push(contactUpdated.event({ ...common, payload: { contactId: contact.id, name, changes, before } }));
  }
  return accept(...events);
}

/** Consent keeps its evidence: without it nobody could show later why a mail was sent. */
export function changeConsent(
  contact: ContactState,
  command: Acting & { consent: Consent; evidence?: string | null },
): Decision {
  if (command.consent === contact.consent) return accept();
  if (command.consent === 'granted' && !command.evidence?.trim()) {
    return refuse('CONSENT_EVIDENCE_MISSING', 'Say how the consent was given: form, card, mail …', {
      field: 'evidence',
    });
  }
  const { consent, evidence } = command;
  const name = fullName(contact);
  return accept(
    consentChanged.event({
      ...aboutContact(contact, command),
      payload: { contactId: contact.id, name, consent, before: contact.consent, evidence },
    }),
  );
}

export function markContactLeft(contact: ContactState, command: Acting & { note?: string | null }): Decision {
  const name = fullName(contact);
  if (contact.leftAt) return refuse('CONTACT_ALREADY_LEFT', `${name} has already left.`);
  return accept(
    contactLeft.event({
      ...aboutContact(contact, command),
      payload: { contactId: contact.id, name, note: command.note },
    }),
  );
}

function aboutContact({ accountId, id }: ContactState, acting: Acting) {
  return {
    ...actedBy(acting),
    accountId,
    department: acting.as,
    contactId: id,
    subject: { type: 'contact' as const, id },
  };
}

function contactProblem(emailIsTaken: boolean, fields: { familyName: string; email?: string | null }): Decision | null {
  if (!fields.familyName.trim()) {
    return refuse('NAME_MISSING', 'A contact needs a family name.', { field: 'familyName' });
  }
  const broken = refuseBrokenEmail(fields.email, 'email');
  if (broken) return broken;
  if (emailIsTaken) {
    return refuse('EMAIL_TAKEN', `Another contact already has ${fields.email}.`, { field: 'email' });
  }
  return null;
}

function cleanEmail(email: string | null | undefined): string | null {
  return email?.trim().toLowerCase() || null;
}
