import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { useUrlState } from '@tasuki/account-timeline';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, EmptyState } from '@tasuki/ui';
import type { DealsElsewhereQuery, DealsElsewhereQueryVariables } from '../../__generated__/operations.ts';
import { paths } from '../../paths.ts';
import { boardTexts } from './board-texts.ts';
import { pipelineInUrl, readPipeline } from './shown-pipeline.ts';

/** Where a pipeline has no open deal, all open ones stand in others, such as an imported one. */
const DEALS_ELSEWHERE: TypedDocumentNode<DealsElsewhereQuery, DealsElsewhereQueryVariables> = gql`
  query DealsElsewhere($locale: Locale) {
    opportunities(first: 1, filter: { state: ["open"] }) {
      totalCount
      nodes {
        id
        pipeline {
          id
          key
          label(locale: $locale)
        }
      }
    }
  }
`;

/** An empty board says where deals are: with other people, in another pipeline, or not yet taken in. */
export function NoDeals() {
  const t = useTexts(boardTexts);
  const { locale } = useLocale();
  const [url, setUrl] = useUrlState();
  const navigate = useNavigate();
  const { data } = useQuery(DEALS_ELSEWHERE, {
    variables: { locale: locale === 'ja' ? 'JA' : 'EN' },
    skip: url.owner === 'me' || url.on !== undefined,
  });
  if (url.owner === 'me') {
    return (
      <EmptyState
        title={t('board.empty.mine')}
        why={t('board.empty.mine.why')}
        action={<Button onClick={() => setUrl({ owner: undefined })}>{t('board.show-all')}</Button>}
      />
    );
  }
  const other = data?.opportunities.nodes[0]?.pipeline;
  if (other && other.key !== readPipeline(url)) {
    const { key, label } = other;
    return (
      <EmptyState
        title={t('board.empty.here')}
        why={t('board.empty.here.why', { count: data.opportunities.totalCount ?? 0 })}
        action={<Button onClick={() => setUrl(pipelineInUrl(key))}>{t('board.show-pipeline', { label })}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={t('board.empty')}
      why={t('board.empty.why')}
      action={<Button onClick={() => navigate({ to: paths.home })}>{t('board.incoming')}</Button>}
    />
  );
}
