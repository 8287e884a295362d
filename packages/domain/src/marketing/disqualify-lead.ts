import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { isDisqualificationReason } from './disqualification-reasons.ts';
import { leadDisqualified } from './events/lead-disqualified.ts';

export interface LeadState {
  accountId: string;
  id: string;
  contactId: string | null;
  state: string;
}

export interface DisqualifyLead extends Acting {
  reasonCode: string;
  note?: string | null;
}

/** Worked and found not to be a lead. A lead that waits for an answer, or is through, cannot be dropped. */
export function disqualifyLead(lead: LeadState, command: DisqualifyLead): Decision {
  if (lead.state !== 'open' && lead.state !== 'working') {
    return refuse('LEAD_NOT_OPEN', `This lead is ${lead.state}.`, { details: { state: lead.state } });
  }
  const { reasonCode, note } = command;
  if (!isDisqualificationReason(reasonCode)) {
    return refuse('REASON_UNKNOWN', 'Choose a reason from the list.', { field: 'reasonCode' });
  }
  return accept(
    leadDisqualified.event({
      ...actedBy(command),
      accountId: lead.accountId,
      department: command.as,
      contactId: lead.contactId,
      subject: { type: 'lead', id: lead.id },
      payload: { leadId: lead.id, reasonCode, note: note?.trim() || null },
    }),
  );
}
