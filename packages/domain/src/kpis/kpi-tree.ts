/** What a company steers by; the tree of each says what the levers of the departments do for it. */
export const kpiGoals = ['arr', 'nrr', 'won-amount', 'profit'] as const;
export type KpiGoal = (typeof kpiGoals)[number];

/** How one more of a KPI becomes more of the one above it. */
export type Lever =
  /** By our own rate of the period: so many of the one above for each. */
  | { by: 'own-rate' }
  /** By arithmetic: a month's fee is twelve of a year. */
  | { by: 'factor'; factor: number }
  /** A share of an amount that another KPI tells, times a factor. */
  | { by: 'share-of'; amount: string; factor: number }
  /** An amount as a share of another: so much of the MRR at the start. */
  | { by: 'part-of'; amount: string; factor: number };

export interface KpiBranch {
  kpi: string;
  /** The KPI above; null for the goal. */
  above: string | null;
  lever: Lever;
}

const ownRate: Lever = { by: 'own-rate' };
const one: Lever = { by: 'factor', factor: 1 };
const yearly: Lever = { by: 'factor', factor: 12 };

const branch = (kpi: string, above: string | null, lever: Lever = ownRate): KpiBranch => ({ kpi, above, lever });

/** From the deals won back to the first call and the lead. */
const relay: readonly KpiBranch[] = [
  branch('opportunity-count', 'won-count'),
  branch('accepted-meeting-count', 'opportunity-count'),
  branch('meeting-held-count', 'accepted-meeting-count'),
  branch('appointment-count', 'meeting-held-count'),
  branch('meaningful-conversation-count', 'appointment-count'),
  branch('call-count', 'meaningful-conversation-count'),
  branch('lead-count', 'appointment-count'),
];

const recurring = (goal: KpiGoal): readonly KpiBranch[] => [
  branch('booked-mrr', goal, yearly),
  branch('won-count', 'booked-mrr'),
  ...relay,
  branch('customer-retention-rate', goal, { by: 'share-of', amount: 'start-mrr', factor: 12 }),
  branch('upsell-revenue', goal, yearly),
  branch('upsell-signal-count', 'upsell-revenue'),
];

/** THE trees from the levers of the departments up to the goal of the company. Profit is that of a year. */
export const kpiTrees: Record<KpiGoal, readonly KpiBranch[]> = {
  arr: [branch('arr', null, one), ...recurring('arr')],
  nrr: [
    branch('nrr', null, one),
    // A customer who stays brings the fee that an average one pays.
    branch('customer-retention-rate', 'nrr', one),
    branch('upsell-revenue', 'nrr', { by: 'part-of', amount: 'start-mrr', factor: 1 }),
    branch('upsell-signal-count', 'upsell-revenue'),
    branch('existing-customer-meeting-count', 'upsell-revenue'),
    branch('churned-mrr', 'nrr', { by: 'part-of', amount: 'start-mrr', factor: -1 }),
  ],
  'won-amount': [branch('won-amount', null, one), branch('won-count', 'won-amount'), ...relay],
  profit: [branch('profit', null, one), ...recurring('profit'), branch('cost', 'profit', { by: 'factor', factor: -1 })],
};

/** The KPIs that a tree asks for. */
export const kpisOfTree = (goal: KpiGoal): string[] => [
  ...new Set(kpiTrees[goal].flatMap(({ kpi, lever }) => ('amount' in lever ? [kpi, lever.amount] : [kpi]))),
];

/** What a KPI stands at, in major units; null where there is nothing. */
export type KpiValues = Readonly<Record<string, number | null | undefined>>;

export interface KpiLever {
  kpi: string;
  above: string | null;
  /** So many of the KPI above for one of this; null where a value is missing. */
  rate: number | null;
  /** What is added to the KPI: ten of what is counted, a point of a rate, a tenth of an amount, of a loss a tenth less; null where there is none yet. */
  step: number | null;
  /** What the goal gains by that step, in the goal's unit: the rates multiplied up to the goal. */
  gain: number | null;
}

/** What a tree needs to know of a KPI. */
export type KpiNature = (kpi: string) => { unit: string; isLowerBetter?: boolean };

/** What ten more of each KPI would bring, if all the others keep the rates that they have. */
export function leversOf(goal: KpiGoal, values: KpiValues, natureOf: KpiNature): KpiLever[] {
  const tree = kpiTrees[goal];
  const rates = new Map(tree.map((each) => [each.kpi, rateOf(each, values)]));
  return tree.map(({ kpi, above }) => {
    const step = stepOf(natureOf(kpi), values[kpi]);
    const worth = worthOf(tree, kpi, rates);
    return {
      kpi,
      above,
      rate: above === null ? null : (rates.get(kpi) ?? null),
      step: above === null ? null : step,
      gain: above === null || step === null || worth === null ? null : step * worth,
    };
  });
}

function rateOf({ kpi, above, lever }: KpiBranch, values: KpiValues): number | null {
  switch (lever.by) {
    case 'factor':
      return lever.factor;
    case 'share-of':
      return mapped(values[lever.amount], (amount) => amount * lever.factor);
    case 'part-of':
      return mapped(values[lever.amount], (amount) => (amount > 0 ? lever.factor / amount : null));
    case 'own-rate': {
      const [own, upper] = [values[kpi], values[above ?? '']];
      return own && upper != null ? upper / own : null;
    }
  }
}

/** One of a KPI in the goal's unit. */
function worthOf(tree: readonly KpiBranch[], kpi: string, rates: ReadonlyMap<string, number | null>): number | null {
  const above = tree.find((each) => each.kpi === kpi)?.above;
  if (!above) return 1;
  const [rate, worth] = [rates.get(kpi) ?? null, worthOf(tree, above, rates)];
  return rate === null || worth === null ? null : rate * worth;
}

function stepOf({ unit, isLowerBetter }: ReturnType<KpiNature>, value: number | null | undefined): number | null {
  const sign = isLowerBetter ? -1 : 1;
  if (unit === 'count') return 10 * sign;
  if (unit === 'ratio') return mapped(value, () => 0.01 * sign);
  // A tenth of nothing is no step.
  return value ? (value / 10) * sign : null;
}

const mapped = <To>(value: number | null | undefined, change: (value: number) => To): To | null =>
  value == null ? null : change(value);
