import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { describeError } from '@tasuki/apollo';
import { defineTexts, useLocale, useTexts } from '@tasuki/i18n';
import { ErrorPanel } from '@tasuki/ui';
import type { AccountQuotesQuery, AccountQuotesQueryVariables } from '../__generated__/operations.ts';
import { QuoteList } from './quote-list.tsx';

const ACCOUNT_QUOTES: TypedDocumentNode<AccountQuotesQuery, AccountQuotesQueryVariables> = gql`
  query AccountQuotes($accountId: ID!) {
    opportunities(filter: { accountId: $accountId }, first: 20) {
      nodes {
        id
        quotes {
          id
          number
          revision
          total
          currency
          state
          validUntil
          submittedAt
          submittedBy {
            id
            name
          }
        }
      }
    }
  }
`;

const texts = defineTexts({
  'account-quotes.title': { ja: '見積書', en: 'Quotes' },
  'account-quotes.failed': { ja: '見積書を読み込めませんでした', en: 'The quotes could not be loaded' },
});

/** What every department reads of the quotes of an account: sales writes them on the deal. */
export function AccountQuotes({ accountId }: { accountId: string }) {
  const t = useTexts(texts);
  const { locale } = useLocale();
  const { data, error, refetch } = useQuery(ACCOUNT_QUOTES, { variables: { accountId } });
  if (error && !data) {
    const retry = () => void refetch();
    return <ErrorPanel title={t('account-quotes.failed')} {...describeError(error, locale)} onRetry={retry} />;
  }
  const quotes = data?.opportunities.nodes.flatMap((deal) => deal.quotes) ?? [];
  if (quotes.length === 0) return null;
  return (
    <section>
      <h2>{t('account-quotes.title')}</h2>
      <QuoteList quotes={quotes.toSorted((a, b) => a.submittedAt.localeCompare(b.submittedAt))} />
    </section>
  );
}
