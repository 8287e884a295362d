import { useQuery } from '@apollo/client/react';
import { useTexts } from '@tasuki/i18n';
import { Button, EmptyState, MoreButton, NativeSelect } from '@tasuki/ui';
import { useUrlState } from '../app/url-state.ts';
import { Loaded, Panel, PanelPage } from '../panels/panel.tsx';
import styles from './feedback.module.css';
import { FeedbackItem } from './feedback-item.tsx';
import { FEEDBACK_LIST } from './feedback-queries.ts';
import { feedbackTexts } from './feedback-texts.ts';

const PAGE_SIZE = 20;

/** What became of the feedback that customer success gave on deals: who of those whom it reached has answered what. */
export function SentFeedbackPage() {
  const t = useTexts(feedbackTexts);
  const [url, setUrl] = useUrlState();
  const isMine = url.whose === 'mine';
  const isOpen = url.state !== 'all';
  const query = useQuery(FEEDBACK_LIST, {
    variables: { first: PAGE_SIZE, filter: { isMine: isMine || null, isOpen: isOpen || null } },
  });
  return (
    <PanelPage
      title={t('feedback.title.sent')}
      tools={
        <>
          <NativeSelect
            aria-label={t('feedback.sent.state')}
            value={isOpen ? 'open' : 'all'}
            onChange={({ currentTarget: { value } }) => setUrl({ state: value === 'all' ? 'all' : undefined })}
            data={(['open', 'all'] as const).map((value) => ({ value, label: t(`feedback.sent.state.${value}`) }))}
          />
          <NativeSelect
            aria-label={t('feedback.sent.whose')}
            value={isMine ? 'mine' : 'all'}
            onChange={({ currentTarget: { value } }) => setUrl({ whose: value === 'mine' ? 'mine' : undefined })}
            data={(['all', 'mine'] as const).map((value) => ({ value, label: t(`feedback.sent.whose.${value}`) }))}
          />
        </>
      }
    >
      <Panel title={t('feedback.give')} note={t('feedback.sent.note')}>
        <Loaded query={query} failed={t('feedback.failed')} rows={6}>
          {({ dealFeedback: { edges, pageInfo, totalCount } }) =>
            edges.length === 0 ? (
              <EmptyState
                title={t(isOpen ? 'feedback.sent.nothing-open' : 'feedback.none.sent')}
                why={t('feedback.none.sent.why')}
                action={
                  isOpen ? (
                    <Button variant="default" onClick={() => setUrl({ state: 'all' })}>
                      {t('feedback.sent.state.all')}
                    </Button>
                  ) : null
                }
              />
            ) : (
              <>
                <ul className={styles.list}>
                  {edges.map(({ node }) => (
                    <FeedbackItem key={node.id} feedback={node} />
                  ))}
                </ul>
                <p className={styles.foot}>
                  {t('feedback.sent.count', { shown: edges.length, count: totalCount })}
                  {pageInfo.hasNextPage ? (
                    <MoreButton onMore={() => query.fetchMore({ variables: { after: pageInfo.endCursor } })}>
                      {t('feedback.sent.more')}
                    </MoreButton>
                  ) : null}
                </p>
              </>
            )
          }
        </Loaded>
      </Panel>
    </PanelPage>
  );
}
