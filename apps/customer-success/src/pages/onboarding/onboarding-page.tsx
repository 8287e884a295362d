import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { Loaded, SavedViews, useUrlState } from '@tasuki/account-timeline';
import { useViewer } from '@tasuki/apollo';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, EmptyState, NativeSelect } from '@tasuki/ui';
import { paths } from '../../paths.ts';
import styles from './onboarding.module.css';
import { ONBOARDING_PAGE, type Plan } from './onboarding-queries.ts';
import { onboardingTexts } from './onboarding-texts.ts';
import { Tracker } from './tracker.tsx';
import { daysLate, toTrackerColumns } from './tracker-columns.ts';

const MOST_PLANS = 200;
const VIEW_KEYS = ['owner'];

/** Every customer on the way to running alone, under the milestone it waits for. */
export function OnboardingPage() {
  const t = useTexts(onboardingTexts);
  const viewer = useViewer();
  const [url] = useUrlState();
  const owner = url.owner === 'me' ? { ownerId: viewer.id } : {};
  const query = useQuery(ONBOARDING_PAGE, {
    variables: { first: MOST_PLANS, filter: { state: ['open'], ...owner } },
  });
  const shown = query.data ?? query.previousData;
  const plans = shown?.onboardingPlans.edges.map(({ node }) => node);
  return (
    <div className={styles.page}>
      <OnboardingHead plans={plans} />
      <div className={styles.body}>
        <Loaded query={query} failed={t('onboarding.failed')} rows={8}>
          {({ onboardingPlans }) => <Plans plans={onboardingPlans.edges.map(({ node }) => node)} />}
        </Loaded>
      </div>
    </div>
  );
}

function OnboardingHead({ plans }: { plans: readonly Plan[] | undefined }) {
  const t = useTexts(onboardingTexts);
  const formats = useFormats();
  const [url, setUrl] = useUrlState();
  const today = formats.dayKey(new Date());
  const late = plans?.filter((plan) => daysLate(plan, today) > 0).length ?? 0;
  return (
    <header className={styles.head}>
      <h1>{t('onboarding.title')}</h1>
      {plans ? <span>{t('onboarding.count', { count: plans.length })}</span> : null}
      {late > 0 ? <span className={styles.late}>{t('onboarding.late', { count: late })}</span> : null}
      <NativeSelect
        className={styles.owner}
        aria-label={t('onboarding.owner')}
        value={url.owner ?? ''}
        onChange={(event) => setUrl({ owner: event.currentTarget.value || undefined })}
        data={[
          { value: '', label: t('onboarding.owner.all') },
          { value: 'me', label: t('onboarding.owner.mine') },
        ]}
      />
      <SavedViews list="onboarding" keys={VIEW_KEYS} />
    </header>
  );
}

function Plans({ plans }: { plans: readonly Plan[] }) {
  const t = useTexts(onboardingTexts);
  const navigate = useNavigate();
  const [url, setUrl] = useUrlState();
  const columns = toTrackerColumns(plans);
  if (columns.some((column) => column.plans.length > 0)) return <Tracker columns={columns} />;
  if (url.owner === 'me') {
    return (
      <EmptyState
        title={t('onboarding.empty.mine')}
        action={<Button onClick={() => setUrl({ owner: undefined })}>{t('onboarding.show-all')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={t('onboarding.empty')}
      why={t('onboarding.empty.why')}
      action={<Button onClick={() => navigate({ to: paths.incoming })}>{t('onboarding.empty.action')}</Button>}
    />
  );
}
