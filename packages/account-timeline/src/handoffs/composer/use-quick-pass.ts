import { useApolloClient } from '@apollo/client/react';
import { describeError } from '@tasuki/apollo';
import { useLocale } from '@tasuki/i18n';
import { useToast } from '@tasuki/ui';
import { useCallback } from 'react';
import { useHandoffActs } from '../use-handoff-acts.ts';
import { HANDOFF_CHECK, HANDOFF_SHEET } from './composer-queries.ts';
import type { Passing } from './use-composer.ts';

export { useReceivers } from './receivers-of.ts';

/**
 * Passes by one tap where nothing is left to say: the definition's check passes and the timeline answers what is agreed. Tells
 * `look` where somebody should see the sheet first, and `failed` where the person has been told why not.
 */
export function useQuickPass() {
  const client = useApolloClient();
  const toast = useToast();
  const { locale } = useLocale();
  const { offer } = useHandoffActs();
  return useCallback(
    async ({ account, from, to, leadId }: Passing, note: string): Promise<'passed' | 'look' | 'failed'> => {
      const variables = {
        ...{ accountId: account.id, from, to, leadId: leadId ?? null },
        locale: locale === 'ja' ? ('JA' as const) : ('EN' as const),
      };
      try {
        const sheet = (await client.query({ query: HANDOFF_SHEET, variables, fetchPolicy: 'network-only' })).data;
        if (!sheet) return 'failed';
        const { answers, items: asked } = sheet.handoffSheet;
        const items = Object.fromEntries(answers.map(({ item, text }) => [item, text]));
        const isAnswered = asked.every(({ key, isRequired }) => !isRequired || items[key]);
        const query = {
          query: HANDOFF_CHECK,
          variables: { ...variables, items },
          fetchPolicy: 'network-only',
        } as const;
        const check = isAnswered ? (await client.query(query)).data?.handoffSheet.check : undefined;
        if (!isAnswered || check?.passed === false) return 'look';
        const sources = Object.fromEntries(answers.map(({ item, events }) => [item, events.map(({ id }) => id)]));
        const what = {
          accountId: account.id,
          company: account.name,
          from,
          to,
          leadId,
          note: note.trim(),
          items,
          sources,
        };
        return (await offer(what)) ? 'passed' : 'failed';
      } catch (error) {
        toast({ message: describeError(error, locale).sentence });
        return 'failed';
      }
    },
    [client, toast, locale, offer],
  );
}
