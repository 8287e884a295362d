import type { QueueItem } from './queue-queries.ts';

/** Whom a call, a meeting or a pass is about. */
export interface CallTarget {
  accountId: string;
  company: string;
  contactId: string | undefined;
  leadId: string | undefined;
  /** The call back that this call answers. */
  taskId: string | undefined;
}

export function targetOf({ account, contact, lead, task }: QueueItem): CallTarget {
  return {
    accountId: account.id,
    company: account.name,
    contactId: contact?.id,
    leadId: lead.id,
    taskId: task?.id,
  };
}
