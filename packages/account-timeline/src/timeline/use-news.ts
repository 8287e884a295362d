import { useApolloClient } from '@apollo/client/react';
import { CHANGES_NOTHING_SHOWN } from '@tasuki/apollo';
import { useEffect, useState } from 'react';
import type { AccountNewsQuery } from '../__generated__/operations.ts';
import { ACCOUNT_NEWS, LOOK_AT_ACCOUNT } from './talk-queries.ts';

export type News = NonNullable<NonNullable<AccountNewsQuery['account']>['news']>;

/**
 * What others recorded before this visit, and then remembers the visit. Read once: while the page is open the marker
 * stays where it was, and the next visit begins here.
 */
export function useNews(accountId: string): News | undefined {
  const client = useApolloClient();
  const [news, setNews] = useState<News | undefined>();
  useEffect(() => {
    let isGone = false;
    const read = async () => {
      const { data } = await client.query({
        query: ACCOUNT_NEWS,
        variables: { accountId },
        fetchPolicy: 'no-cache',
      });
      // A page that was left before it was there has not been looked at.
      if (isGone) return;
      setNews(data?.account?.news ?? undefined);
      await client.mutate({
        mutation: LOOK_AT_ACCOUNT,
        variables: { input: { accountId } },
        fetchPolicy: 'no-cache',
        context: CHANGES_NOTHING_SHOWN,
      });
    };
    // The marker is a help, not the page: without it everything else works.
    void read().catch(() => {});
    return () => {
      isGone = true;
    };
  }, [client, accountId]);
  return news;
}
