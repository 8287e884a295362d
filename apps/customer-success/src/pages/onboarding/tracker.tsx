import { useNavigate } from '@tanstack/react-router';
import { TermLabel } from '@tasuki/account-timeline/term-label';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Kbd, useShortcuts } from '@tasuki/ui';
import { useState } from 'react';
import { paths } from '../../paths.ts';
import { neighbour } from './neighbour.ts';
import styles from './onboarding.module.css';
import type { Plan } from './onboarding-queries.ts';
import { onboardingTexts } from './onboarding-texts.ts';
import { PlanCard } from './plan-card.tsx';
import type { TrackerColumn } from './tracker-columns.ts';
import { useCompleteMilestone } from './use-complete-milestone.ts';

/** The columns, and the keys that act on the card that is chosen. */
export function Tracker({ columns }: { columns: readonly TrackerColumn<Plan>[] }) {
  const t = useTexts(onboardingTexts);
  const { locale } = useLocale();
  const navigate = useNavigate();
  const complete = useCompleteMilestone();
  const [chosenId, setChosenId] = useState<string | undefined>();
  const plans = columns.flatMap((column) => column.plans);
  const active = plans.find(({ id }) => id === chosenId);
  const tabStop = active ?? plans[0];
  const open = (plan: Plan) => void navigate({ to: paths.account(plan.account.id) });
  const labelOf = ({ labelJa, labelEn }: TrackerColumn<Plan>) => (locale === 'ja' ? labelJa : labelEn);
  const step = (direction: Parameters<typeof neighbour>[2]) => () => {
    const id = neighbour(columns, active?.id, direction);
    if (!id) return;
    setChosenId(id);
    document.querySelector<HTMLElement>(`[data-plan="${CSS.escape(id)}"]`)?.focus();
  };
  useShortcuts([
    { keys: ['ArrowDown', 'j'], label: t('onboarding.key.choose'), run: step('down') },
    { keys: ['ArrowUp', 'k'], run: step('up') },
    { keys: 'ArrowRight', run: step('right') },
    { keys: 'ArrowLeft', run: step('left') },
    { keys: 'c', label: t('onboarding.complete'), run: () => active && void complete(active) },
  ]);
  return (
    <>
      <div className={styles.columns}>
        {columns.map((column) => (
          <section key={column.key} className={styles.column} aria-label={labelOf(column)}>
            <header className={styles.columnHead}>
              <h2>
                <TermLabel label={labelOf(column)} figure="milestone-plans" />
              </h2>
              <span>{t('onboarding.column.count', { count: column.plans.length })}</span>
            </header>
            <div className={styles.cards}>
              {column.plans.map((plan) => (
                <PlanCard
                  key={plan.id}
                  plan={plan}
                  active={plan === active}
                  tabStop={plan === tabStop}
                  onChoose={setChosenId}
                  onOpen={open}
                  onComplete={(each) => void complete(each)}
                />
              ))}
              {column.plans.length === 0 ? <p className={styles.none}>{t('onboarding.column.empty')}</p> : null}
            </div>
          </section>
        ))}
      </div>
      <p className={styles.keys}>
        <span>
          <Kbd keys="ArrowLeft" always />
          <Kbd keys="ArrowDown" always />
          <Kbd keys="ArrowUp" always />
          <Kbd keys="ArrowRight" always />
          {t('onboarding.key.choose')}
        </span>
        <span>
          <Kbd keys="c" />
          {t('onboarding.complete')}
        </span>
        <span>
          <Kbd keys="Enter" always />
          {t('onboarding.key.open')}
        </span>
      </p>
    </>
  );
}
