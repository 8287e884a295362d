/** A lead as two rules judged it, with what became of it. */
export interface ReplayedLead {
  accountId: string;
  leadId: string;
  accountName: string;
  newAt: Date | null;
  oldAt: Date | null;
  wonAt: Date | null;
  /** Passes of the lead that were answered, and that were accepted. */
  decided: number;
  accepted: number;
  hasDeal: boolean;
  /** In minor units of the organisation's currency. */
  wonMinor: number;
}

export interface ReplayGroup {
  leads: number;
  decided: number;
  accepted: number;
  deals: number;
  won: number;
  wonMinor: number;
}

export interface ReplaySample {
  accountId: string;
  leadId: string;
  accountName: string;
  wonMinor: number;
}

/** What a draft would have made of a period, beside the version in force. */
export interface ReplaySummary {
  leads: number;
  won: number;
  qualified: { new: number; old: number };
  qualifiedWon: { new: number; old: number };
  missedWon: { new: number; old: number };
  groups: Record<ReplayGroupName, ReplayGroup>;
  /** Qualifications a week, by the Monday that it began with. */
  weeks: { week: string; new: number; old: number }[];
  /** Won deals that the draft would have missed, the largest first. */
  missedSamples: ReplaySample[];
  onlyNewSamples: ReplaySample[];
  onlyOldSamples: ReplaySample[];
}

export const replayGroupNames = ['both', 'onlyOld', 'onlyNew', 'neither'] as const;
export type ReplayGroupName = (typeof replayGroupNames)[number];

const MOST_SAMPLES = 5;

export function emptyReplay(): ReplaySummary {
  const group = (): ReplayGroup => ({ leads: 0, decided: 0, accepted: 0, deals: 0, won: 0, wonMinor: 0 });
  const none = () => ({ new: 0, old: 0 });
  return {
    ...{ leads: 0, won: 0, qualified: none(), qualifiedWon: none(), missedWon: none() },
    groups: { both: group(), onlyOld: group(), onlyNew: group(), neither: group() },
    ...{ weeks: [], missedSamples: [], onlyNewSamples: [], onlyOldSamples: [] },
  };
}

/** Adds the leads of one more part of the period; `weekOf` gives the Monday where the organisation is. */
export function addReplayed(
  summary: ReplaySummary,
  leads: readonly ReplayedLead[],
  weekOf: (at: Date) => string,
): ReplaySummary {
  const next = structuredClone(summary);
  const weeks = new Map(next.weeks.map((week) => [week.week, week]));
  for (const lead of leads) {
    next.leads++;
    if (lead.wonAt) next.won++;
    addToGroup(next.groups[groupOf(lead)], lead);
    for (const [side, at] of [
      ['new', lead.newAt],
      ['old', lead.oldAt],
    ] as const) {
      if (at) {
        next.qualified[side]++;
        if (lead.wonAt) next.qualifiedWon[side]++;
        const week = weeks.get(weekOf(at)) ?? { week: weekOf(at), new: 0, old: 0 };
        weeks.set(week.week, week);
        week[side]++;
      } else if (lead.wonAt) next.missedWon[side]++;
    }
  }
  next.weeks = [...weeks.values()].sort((one, other) => (one.week < other.week ? -1 : 1));
  next.missedSamples = samples(
    next.missedSamples,
    leads.filter(({ newAt, wonAt }) => wonAt && !newAt),
  );
  next.onlyNewSamples = samples(
    next.onlyNewSamples,
    leads.filter(({ newAt, oldAt }) => newAt && !oldAt),
  );
  next.onlyOldSamples = samples(
    next.onlyOldSamples,
    leads.filter(({ newAt, oldAt }) => oldAt && !newAt),
  );
  return next;
}

function groupOf({ newAt, oldAt }: ReplayedLead): ReplayGroupName {
  if (newAt) return oldAt ? 'both' : 'onlyNew';
  return oldAt ? 'onlyOld' : 'neither';
}

function addToGroup(group: ReplayGroup, { decided, accepted, hasDeal, wonAt, wonMinor }: ReplayedLead): void {
  group.leads++;
  group.decided += decided;
  group.accepted += accepted;
  if (hasDeal) group.deals++;
  if (wonAt) group.won++;
  group.wonMinor += wonMinor;
}

function samples(known: ReplaySample[], leads: readonly ReplayedLead[]): ReplaySample[] {
  const fresh = leads.map(({ accountId, leadId, accountName, wonMinor }) => ({
    accountId,
    leadId,
    accountName,
    wonMinor,
  }));
  return [...known, ...fresh].sort((one, other) => other.wonMinor - one.wonMinor).slice(0, MOST_SAMPLES);
}
