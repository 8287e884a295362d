import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision } from '../decision.ts';
import { checkInHeld } from './events/check-in-held.ts';
import { quarterlyReviewHeld } from './events/quarterly-review-held.ts';

export interface HoldCustomerMeeting extends Acting {
  accountId: string;
  kind: 'check-in' | 'quarterly-review';
  contactId?: string | null;
  note?: string | null;
  nextStep?: string | null;
}

/** The regular talk with a customer: 定例 or 四半期レビュー. */
export function holdCustomerMeeting(command: HoldCustomerMeeting): Decision {
  const kind = command.kind === 'check-in' ? checkInHeld : quarterlyReviewHeld;
  return accept(
    kind.event({
      ...actedBy(command),
      accountId: command.accountId,
      contactId: command.contactId ?? null,
      payload: { note: command.note?.trim() || null, nextStep: command.nextStep?.trim() || null },
    }),
  );
}
