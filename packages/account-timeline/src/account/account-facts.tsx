import { gql, type TypedDocumentNode } from '@apollo/client';
import { useFormats, useTexts } from '@tasuki/i18n';
import { DepartmentChip, StatusChip } from '@tasuki/ui';
import type { ReactNode } from 'react';
import type { AccountFacts_accountFragment } from '../__generated__/operations.ts';
import { useHandoffs } from '../timeline/use-timeline.ts';
import styles from './account.module.css';
import { accountTexts } from './account-texts.ts';
import { FollowButton } from './follow-button.tsx';

export const ACCOUNT_FACTS_ACCOUNT: TypedDocumentNode<AccountFacts_accountFragment> = gql`
  fragment AccountFacts_account on Account {
    id
    name
    state
    isFollowed
    holder
    holderSince
    cycleNumber
    industry
    employees
    region
    website
    corporateNumber
    touchTier
    createdAt
    owners {
      work
      user {
        id
        name
      }
    }
  }
`;

/** Who the customer is and who has the sash: the same in every app. */
export function AccountFacts({ account }: { account: AccountFacts_accountFragment }) {
  const t = useTexts(accountTexts);
  const formats = useFormats();
  const summary = [
    account.industry,
    account.employees ? t('account.employees.count', { count: account.employees }) : undefined,
    account.region,
  ].filter(Boolean);
  return (
    <>
      <header className={styles.header}>
        <h1>{account.name}</h1>
        <FollowButton accountId={account.id} isFollowed={account.isFollowed} />
        <p>{summary.join(' · ')}</p>
        <p className={styles.chips}>
          <DepartmentChip department={account.holder}>
            {t('account.holder', { department: formats.departmentShort(account.holder) })}
          </DepartmentChip>
          <StatusChip tone="quiet">{t('account.cycle', { number: account.cycleNumber })}</StatusChip>
          {account.state === 'provisional' ? <StatusChip tone="warn">{t('account.provisional')}</StatusChip> : null}
        </p>
      </header>
      <section>
        <h2>{t('account.facts')}</h2>
        <dl className={styles.list}>
          <Fact label={t('account.held-since')}>{formats.date(account.holderSince)}</Fact>
          <Fact label={t('account.since')}>{formats.date(account.createdAt)}</Fact>
          <Fact label={t('account.touch-tier')}>{tierName(account.touchTier, t)}</Fact>
          <Fact label={t('account.corporate-number')}>{account.corporateNumber}</Fact>
          <Fact label={t('account.website')}>{account.website}</Fact>
        </dl>
      </section>
      <Owners owners={account.owners} />
      <SashHistory accountId={account.id} />
    </>
  );
}

function Owners({ owners }: Pick<AccountFacts_accountFragment, 'owners'>) {
  const t = useTexts(accountTexts);
  const formats = useFormats();
  if (owners.length === 0) return null;
  return (
    <section>
      <h2>{t('account.owners')}</h2>
      <dl className={styles.list}>
        {owners.map(({ work, user }) => (
          <Fact key={work} label={work === 'UPSELL' ? t('account.upsell') : formats.departmentShort(work)}>
            {user.name}
          </Fact>
        ))}
      </dl>
    </section>
  );
}

function SashHistory({ accountId }: { accountId: string }) {
  const t = useTexts(accountTexts);
  const formats = useFormats();
  const { passes } = useHandoffs(accountId);
  if (passes.length === 0) return null;
  return (
    <section>
      <h2>{t('account.sash')}</h2>
      <dl className={styles.list}>
        {passes.map(({ at, to }) => (
          <Fact key={at} label={formats.monthKey(at)}>
            <DepartmentChip department={to} />
          </Fact>
        ))}
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  if (children === null || children === undefined || children === '') return null;
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  );
}

const TIERS = ['high', 'low', 'tech', 'community'] as const;

function tierName(tier: string | null, t: ReturnType<typeof useTexts<keyof typeof accountTexts>>): string | undefined {
  const known = TIERS.find((each) => each === tier);
  return known && t(`account.touch-tier.${known}`);
}
