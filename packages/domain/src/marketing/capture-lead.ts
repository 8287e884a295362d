import { refuseBrokenEmail } from '../accounts/email-address.ts';
import { accountCreated } from '../accounts/events/account-created.ts';
import { contactAdded } from '../accounts/events/contact-added.ts';
import { cycleStarted } from '../accounts/events/cycle-started.ts';
import { ownerAssigned } from '../accounts/events/owner-assigned.ts';
import { companyDomainOf, normaliseDomain } from '../accounts/free-mail.ts';
import { splitName } from '../accounts/person-name.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { refuseLongName } from '../names.ts';
import type { Routing } from '../routing/routing-reason.ts';
import type { NewEvent } from '../timeline/event.ts';
import { leadCaptured } from './events/lead-captured.ts';

export interface CaptureLead {
  companyName: string;
  companyNameKana?: string | null;
  companyDomain?: string | null;
  corporateNumber?: string | null;
  contactName?: string | null;
  contactEmail?: string | null;
  contactPhone?: string | null;
  source?: string | null;
  campaignId?: string | null;
  attributes?: Record<string, unknown>;
  /** Who of inside sales gets it by the rules. */
  routing?: Routing | null;
  by: string | null;
  at: Date;
  importSource?: string | null;
  /** Ids for what may have to be made. */
  ids: { account: string; contact: string; lead: string; cycle: string };
}

/** What is already known: the account that domain, 法人番号 or e-mail led to, and the contact on it. */
export interface KnownAccount {
  accountId: string;
  contactId: string | null;
  cycleNumber: number;
  /** How the account's last cycle ended; absent while it runs. */
  endedOutcome?: string | null;
  /** Has a running contract; if nobody can say, a cycle that was won makes a customer. */
  isCustomer?: boolean;
  /** Somebody of inside sales owns the account. */
  hasInsideSalesOwner?: boolean;
}

/** A lead is one contact's interest in a cycle; it finds its account before it makes a provisional one. */
export function captureLead(known: KnownAccount | null, command: CaptureLead): Decision {
  const companyName = command.companyName.trim();
  if (!companyName)
    return refuse('COMPANY_NAME_MISSING', 'A lead needs the name of its company.', { field: 'companyName' });
  const tooLong = refuseLongName(companyName, 'companyName');
  if (tooLong) return tooLong;
  const broken = refuseBrokenEmail(command.contactEmail, 'contactEmail');
  if (broken) return broken;

  const accountId = known?.accountId ?? command.ids.account;
  const common = { accountId, occurredAt: command.at, actorId: command.by, importSource: command.importSource ?? null };
  const events: NewEvent[] = known ? nextCycle(known, command, common) : newAccount(companyName, command, common);
  const cycleNumber = known ? known.cycleNumber + events.length : 1;

  const wantsContact = Boolean(command.contactName?.trim() || command.contactEmail?.trim());
  const contactId = known?.contactId ?? (wantsContact ? command.ids.contact : null);
  if (wantsContact && !known?.contactId) {
    events.push(
      contactAdded.event({
        ...common,
        department: 'marketing',
        contactId,
        subject: { type: 'contact', id: command.ids.contact },
        payload: {
          contactId: command.ids.contact,
          ...splitName(command.contactName?.trim() || command.contactEmail || ''),
          email: command.contactEmail?.trim().toLowerCase() || null,
          phone: command.contactPhone ?? null,
        },
      }),
    );
  }

  if (command.routing && !known?.hasInsideSalesOwner) events.push(ownedBy(command.routing, common));
  events.push(
    leadCaptured.event({
      ...common,
      contactId,
      subject: { type: 'lead', id: command.ids.lead },
      payload: {
        leadId: command.ids.lead,
        source: command.source ?? null,
        campaignId: command.campaignId ?? null,
        cycleNumber,
        attributes: command.attributes ?? {},
        routing: command.routing,
      },
    }),
  );
  return accept(...events);
}

/** An account that nobody of inside sales owns is now theirs who got the lead. */
function ownedBy({ userId, userName }: Routing, common: Common): NewEvent {
  return ownerAssigned.event({
    ...common,
    department: 'inside-sales',
    subject: { type: 'account', id: common.accountId },
    payload: { work: 'inside-sales', userId, userName },
  });
}

interface Common {
  accountId: string;
  occurredAt: Date;
  actorId: string | null;
  importSource: string | null;
}

/** Interest in a company whose last cycle has ended goes round again, from marketing; a customer's stays where it is. */
function nextCycle(known: KnownAccount, { ids }: CaptureLead, common: Common): NewEvent[] {
  const { cycleNumber, endedOutcome } = known;
  if (!endedOutcome) return [];
  const isCustomer = known.isCustomer ?? endedOutcome === 'won';
  return [
    cycleStarted.event({
      ...common,
      department: 'marketing',
      subject: { type: 'cycle', id: ids.cycle },
      payload: {
        cycleId: ids.cycle,
        number: cycleNumber + 1,
        kind: isCustomer ? 'expansion' : 're-approach',
        holder: isCustomer ? null : 'marketing',
      },
    }),
  ];
}

function newAccount(
  name: string,
  { ids, companyNameKana, corporateNumber, companyDomain, contactEmail }: CaptureLead,
  common: Common,
): NewEvent[] {
  const domain = normaliseDomain(companyDomain ?? '') ?? companyDomainOf(contactEmail ?? '');
  return [
    accountCreated.event({
      ...common,
      department: 'marketing',
      subject: { type: 'account', id: common.accountId },
      payload: {
        name,
        nameKana: companyNameKana ?? null,
        state: 'provisional',
        corporateNumber: corporateNumber ?? null,
        domains: domain ? [domain] : [],
        holder: 'marketing',
      },
    }),
    cycleStarted.event({
      ...common,
      department: 'marketing',
      subject: { type: 'cycle', id: ids.cycle },
      payload: { cycleId: ids.cycle, number: 1, kind: 'new' },
    }),
  ];
}
