import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { upsellSignalFound } from './events/upsell-signal-found.ts';
import type { UpsellSignal } from './upsell-signals.ts';

export interface FindUpsellSignal extends Acting {
  account: { id: string; isCustomer: boolean };
  signal: UpsellSignal;
  note?: string | null;
}

/** A customer shows that they could use more. A sign from somebody who is no customer is a lead. */
export function findUpsellSignal({ account, signal, note, ...acting }: FindUpsellSignal): Decision {
  if (!account.isCustomer)
    return refuse('NOT_A_CUSTOMER', 'An upsell signal comes from a customer.', { field: 'accountId' });
  return accept(
    upsellSignalFound.event({
      ...actedBy(acting),
      accountId: account.id,
      payload: { signal, note: note?.trim() || null },
    }),
  );
}
