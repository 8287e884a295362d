import { useFormats, useTexts } from '@tasuki/i18n';
import { DepartmentChip, StatusChip } from '@tasuki/ui';
import { PromisePanel } from '../promises/promise-panel.tsx';
import { useHandoffs } from '../timeline/use-timeline.ts';
import styles from './account.module.css';
import type { AccountFactsData } from './account-queries.ts';
import { accountTexts } from './account-texts.ts';
import { EditableFacts } from './editable-facts.tsx';
import { Fact } from './fact.tsx';
import { FollowButton } from './follow-button.tsx';
import { MoneyFacts } from './money-facts.tsx';
import { Owners } from './owners.tsx';
import { Relations } from './relations.tsx';

/** Who the customer is, where they stand and who has the sash: the same in every app. */
export function AccountFacts({ account }: { account: AccountFactsData }) {
  const t = useTexts(accountTexts);
  const formats = useFormats();
  return (
    <>
      <header className={styles.header}>
        <h1>{account.name}</h1>
        <FollowButton accountId={account.id} isFollowed={account.isFollowed} />
        <p className={styles.chips}>
          <StatusChip tone={account.phase === 'former' ? 'warn' : 'ok'}>{t(phaseText(account.phase))}</StatusChip>
          <DepartmentChip department={account.holder}>
            {t('account.holder', { department: formats.departmentShort(account.holder) })}
          </DepartmentChip>
          <StatusChip tone="quiet">{t('account.cycle', { number: account.cycleNumber })}</StatusChip>
          {account.state === 'provisional' ? <StatusChip tone="warn">{t('account.provisional')}</StatusChip> : null}
        </p>
      </header>
      <MoneyFacts account={account} />
      <Owners account={account} />
      <EditableFacts account={account} />
      <Relations accountId={account.id} />
      <PromisePanel accountId={account.id} />
      <SashHistory accountId={account.id} />
    </>
  );
}

const PHASES = ['lead', 'deal', 'onboarding', 'customer', 'former'] as const;

function phaseText(phase: string) {
  return `account.phase.${PHASES.find((each) => each === phase) ?? 'lead'}` as const;
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
