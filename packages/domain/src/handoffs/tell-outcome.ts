import { type Acting, actedBy } from '../acting.ts';
import type { NewEvent } from '../timeline/event.ts';
import { handoffOutcomeTold } from './events/outcome-told.ts';
import type { HandoffOutcome } from './handoff-outcomes.ts';
import type { HandoffState } from './handoff-state.ts';
import { passOf } from './pass.ts';

/**
 * Tells the senders of a cycle's accepted passes what became of them. Append the events together with the win,
 * the loss … that is the news; a pass that has heard it already hears nothing.
 */
export function tellOutcome(passes: readonly HandoffState[], outcome: HandoffOutcome, acting: Acting): NewEvent[] {
  return passes
    .filter((pass) => pass.state === 'accepted' && pass.outcome !== outcome)
    .map((pass) =>
      handoffOutcomeTold.event({
        ...actedBy(acting),
        accountId: pass.accountId,
        department: pass.to,
        subject: { type: 'handoff', id: pass.handoffId },
        payload: { ...passOf(pass), outcome },
      }),
    );
}
