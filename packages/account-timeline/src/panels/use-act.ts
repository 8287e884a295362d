import type { ApolloCache, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { describeError, describeRefusal } from '@tasuki/apollo';
import { useLocale } from '@tasuki/i18n';
import { useToast } from '@tasuki/ui';
import { useCallback } from 'react';

interface Refusable {
  readonly refusal: { readonly code: string; readonly message: string; readonly details?: unknown } | null;
}

type MutationData = { readonly [field: string]: Refusable };

export interface ActOptions<Data> {
  /** The answer that is expected: shown at once, and taken back by itself when the act fails. */
  optimistic?: Data;
  /** What else is then so, beyond the records in the answer. */
  change?: (cache: ApolloCache) => void;
  /** Told a refusal or failure instead of the toast: a form shows it beside its fields. */
  onProblem?: (sentence: string, refusal?: Refusable['refusal']) => void;
}

/** What an act came to; absent when it was refused or failed, which the person has been told by then. */
export type Act = <Data extends MutationData, Variables extends Record<string, unknown>>(
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  options?: ActOptions<Data>,
) => Promise<Data[keyof Data] | undefined>;

/** Runs a mutation, tells refusals and failures as sentences, and brings the page's lists up to date. */
export function useAct(): Act {
  const client = useApolloClient();
  const toast = useToast();
  const { locale } = useLocale();
  return useCallback<Act>(
    async (mutation, variables, { optimistic, change, onProblem } = {}) => {
      const tell = onProblem ?? ((sentence: string) => toast({ message: sentence }));
      try {
        const { data } = await client.mutate({
          mutation,
          variables: variables as never,
          ...(optimistic ? { optimisticResponse: optimistic as never } : {}),
          update: (cache, { data: answer }) => {
            const [payload] = Object.values((answer ?? {}) as MutationData);
            if (payload && !payload.refusal) change?.(cache);
          },
        });
        const [payload] = Object.values((data ?? {}) as MutationData);
        if (payload?.refusal) tell(describeRefusal(payload.refusal, locale), payload.refusal);
        // A refusal, too, is news: what the person saw was no longer so. A list that cannot be read now says so itself.
        void client.refetchQueries({ include: 'active' }).catch(() => {});
        return payload && !payload.refusal ? (payload as never) : undefined;
      } catch (error) {
        tell(describeError(error, locale).sentence);
        return undefined;
      }
    },
    [client, toast, locale],
  );
}
