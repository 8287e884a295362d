import type { ApolloCache } from '@apollo/client';
import type { Department } from '@tasuki/i18n';
import { useFormats, useTexts } from '@tasuki/i18n';
import { useToast } from '@tasuki/ui';
import { useMemo } from 'react';
import { type ActOptions, useAct } from '../panels/use-act.ts';
import { ACCEPT_HANDOFF, type HandoffRow, OFFER_HANDOFF, RETURN_HANDOFF, WITHDRAW_HANDOFF } from './handoff-queries.ts';
import { handoffTexts } from './handoff-texts.ts';
import type { Why } from './why-form.tsx';

/** What is passed on, to whom, and what is said about it. */
export interface Offer {
  accountId: string;
  company: string;
  from: Department;
  to: Department;
  leadId?: string | undefined;
  opportunityId?: string | null | undefined;
  contractId?: string | null | undefined;
  note?: string | undefined;
  items?: Record<string, string>;
  /** The events that answers were taken from, by item. */
  sources?: Record<string, string[]>;
  overrideReason?: string | null;
}

interface Answering {
  /** Told a refusal instead of the toast: a sheet shows it beside its fields. */
  onProblem?: ActOptions<never>['onProblem'];
}

/** The acts on a pass. Each says whether it was done; an offer can be taken back for as long as its toast shows. */
export function useHandoffActs() {
  const act = useAct();
  const toast = useToast();
  const t = useTexts(handoffTexts);
  const formats = useFormats();
  return useMemo(() => {
    const withdraw = async (handoff: { id: string; company: string }) => {
      const done = await act(WITHDRAW_HANDOFF, { input: { handoffId: handoff.id } });
      if (done) toast({ message: t('handoffs.withdrawn', { company: handoff.company }) });
      return done !== undefined;
    };
    return {
      withdraw,
      offer: async ({ company, ...input }: Offer, { onProblem }: Answering = {}) => {
        const done = await act(
          OFFER_HANDOFF,
          { input },
          {
            optimistic: { offerHandoff: { handoff: null, refusal: null } },
            change: (cache) => setLeadState(cache, input.leadId, 'offered'),
            ...(onProblem ? { onProblem } : {}),
          },
        );
        const handoff = done?.handoff;
        if (!handoff) return false;
        toast({
          message: t('handoffs.offered', { company, department: formats.department(input.to) }),
          undo: () => void withdraw({ id: handoff.id, company }),
        });
        return true;
      },
      accept: async (handoff: HandoffRow) => {
        const optimistic = { acceptHandoff: { handoff: { ...handoff, state: 'accepted' }, refusal: null } };
        const done = await act(ACCEPT_HANDOFF, { input: { handoffId: handoff.id } }, { optimistic });
        if (done) toast({ message: t('handoffs.accepted', { company: handoff.account.name }) });
        return done !== undefined;
      },
      returnBack: async (handoff: HandoffRow, why: Why, { onProblem }: Answering = {}) => {
        const input = { handoffId: handoff.id, ...why };
        const done = await act(RETURN_HANDOFF, { input }, onProblem ? { onProblem } : {});
        if (done) toast({ message: t('handoffs.returned', { company: handoff.account.name }) });
        return done !== undefined;
      },
    };
  }, [act, toast, t, formats]);
}

function setLeadState(cache: ApolloCache, leadId: string | undefined, state: string): void {
  if (leadId) cache.modify({ id: cache.identify({ __typename: 'Lead', id: leadId }), fields: { state: () => state } });
}
