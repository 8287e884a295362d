import { changesAgainst, valuesBefore } from '../accounts/changed-fields.ts';
import { editConflict } from '../accounts/edit-conflict.ts';
import { type Acting, actedBy } from '../acting.ts';
import { isDay } from '../days.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { readPrice } from '../money.ts';
import { refuseLongName } from '../names.ts';
import type { OpportunityState } from './deal-state.ts';
import { opportunityAmended } from './events/opportunity-amended.ts';

export interface UpdateOpportunity extends Acting {
  /** The version that the person saw. */
  version?: number | null;
  name?: string | null;
  amount?: string | number | null;
  closeDate?: string | null;
  ownerId?: string | null;
  productId?: string | null;
  nextStep?: string | null;
  /** What a source says of it besides. */
  attributes?: Record<string, unknown>;
}

/** Changes what is known of a deal; a closed deal keeps what was agreed. */
export function updateOpportunity(deal: OpportunityState, command: UpdateOpportunity): Decision {
  if (deal.state !== 'open') return refuseClosed(deal);
  if (command.name !== undefined && !command.name?.trim())
    return refuse('NAME_MISSING', 'An opportunity needs a name.', { field: 'name' });
  const tooLong = refuseLongName(command.name ?? '', 'name');
  if (tooLong) return tooLong;
  if (command.closeDate && !isDay(command.closeDate))
    return refuse('DATE_INVALID', `${command.closeDate} is not a day.`, { field: 'closeDate' });
  const price = command.amount == null ? null : readPrice(command.amount, deal.currency);
  if (price?.refused) return { refused: price.refused };

  const current = {
    name: deal.name,
    amountMinor: deal.amountMinor,
    closeDate: deal.closeDate,
    ownerId: deal.ownerId,
    productId: deal.productId,
    attributes: deal.attributes,
  };
  const wanted = {
    name: command.name?.trim(),
    amountMinor: command.amount === undefined ? undefined : (price?.minor ?? null),
    closeDate: command.closeDate,
    ownerId: command.ownerId,
    productId: command.productId,
    attributes: command.attributes,
  };
  const after = changesAgainst(current, wanted);
  const nextStep = command.nextStep?.trim() || null;
  if (Object.keys(after).length === 0 && !nextStep) return accept();
  const before = valuesBefore(current, after);
  const conflict = command.version == null ? null : editConflict(deal, command.version, before, after);
  if (conflict) return conflict;
  return accept(
    opportunityAmended.event({
      ...actedBy(command),
      accountId: deal.accountId,
      subject: { type: 'opportunity', id: deal.id },
      payload: {
        opportunityId: deal.id,
        currency: deal.currency,
        before,
        after,
        nextStep,
      },
    }),
  );
}

/** A deal that was won or lost is history; the customer's next wish is a deal of its own. */
export function refuseClosed(deal: Pick<OpportunityState, 'state'>): Decision {
  return refuse('OPPORTUNITY_CLOSED', `This opportunity is already ${deal.state}.`, { details: { state: deal.state } });
}
