import { type Acting, actedBy } from '../acting.ts';
import type { Day } from '../days.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Leg } from '../departments.ts';
import { leadCaptured } from '../marketing/events/lead-captured.ts';
import type { Routing } from '../routing/routing-reason.ts';
import type { NewEvent } from '../timeline/event.ts';
import { cycleEnded } from './events/cycle-ended.ts';
import { cycleStarted } from './events/cycle-started.ts';
import { ownerAssigned } from './events/owner-assigned.ts';
import { REAPPROACH_SOURCE } from './lead-source-words.ts';

/** The account as a new attempt finds it. */
export interface ReapproachedAccount {
  id: string;
  name: string;
  cycle: { id: string; number: number; outcome: string | null; hasEnded: boolean };
  /** The return that the running cycle rests on: nothing has come of it since. */
  returned: { reason: string; reapproachOn: Day } | null;
  isCustomer: boolean;
  /** Whom the last interest came from. */
  contactId: string | null;
  owner: { userId: string; userName: string } | null;
}

export interface StartReapproach extends Acting {
  /** Whoever starts it takes it. */
  user: { id: string; name: string } | null;
  /** Whom the rules give it to, where the day itself started it. */
  routing?: Routing | null;
  /** Who does the work of inside sales in this organisation. */
  department: Leg;
  ids: { cycle: string; lead: string };
}

/** Goes round again: a cycle that rests on a return ends with it, the next one opens, and its lead waits to be called. */
export function startReapproach(account: ReapproachedAccount, command: StartReapproach): Decision {
  const { cycle, returned } = account;
  if (!cycle.hasEnded && !returned)
    return refuse('CYCLE_RUNNING', `Cycle ${cycle.number} of ${account.name} is still running.`);
  if (account.isCustomer) return refuse('ALREADY_CUSTOMER', `${account.name} is a customer already.`);
  const common = { ...actedBy(command), accountId: account.id };
  const number = cycle.number + 1;
  const { ids, department, routing = null } = command;
  const started = cycleStarted.event({
    ...common,
    department,
    subject: { type: 'cycle', id: ids.cycle },
    payload: { cycleId: ids.cycle, number, kind: 're-approach', holder: department },
  });
  const lead = leadCaptured.event({
    ...common,
    contactId: account.contactId,
    subject: { type: 'lead', id: ids.lead },
    payload: { leadId: ids.lead, source: REAPPROACH_SOURCE, cycleNumber: number, routing },
  });
  return accept(...endOf(account, command), started, ...takenBy(account, command), lead);
}

function endOf({ id: accountId, cycle, returned }: ReapproachedAccount, command: StartReapproach): NewEvent[] {
  if (cycle.hasEnded || !returned) return [];
  return [
    cycleEnded.event({
      ...{ ...actedBy(command), accountId, department: command.department, subject: { type: 'cycle', id: cycle.id } },
      payload: { cycleId: cycle.id, number: cycle.number, outcome: 'returned', ...returned },
    }),
  ];
}

function takenBy({ id, owner }: ReapproachedAccount, { user, routing, department, ...acting }: StartReapproach) {
  const taker = user ?? (routing && !owner ? { id: routing.userId, name: routing.userName } : null);
  if (!taker || owner?.userId === taker.id) return [];
  return [
    ownerAssigned.event({
      ...{ ...actedBy(acting), accountId: id, department, subject: { type: 'account', id } },
      payload: { work: department, userId: taker.id, userName: taker.name, beforeName: owner?.userName ?? null },
    }),
  ];
}
