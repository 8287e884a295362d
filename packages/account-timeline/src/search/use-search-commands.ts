import { useApolloClient } from '@apollo/client/react';
import { findMarks } from '@tasuki/domain/search/find-marks';
import { useFormats, useTexts } from '@tasuki/i18n';
import type { CommandSearch } from '@tasuki/ui';
import { useMemo } from 'react';
import { SEARCH } from './search-query.ts';
import { searchTexts } from './search-texts.ts';

/** Companies, people and deals for the command palette, each type under its heading, and the way to all of them. */
export function useSearchCommands(open: (href: string) => void, base: string): CommandSearch {
  const client = useApolloClient();
  const formats = useFormats();
  const t = useTexts(searchTexts);
  return useMemo(
    () => async (text, signal) => {
      const context = { fetchOptions: { signal } };
      const { data } = await client.query({ query: SEARCH, variables: { text }, fetchPolicy: 'no-cache', context });
      const hits = (data?.search ?? []).flatMap(({ type, hits }) =>
        hits.map(({ id, title, matched, account }) => ({
          id,
          section: t(`search.type.${type}`),
          label: title,
          marks: findMarks(title, text),
          ...(matched ? { detail: matched } : {}),
          hint: type === 'ACCOUNT' ? formats.departmentShort(account.holder) : account.name,
          run: () => open(`${base}/accounts/${account.id}`),
        })),
      );
      if (hits.length === 0) return [];
      const href = `${base}/search?${new URLSearchParams({ q: text })}`;
      return [...hits, { id: 'search-all', label: t('search.all', { text }), run: () => open(href) }];
    },
    [client, formats, t, open, base],
  );
}
