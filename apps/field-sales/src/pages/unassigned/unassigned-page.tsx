import { useQuery } from '@apollo/client/react';
import { Loaded, Panel, PanelPage, useCommand, useDelayedText, useUrlState } from '@tasuki/account-timeline';
import { useLocale, useTexts } from '@tasuki/i18n';
import { EmptyState, InlineError, MoreButton, TextInput } from '@tasuki/ui';
import styles from './unassigned.module.css';
import { UnassignedDealRow } from './unassigned-deal-row.tsx';
import { ASSIGN_DEAL, UNASSIGNED_DEALS } from './unassigned-queries.ts';
import { unassignedTexts } from './unassigned-texts.ts';

const PAGE_SIZE = 20;

/** Imported deals that name no company: each waits until somebody says whose it is. */
export function UnassignedPage() {
  const t = useTexts(unassignedTexts);
  const { locale } = useLocale();
  const [url, setUrl] = useUrlState();
  const text = useDelayedText(url.q ?? '', (q) => setUrl({ q: q || undefined }));
  const filter = url.q ? { search: url.q } : null;
  const query = useQuery(UNASSIGNED_DEALS, {
    variables: { first: PAGE_SIZE, filter, locale: locale === 'ja' ? 'JA' : 'EN' },
    fetchPolicy: 'cache-and-network',
  });
  const { run, busy, problem } = useCommand(ASSIGN_DEAL);
  const count = query.data?.unassignedOpportunities.totalCount;
  const tools = (
    <TextInput type="search" aria-label={t('unassigned.search')} placeholder={t('unassigned.search')} {...text} />
  );
  return (
    <PanelPage title={t('unassigned.title')} tools={tools}>
      <Panel title={t('unassigned.list')} note={count ? t('unassigned.list.note', { count }) : null}>
        <Loaded query={query} failed={t('unassigned.failed')} rows={8}>
          {({ unassignedOpportunities: { edges, pageInfo } }) =>
            edges.length === 0 ? (
              <EmptyState title={t('unassigned.none')} why={t('unassigned.none.why')} />
            ) : (
              <div className={styles.body}>
                {problem ? <InlineError>{problem}</InlineError> : null}
                <ul>
                  {edges.map(({ node }) => (
                    <UnassignedDealRow
                      key={node.id}
                      deal={node}
                      isBusy={busy}
                      onAssign={(accountId) => void run({ input: { unassignedOpportunityId: node.id, accountId } })}
                    />
                  ))}
                </ul>
                {pageInfo.hasNextPage ? (
                  <MoreButton onMore={() => query.fetchMore({ variables: { after: pageInfo.endCursor } })}>
                    {t('unassigned.more')}
                  </MoreButton>
                ) : null}
              </div>
            )
          }
        </Loaded>
      </Panel>
    </PanelPage>
  );
}
