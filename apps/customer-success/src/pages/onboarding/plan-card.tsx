import { daysBetween } from '@tasuki/domain/days';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, Kbd, StatusChip } from '@tasuki/ui';
import styles from './onboarding.module.css';
import type { Milestone, Plan } from './onboarding-queries.ts';
import { onboardingTexts } from './onboarding-texts.ts';
import { daysLate, nextMilestone } from './tracker-columns.ts';

interface PlanCardProps {
  plan: Plan;
  active: boolean;
  tabStop: boolean;
  onChoose: (id: string) => void;
  onOpen: (plan: Plan) => void;
  onComplete: (plan: Plan) => void;
}

/** One customer on the way: how late, whose turn it is, how far. */
export function PlanCard({ plan, active, tabStop, onChoose, onOpen, onComplete }: PlanCardProps) {
  const t = useTexts(onboardingTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const today = formats.dayKey(new Date());
  const next = nextMilestone(plan);
  const done = plan.milestones.filter(({ completedAt }) => completedAt !== null).length;
  const label = next ? (locale === 'ja' ? next.labelJa : next.labelEn) : '';
  return (
    <article className={styles.card} data-active={active}>
      <button
        type="button"
        className={styles.account}
        data-plan={plan.id}
        tabIndex={tabStop ? 0 : -1}
        onFocus={() => onChoose(plan.id)}
        onClick={() => onOpen(plan)}
      >
        {plan.account.name}
      </button>
      <p className={styles.chips}>
        <Lateness plan={plan} today={today} />
        <PromiseChip promises={plan.account.promises} />
        {next?.side === 'customer' ? <StatusChip tone="quiet">{t('onboarding.customer-side')}</StatusChip> : null}
      </p>
      <Steps milestones={plan.milestones} />
      <p className={styles.quiet}>
        <span>{t('onboarding.progress', { done, total: plan.milestones.length })}</span>
        <span>{t('onboarding.since', { count: daysBetween(formats.dayKey(plan.startedAt), today) })}</span>
        <span>{plan.owner?.name}</span>
      </p>
      <Button
        variant={active ? 'filled' : 'default'}
        size="xs"
        tabIndex={tabStop ? 0 : -1}
        className={styles.complete}
        aria-label={t('onboarding.complete.of', { milestone: label, name: plan.account.name })}
        aria-keyshortcuts="c"
        rightSection={active ? <Kbd keys="c" /> : null}
        onClick={() => onComplete(plan)}
      >
        {t('onboarding.complete')}
      </Button>
    </article>
  );
}

function Lateness({ plan, today }: { plan: Plan; today: string }) {
  const t = useTexts(onboardingTexts);
  const late = daysLate(plan, today);
  if (late > 0) return <StatusChip tone="bad">{t('onboarding.days-late', { count: late })}</StatusChip>;
  if (late === 0) return <StatusChip tone="warn">{t('onboarding.today')}</StatusChip>;
  return <StatusChip tone="ok">{t('onboarding.on-time', { count: -late })}</StatusChip>;
}

/** What was promised in the sale and is in doubt, or has not been looked at. */
function PromiseChip({ promises }: { promises: Plan['account']['promises'] }) {
  const t = useTexts(onboardingTexts);
  const bad = promises.filter(({ state }) => state === 'at-risk' || state === 'impossible').length;
  const open = promises.filter(({ state }) => state === 'open').length;
  if (bad > 0) return <StatusChip tone="bad">{t('onboarding.promises.bad', { count: bad })}</StatusChip>;
  if (open > 0) return <StatusChip tone="warn">{t('onboarding.promises.open', { count: open })}</StatusChip>;
  return null;
}

/** The way in dots: filled where it has been gone. The words beside them say the same. */
function Steps({ milestones }: { milestones: readonly Milestone[] }) {
  return (
    <span className={styles.steps} aria-hidden>
      {milestones.map(({ id, completedAt }) => (
        <span key={id} data-done={completedAt !== null} />
      ))}
    </span>
  );
}
