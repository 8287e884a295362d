/** How one more of a KPI becomes more of the one above it. */
export type Lever =
  /** By our own rate of the period: so many of the one above for each. */
  | { by: 'own-rate' }
  /** By arithmetic: a month's fee is twelve of a year. */
  | { by: 'factor'; factor: number }
  /** A share of an amount that another KPI tells, times a factor. */
  | { by: 'share-of'; amount: string; factor: number };

export interface KpiBranch {
  kpi: string;
  /** The KPI above; null for the goal. */
  above: string | null;
  lever: Lever;
}

const ownRate: Lever = { by: 'own-rate' };
const yearly: Lever = { by: 'factor', factor: 12 };

/** THE tree from the levers of the departments up to the goal of the company, the recurring revenue of a year. */
export const kpiTree: readonly KpiBranch[] = [
  { kpi: 'arr', above: null, lever: { by: 'factor', factor: 1 } },
  { kpi: 'booked-mrr', above: 'arr', lever: yearly },
  { kpi: 'won-count', above: 'booked-mrr', lever: ownRate },
  { kpi: 'opportunity-count', above: 'won-count', lever: ownRate },
  { kpi: 'accepted-meeting-count', above: 'opportunity-count', lever: ownRate },
  { kpi: 'meeting-held-count', above: 'accepted-meeting-count', lever: ownRate },
  { kpi: 'appointment-count', above: 'meeting-held-count', lever: ownRate },
  { kpi: 'meaningful-conversation-count', above: 'appointment-count', lever: ownRate },
  { kpi: 'call-count', above: 'meaningful-conversation-count', lever: ownRate },
  { kpi: 'lead-count', above: 'appointment-count', lever: ownRate },
  { kpi: 'customer-retention-rate', above: 'arr', lever: { by: 'share-of', amount: 'start-mrr', factor: 12 } },
  { kpi: 'upsell-revenue', above: 'arr', lever: yearly },
  { kpi: 'upsell-signal-count', above: 'upsell-revenue', lever: ownRate },
];

/** The KPIs that the tree asks for. */
export const kpisOfTree: readonly string[] = [
  ...new Set(kpiTree.flatMap(({ kpi, lever }) => (lever.by === 'share-of' ? [kpi, lever.amount] : [kpi]))),
];

/** What a KPI stands at, in major units; null where there is nothing. */
export type KpiValues = Readonly<Record<string, number | null | undefined>>;

export interface KpiLever {
  kpi: string;
  above: string | null;
  /** So many of the KPI above for one of this; null where a value is missing. */
  rate: number | null;
  /** What is added to the KPI: ten of what is counted, a point of a rate, a tenth of an amount. */
  step: number | null;
  /** What the goal gains by that step: the rates multiplied up to the goal. */
  gain: number | null;
}

/** What ten more of each KPI would bring, if all the others keep the rates that they have. */
export function leversOf(values: KpiValues, unitOf: (kpi: string) => string): KpiLever[] {
  const rates = new Map(kpiTree.map((branch) => [branch.kpi, rateOf(branch, values)]));
  return kpiTree.map(({ kpi, above }) => {
    const step = stepOf(unitOf(kpi), values[kpi]);
    const worth = worthOf(kpi, rates);
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
  if (lever.by === 'factor') return lever.factor;
  if (lever.by === 'share-of') return mapped(values[lever.amount], (amount) => amount * lever.factor);
  const [own, upper] = [values[kpi], values[above ?? '']];
  return own && upper != null ? upper / own : null;
}

/** One of a KPI in the goal's unit. */
function worthOf(kpi: string, rates: ReadonlyMap<string, number | null>): number | null {
  const branch = kpiTree.find((one) => one.kpi === kpi);
  if (!branch?.above) return 1;
  const [rate, above] = [rates.get(kpi) ?? null, worthOf(branch.above, rates)];
  return rate === null || above === null ? null : rate * above;
}

function stepOf(unit: string, value: number | null | undefined): number | null {
  if (unit === 'count') return 10;
  if (unit === 'ratio') return 0.01;
  return mapped(value, (amount) => amount / 10);
}

const mapped = (value: number | null | undefined, change: (value: number) => number): number | null =>
  value == null ? null : change(value);
