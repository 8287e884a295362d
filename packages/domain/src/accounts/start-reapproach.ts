import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { leadCaptured } from '../marketing/events/lead-captured.ts';
import { cycleStarted } from './events/cycle-started.ts';
import { ownerAssigned } from './events/owner-assigned.ts';

/** The account as a new attempt finds it. */
export interface ReapproachedAccount {
  id: string;
  name: string;
  cycle: { number: number; outcome: string | null; hasEnded: boolean };
  isCustomer: boolean;
  /** Whom the last interest came from. */
  contactId: string | null;
  owner: { userId: string; userName: string } | null;
}

export interface StartReapproach extends Acting {
  user: { id: string; name: string } | null;
  ids: { cycle: string; lead: string };
}

/** The source of a lead that nobody brought: the day to knock again had come. */
export const REAPPROACH_SOURCE = 're-approach';

/** Goes round again: the next cycle opens with inside sales, and its lead waits in the queue of whoever starts it. */
export function startReapproach(account: ReapproachedAccount, command: StartReapproach): Decision {
  const { cycle } = account;
  if (!cycle.hasEnded) return refuse('CYCLE_RUNNING', `Cycle ${cycle.number} of ${account.name} is still running.`);
  if (account.isCustomer) return refuse('ALREADY_CUSTOMER', `${account.name} is a customer already.`);
  const common = { ...actedBy(command), accountId: account.id };
  const number = cycle.number + 1;
  const { ids, user } = command;
  const started = cycleStarted.event({
    ...common,
    department: 'inside-sales',
    subject: { type: 'cycle', id: ids.cycle },
    payload: { cycleId: ids.cycle, number, kind: 're-approach', holder: 'inside-sales' },
  });
  const lead = leadCaptured.event({
    ...common,
    contactId: account.contactId,
    subject: { type: 'lead', id: ids.lead },
    payload: { leadId: ids.lead, source: REAPPROACH_SOURCE, cycleNumber: number },
  });
  if (!user || account.owner?.userId === user.id) return accept(started, lead);
  return accept(
    started,
    ownerAssigned.event({
      ...common,
      department: 'inside-sales',
      subject: { type: 'account', id: account.id },
      payload: {
        work: 'inside-sales',
        userId: user.id,
        userName: user.name,
        beforeName: account.owner?.userName ?? null,
      },
    }),
    lead,
  );
}
