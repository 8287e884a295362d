import { useAct } from '@tasuki/account-timeline';
import { useLocale, useTexts } from '@tasuki/i18n';
import { useToast } from '@tasuki/ui';
import { COMPLETE_MILESTONE, type Plan, REOPEN_MILESTONE } from './onboarding-queries.ts';
import { onboardingTexts } from './onboarding-texts.ts';
import { nextMilestone } from './tracker-columns.ts';

/** Reaches the next milestone of a plan: the card moves on at once and comes back if the server says no. */
export function useCompleteMilestone(): (plan: Plan) => Promise<void> {
  const act = useAct();
  const toast = useToast();
  const t = useTexts(onboardingTexts);
  const { locale } = useLocale();
  return async (plan) => {
    const milestone = nextMilestone(plan);
    if (!milestone) return;
    const reached = { ...milestone, completedAt: new Date().toISOString() };
    const optimistic = { completeMilestone: { milestone: reached, onboardingPlan: null, refusal: null } };
    const answer = await act(COMPLETE_MILESTONE, { input: { milestoneId: milestone.id } }, { optimistic });
    if (!answer) return;
    const { name } = plan.account;
    const isFinished = answer.onboardingPlan?.state === 'completed';
    const undo = async () => {
      await act(REOPEN_MILESTONE, { input: { milestoneId: milestone.id } });
    };
    toast({
      undo: () => void undo(),
      message: isFinished
        ? t('onboarding.finished', { name })
        : t('onboarding.completed', { name, milestone: locale === 'ja' ? milestone.labelJa : milestone.labelEn }),
    });
  };
}
