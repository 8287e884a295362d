import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { cardExchanged } from './events/card-exchanged.ts';
import { eventAttended } from './events/event-attended.ts';
import { formSubmitted } from './events/form-submitted.ts';
import { mailClicked } from './events/mail-clicked.ts';
import { mailOpened } from './events/mail-opened.ts';
import { mailSent } from './events/mail-sent.ts';
import { pageViewed } from './events/page-viewed.ts';
import type { TouchFields, TouchKind } from './touch-fields.ts';

const kinds = {
  'page-viewed': pageViewed,
  'mail-sent': mailSent,
  'mail-opened': mailOpened,
  'mail-clicked': mailClicked,
  'form-submitted': formSubmitted,
  'event-attended': eventAttended,
  'card-exchanged': cardExchanged,
};

export interface RecordTouch extends Omit<Acting, 'as'>, Partial<Omit<TouchFields, 'touchId'>> {
  accountId: string;
  contactId?: string | null;
  kind: TouchKind;
  id: string;
}

/** A campaign reached someone. Mail goes only to people who have not withdrawn their consent. */
export function recordTouch(contact: { consent: string } | null, command: RecordTouch): Decision {
  const { accountId, contactId, kind, id, by: _by, at: _at, importSource, ...touch } = command;
  if (kind === 'mail-sent' && !importSource && contact?.consent === 'withdrawn') {
    return refuse('CONSENT_WITHDRAWN', 'This contact does not want mail.', { field: 'contactId' });
  }
  return accept(
    kinds[kind].event({
      ...actedBy(command),
      accountId,
      contactId: contactId ?? null,
      payload: { ...touch, touchId: id },
    }),
  );
}
