import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Loaded } from '@tasuki/account-timeline';
import { GiveFeedback } from '@tasuki/account-timeline/deal-feedback';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, Kbd, useShortcuts } from '@tasuki/ui';
import { useState } from 'react';
import { ContractCard } from '../customer/contract-card.tsx';
import styles from '../customer/customer.module.css';
import {
  type CustomerAccount,
  type CustomerContract,
  type CustomerData,
  NEXT_CUSTOMER_STEP,
} from '../customer/customer-queries.ts';
import { customerTexts } from '../customer/customer-texts.ts';
import { OpenTickets } from '../customer/open-tickets.tsx';
import { RecordSheet } from '../customer/record-sheet.tsx';
import { UpsellSheet } from '../customer/upsell-sheet.tsx';
import { paths } from '../paths.ts';
import { OnboardingStep } from './onboarding-step.tsx';

/** What customer success does next with an account, the most urgent first. */
export function NextCustomerStep({ accountId }: { accountId: string }) {
  const t = useTexts(customerTexts);
  const query = useQuery(NEXT_CUSTOMER_STEP, { variables: { accountId } });
  return (
    <Loaded query={query} failed={t('customer.failed')} rows={6}>
      {(data) => (data.account ? <Steps account={data.account} data={data} /> : null)}
    </Loaded>
  );
}

function Steps({ account, data }: { account: CustomerAccount; data: CustomerData }) {
  const t = useTexts(customerTexts);
  const contracts = data.contracts.edges.map(({ node }) => node).filter(({ state }) => state !== 'ended');
  const plans = data.onboardingPlans.edges.map(({ node }) => node);
  return (
    <div className={styles.list}>
      <WaitingPass account={account} />
      <OnboardingStep account={account} contracts={contracts.filter(({ state }) => state === 'active')} plans={plans} />
      <OpenTickets tickets={data.tickets.edges.map(({ node }) => node).filter(({ state }) => state === 'open')} />
      {contracts.map((contract) => (
        <ContractCard key={contract.id} customer={account.name} contract={contract} />
      ))}
      {contracts.length === 0 ? <p>{t('customer.contract.none')}</p> : null}
      <Acts account={account} contracts={contracts} />
    </div>
  );
}

function WaitingPass({ account }: { account: CustomerAccount }) {
  const t = useTexts(customerTexts);
  const pass = account.handoffs.find(({ to, state }) => to === 'CUSTOMER_SUCCESS' && state === 'offered');
  if (!pass) return null;
  return (
    <section className={styles.card}>
      <h3>{t('customer.pass')}</h3>
      {pass.note ? <p>{pass.note}</p> : null}
      <Link to={paths.incoming}>{t('customer.pass.open')}</Link>
    </section>
  );
}

function Acts({ account, contracts }: { account: CustomerAccount; contracts: readonly CustomerContract[] }) {
  const t = useTexts(customerTexts);
  const formats = useFormats();
  const [sheet, setSheet] = useState<'record' | 'upsell' | undefined>();
  const waiting = account.handoffs.find(({ from, state }) => from === 'CUSTOMER_SUCCESS' && state === 'offered');
  const isOurs = account.holder === 'CUSTOMER_SUCCESS';
  const canUpsell = isOurs && !waiting && contracts.some(({ state }) => state === 'active');
  useShortcuts([
    { keys: 'n', label: t('customer.record'), run: () => setSheet('record') },
    { keys: 'u', label: t('customer.upsell'), run: () => canUpsell && setSheet('upsell') },
  ]);
  return (
    <>
      <Button
        variant="default"
        fullWidth
        aria-keyshortcuts="n"
        rightSection={<Kbd keys="n" />}
        onClick={() => setSheet('record')}
      >
        {t('customer.record')}
      </Button>
      {canUpsell ? (
        <Button
          variant="default"
          fullWidth
          aria-keyshortcuts="u"
          rightSection={<Kbd keys="u" />}
          onClick={() => setSheet('upsell')}
        >
          {t('customer.upsell')}
        </Button>
      ) : null}
      {waiting ? (
        <p className={styles.quiet}>
          {t('customer.upsell.waiting', { department: formats.department(waiting.to) })}{' '}
          <Link to={paths.passes}>{t('customer.upsell.passes')}</Link>
        </p>
      ) : null}
      <GiveFeedback account={account} />
      <RecordSheet opened={sheet === 'record'} account={account} onClose={() => setSheet(undefined)} />
      <UpsellSheet opened={sheet === 'upsell'} account={account} onClose={() => setSheet(undefined)} />
    </>
  );
}
