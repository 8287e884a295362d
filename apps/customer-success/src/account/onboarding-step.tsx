import { useAct } from '@tasuki/account-timeline';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, useToast } from '@tasuki/ui';
import styles from '../customer/customer.module.css';
import type { CustomerAccount, CustomerContract, CustomerData } from '../customer/customer-queries.ts';
import { customerTexts } from '../customer/customer-texts.ts';
import { COMPLETE_MILESTONE, REOPEN_MILESTONE, START_ONBOARDING } from '../pages/onboarding/onboarding-queries.ts';
import { onboardingTexts } from '../pages/onboarding/onboarding-texts.ts';

type Plan = CustomerData['onboardingPlans']['edges'][number]['node'];

interface OnboardingStepProps {
  account: CustomerAccount;
  contracts: readonly CustomerContract[];
  plans: readonly Plan[];
}

/** Where the customer stands on the way to running alone: the next milestone, or the start. */
export function OnboardingStep({ account, contracts, plans }: OnboardingStepProps) {
  const t = useTexts(customerTexts);
  const open = plans.find(({ state }) => state === 'open');
  const fresh = contracts.find(({ id }) => !plans.some(({ contract }) => contract?.id === id));
  // A customer who has been onboarded adds seats or functions without beginning anew.
  const mayStart = fresh && plans.length === 0 && account.holder === 'CUSTOMER_SUCCESS';
  if (!open && !mayStart) return null;
  return (
    <section className={styles.card}>
      <h3>{t('customer.onboarding')}</h3>
      {open ? <NextMilestone plan={open} name={account.name} /> : null}
      {!open && mayStart ? <StartButton contractId={fresh.id} name={account.name} /> : null}
    </section>
  );
}

function NextMilestone({ plan, name }: { plan: Plan; name: string }) {
  const t = useTexts(onboardingTexts);
  const tCustomer = useTexts(customerTexts);
  const { locale } = useLocale();
  const act = useAct();
  const toast = useToast();
  const next = plan.milestones.find(({ completedAt }) => completedAt === null);
  if (!next) return null;
  const milestone = locale === 'ja' ? next.labelJa : next.labelEn;
  const done = plan.milestones.filter(({ completedAt }) => completedAt !== null).length;
  const complete = async () => {
    const answer = await act(COMPLETE_MILESTONE, { input: { milestoneId: next.id } });
    if (!answer) return;
    const undo = () => void act(REOPEN_MILESTONE, { input: { milestoneId: next.id } });
    toast({ message: t('onboarding.completed', { name, milestone }), undo });
  };
  return (
    <>
      <p>{tCustomer('customer.onboarding.next', { milestone })}</p>
      <p className={styles.quiet}>{t('onboarding.progress', { done, total: plan.milestones.length })}</p>
      <Button
        variant="default"
        aria-label={t('onboarding.complete.of', { milestone, name })}
        onClick={() => void complete()}
      >
        {t('onboarding.complete')}
      </Button>
    </>
  );
}

function StartButton({ contractId, name }: { contractId: string; name: string }) {
  const t = useTexts(onboardingTexts);
  const act = useAct();
  const toast = useToast();
  const start = async () => {
    const answer = await act(START_ONBOARDING, { input: { contractId } });
    if (answer) toast({ message: t('onboarding.started', { name }) });
  };
  return <Button onClick={() => void start()}>{t('onboarding.start')}</Button>;
}
