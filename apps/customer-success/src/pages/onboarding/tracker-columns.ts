import { daysBetween } from '@tasuki/domain/days';

interface TrackedMilestone {
  id: string;
  key: string;
  position: number;
  labelJa: string;
  labelEn: string;
  dueOn: string | null;
  completedAt: string | null;
}

interface TrackedPlan<Milestone extends TrackedMilestone> {
  id: string;
  state: string;
  dueOn: string;
  milestones: readonly Milestone[];
}

export interface TrackerColumn<Plan> {
  key: string;
  labelJa: string;
  labelEn: string;
  plans: readonly Plan[];
}

/** The milestone that a plan waits for: the first in order that is not reached. */
export function nextMilestone<Milestone extends TrackedMilestone>(plan: {
  milestones: readonly Milestone[];
}): Milestone | undefined {
  return plan.milestones.find(({ completedAt }) => completedAt === null);
}

/**
 * A column for each milestone that any plan has, in the order of the longest plan; each plan stands under the one it
 * waits for, the latest first. Plans of different touch tiers have different steps and share the columns they share.
 */
export function toTrackerColumns<Milestone extends TrackedMilestone, Plan extends TrackedPlan<Milestone>>(
  plans: readonly Plan[],
): TrackerColumn<Plan>[] {
  const open = plans.filter(({ state }) => state === 'open');
  const longestFirst = open.toSorted((a, b) => b.milestones.length - a.milestones.length);
  const milestones = new Map<string, Milestone>();
  for (const milestone of longestFirst.flatMap((plan) => plan.milestones)) {
    if (!milestones.has(milestone.key)) milestones.set(milestone.key, milestone);
  }
  return [...milestones.values()].map(({ key, labelJa, labelEn }) => ({
    key,
    labelJa,
    labelEn,
    plans: open.filter((plan) => nextMilestone(plan)?.key === key).toSorted((a, b) => dueOf(a).localeCompare(dueOf(b))),
  }));
}

function dueOf(plan: TrackedPlan<TrackedMilestone>): string {
  return nextMilestone(plan)?.dueOn ?? plan.dueOn;
}

/** Days past the due day of what the plan waits for; zero or less while there is time. */
export function daysLate(plan: TrackedPlan<TrackedMilestone>, today: string): number {
  return daysBetween(dueOf(plan), today);
}
