import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { describeError } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import { EmptyState, ErrorPanel, SkeletonRows } from '@tasuki/ui';
import { useState } from 'react';
import type { AccountPageQuery, AccountPageQueryVariables } from '../__generated__/operations.ts';
import { useApp } from '../app/app-context.ts';
import { appTexts } from '../app/app-texts.ts';
import { DuplicateHint } from '../duplicates/duplicate-hint.tsx';
import styles from './account.module.css';
import { AccountFacts } from './account-facts.tsx';
import { ACCOUNT_FACTS_ACCOUNT } from './account-queries.ts';
import { accountTexts } from './account-texts.ts';
import { TimelinePane } from './timeline-pane.tsx';
import { useListSteps } from './use-list-steps.ts';

export const ACCOUNT_PAGE: TypedDocumentNode<AccountPageQuery, AccountPageQueryVariables> = gql`
  query AccountPage($id: ID!) {
    account(id: $id) {
      id
      ...AccountFacts_account
    }
  }
  ${ACCOUNT_FACTS_ACCOUNT}
`;

type Pane = 'facts' | 'timeline' | 'next';

const PANES: readonly Pane[] = ['timeline', 'next', 'facts'];

/** The account as all five apps show it: facts, the one timeline, and this department's next step. */
export function AccountPage() {
  const { accountId = '' } = useParams({ strict: false }) as { accountId?: string };
  return <Account key={accountId} accountId={accountId} />;
}

function Account({ accountId }: { accountId: string }) {
  const t = useTexts({ ...accountTexts, ...appTexts });
  const { account: slots } = useApp();
  const [pane, setPane] = useState<Pane>('timeline');
  const { data, error, refetch } = useQuery(ACCOUNT_PAGE, { variables: { id: accountId } });
  useListSteps(accountId);
  if (data && !data.account)
    return (
      <EmptyState
        title={t('account.not-found')}
        why={t('account.not-found.why')}
        action={<Link to="/accounts">{t('app.open-accounts')}</Link>}
      />
    );
  return (
    <div className={styles.page}>
      {data?.account ? <h1 className={styles.title}>{data.account.name}</h1> : null}
      <PaneTabs pane={pane} onChange={setPane} />
      <div className={styles.panes} data-pane={pane}>
        <aside className={styles.facts} aria-label={t('account.facts')}>
          <FactsPane account={data?.account ?? undefined} error={error} onRetry={() => refetch()} />
          {slots?.Facts ? <slots.Facts accountId={accountId} /> : null}
          {data?.account ? <DuplicateHint accountId={data.account.id} /> : null}
        </aside>
        <TimelinePane accountId={accountId} />
        <aside className={styles.next} aria-label={t('account.next')}>
          <h2>{t('account.next')}</h2>
          {slots?.NextAction ? <slots.NextAction accountId={accountId} /> : <p>{t('account.nothing-next')}</p>}
        </aside>
      </div>
    </div>
  );
}

interface FactsPaneProps {
  account: NonNullable<AccountPageQuery['account']> | undefined;
  error: unknown;
  onRetry: () => void;
}

function FactsPane({ account, error, onRetry }: FactsPaneProps) {
  const t = useTexts(accountTexts);
  const { locale } = useLocale();
  if (account) return <AccountFacts account={account} />;
  if (error) return <ErrorPanel title={t('account.failed')} {...describeError(error, locale)} onRetry={onRetry} />;
  return <SkeletonRows rows={8} />;
}

function PaneTabs({ pane, onChange }: { pane: Pane; onChange: (pane: Pane) => void }) {
  const t = useTexts(accountTexts);
  return (
    <nav className={styles.tabs} aria-label={t('account.panes')}>
      {PANES.map((each) => (
        <button key={each} type="button" aria-pressed={each === pane} onClick={() => onChange(each)}>
          {t(`account.${each}`)}
        </button>
      ))}
    </nav>
  );
}
