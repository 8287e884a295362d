import { changesAgainst, valuesBefore } from '../accounts/changed-fields.ts';
import { editConflict } from '../accounts/edit-conflict.ts';
import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision } from '../decision.ts';
import type { OpportunityState } from './deal-state.ts';
import { quoteDraftDiscarded } from './events/quote-draft-discarded.ts';
import { quoteDrafted } from './events/quote-drafted.ts';
import { type AskedContent, type QuoteContent, readDraftContent } from './quote-content.ts';
import { refuseClosed } from './update-opportunity.ts';

/** The one quote of a deal that is being written. */
export interface QuoteDraftState extends QuoteContent {
  id: string;
  version: number;
}

export interface SaveQuoteDraft extends Acting {
  /** The version of the draft that was seen, 0 where there was none. */
  version: number;
  content: AskedContent;
  /** The id of the draft, and of the quote that it becomes, where there is none yet. */
  newId: string;
}

type Deal = Pick<OpportunityState, 'accountId' | 'id' | 'state' | 'currency'>;

const nothing: QuoteContent = { title: null, addressee: null, lines: [], validUntil: null, notes: null };

/** Keeps a quote that is not ready to go out. */
export function saveQuoteDraft(deal: Deal, draft: QuoteDraftState | null, command: SaveQuoteDraft): Decision {
  if (deal.state !== 'open') return refuseClosed(deal);
  const read = readDraftContent(command.content, deal.currency);
  if (read.refused) return read;
  const current = draft ? contentOf(draft) : nothing;
  const after = changesAgainst(current, read.value);
  if (Object.keys(after).length === 0) return accept();
  const conflict = editConflict({ version: draft?.version ?? 0 }, command.version, valuesBefore(current, after), after);
  if (conflict) return conflict;
  return accept(
    quoteDrafted.event({
      ...actedBy(command),
      ...about(deal),
      payload: {
        ...read.value,
        ...{ quoteId: draft?.id ?? command.newId, opportunityId: deal.id, currency: deal.currency },
      },
    }),
  );
}

/** Throws the draft away. What went out stays. */
export function discardQuoteDraft(deal: Deal, draft: QuoteDraftState | null, command: Acting): Decision {
  if (!draft) return accept();
  return accept(
    quoteDraftDiscarded.event({
      ...actedBy(command),
      ...about(deal),
      payload: { quoteId: draft.id, opportunityId: deal.id },
    }),
  );
}

const about = ({ accountId, id }: Deal) => ({ accountId, subject: { type: 'opportunity' as const, id } });

function contentOf({ title, addressee, lines, validUntil, notes }: QuoteContent): QuoteContent {
  return { title, addressee, lines, validUntil, notes };
}
