import { gql, type TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Loaded, useAct } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, EmptyState, useToast } from '@tasuki/ui';
import { useState } from 'react';
import type { ContractsToOnboardQuery, ContractsToOnboardQueryVariables } from '../../__generated__/operations.ts';
import { paths } from '../../paths.ts';
import { START_ONBOARDING } from '../onboarding/onboarding-queries.ts';
import { onboardingTexts } from '../onboarding/onboarding-texts.ts';
import styles from './incoming.module.css';

const CONTRACTS_TO_ONBOARD: TypedDocumentNode<ContractsToOnboardQuery, ContractsToOnboardQueryVariables> = gql`
  query ContractsToOnboard {
    contracts(
      first: 50
      filter: { state: ["active"], needsOnboarding: true }
      orderBy: { field: SIGNED_AT, direction: DESC }
    ) {
      edges {
        cursor
        node {
          id
          startDate
          monthlyAmount
          currency
          plan
          seats
          account {
            id
            name
          }
        }
      }
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

type Contract = ContractsToOnboardQuery['contracts']['edges'][number]['node'];

/** Customers that were handed over and whose way to running alone has not been set out yet. */
export function ContractsToOnboard() {
  const t = useTexts(onboardingTexts);
  const query = useQuery(CONTRACTS_TO_ONBOARD);
  return (
    <Loaded query={query} failed={t('onboarding.to-start.failed')} rows={3}>
      {({ contracts }) =>
        contracts.edges.length === 0 ? (
          <EmptyState title={t('onboarding.to-start.empty')} why={t('onboarding.to-start.empty.why')} />
        ) : (
          <ul>
            {contracts.edges.map(({ node }) => (
              <ContractLine key={node.id} contract={node} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
}

function ContractLine({ contract }: { contract: Contract }) {
  const t = useTexts(onboardingTexts);
  const formats = useFormats();
  const act = useAct();
  const toast = useToast();
  const [busy, setBusy] = useState(false);
  const { account, startDate, monthlyAmount, currency, plan } = contract;
  const start = async () => {
    setBusy(true);
    const answer = await act(START_ONBOARDING, { input: { contractId: contract.id } });
    setBusy(false);
    if (answer) toast({ message: t('onboarding.started', { name: account.name }) });
  };
  const amount = formats.money({ amount: monthlyAmount, currency });
  return (
    <li className={styles.line}>
      <span className={styles.who}>
        <Link to={paths.account(account.id)}>{account.name}</Link>
        <span>
          {plan} {t('onboarding.to-start.contract', { start: formats.date(startDate), amount })}
        </span>
      </span>
      <Button loading={busy} aria-label={t('onboarding.start.of', { name: account.name })} onClick={() => void start()}>
        {t('onboarding.start')}
      </Button>
    </li>
  );
}
