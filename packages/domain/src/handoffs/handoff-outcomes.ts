import { type Acting, actedBy } from '../acting.ts';
import type { NewEvent } from '../timeline/event.ts';
import type { Words } from '../words.ts';
import { handoffOutcomeTold } from './events/outcome-told.ts';
import type { HandoffState } from './handoff-state.ts';

export const handoffOutcomes = ['deal', 'won', 'lost', 'onboarded', 'churned'] as const;
export type HandoffOutcome = (typeof handoffOutcomes)[number];

export const handoffOutcomeWords: Record<HandoffOutcome, Words> = {
  deal: { ja: '案件化', en: 'Became a deal' },
  won: { ja: '受注', en: 'Won' },
  lost: { ja: '失注', en: 'Lost' },
  onboarded: { ja: 'オンボーディング完了', en: 'Onboarded' },
  churned: { ja: '解約', en: 'Churned' },
};

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
        payload: { ...pass, outcome },
      }),
    );
}
