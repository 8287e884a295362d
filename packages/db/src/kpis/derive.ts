import type { DerivedMeasure, DerivedPart, Kpi, KpiDimension } from '@tasuki/domain';
import { type KpiAnswer, type KpiFigures, type KpiGroupAnswer, nothing } from './kpi-answer.ts';

/** One line of a part: its group, and the currency that it is in. */
interface Line {
  group: Pick<KpiGroupAnswer, 'keys' | 'labels'>;
  figures: KpiFigures;
}

/** Works a figure out of the answers of its parts, group by group and currency by currency. */
export function derive(
  kpi: Kpi,
  measure: DerivedMeasure,
  groupBy: readonly KpiDimension[],
  answers: readonly KpiAnswer[],
): KpiAnswer {
  const [first] = answers;
  if (!first) throw new Error(`${kpi.name} has no parts.`);
  const names = Object.keys(measure.parts);
  const work = (lines: Line[][]) => combine({ measure, names, answers }, lines);
  const totals = work(answers.map(totalLines));
  // Amounts of several currencies have no total, and yet records behind them.
  const mixed = { ...nothing, n: first.n, isProvisional: totals.some(({ figures }) => figures.isProvisional) };
  const total = totals.length === 1 ? totals[0]?.figures : undefined;
  const groups = groupBy.length === 0 ? totals : work(answers.map((answer) => groupLines(answer, groupBy)));
  // A group without any amount has no currency, which makes nothing mixed.
  const isMixed = new Set(groups.map(({ figures }) => figures.currency).filter((one) => one !== null)).size > 1;
  const shown = groupBy.length === 0 && !isMixed ? [] : groups;
  return {
    ...(total ?? mixed),
    kpi,
    question: first.question,
    groups: shown.map(({ group, figures }) => present(group, figures, groupBy, isMixed)),
  };
}

/** Currency stands last where amounts were split by it. */
function present(
  { keys, labels }: Line['group'],
  figures: KpiFigures,
  groupBy: readonly KpiDimension[],
  isMixed: boolean,
): KpiGroupAnswer {
  if (!isMixed || groupBy.includes('currency')) return { ...figures, keys, labels, dimensions: groupBy };
  const { currency } = figures;
  const label = currency ? { ja: currency, en: currency } : null;
  return { ...figures, keys: [...keys, currency], labels: [...labels, label], dimensions: [...groupBy, 'currency'] };
}

function totalLines(answer: KpiAnswer): Line[] {
  const group = { keys: [], labels: [] };
  // Amounts of several currencies have no total, but a group each, or one for each of their groups.
  const perCurrency = answer.groups.filter(({ dimensions }) => dimensions.length === 1 && dimensions[0] === 'currency');
  const isMixed = answer.currency === null && perCurrency.length > 0;
  return isMixed ? perCurrency.map((figures) => ({ group, figures })) : [{ group, figures: answer }];
}

const groupLines = (answer: KpiAnswer, groupBy: readonly KpiDimension[]): Line[] =>
  answer.groups.map((figures) => ({
    group: { keys: figures.keys.slice(0, groupBy.length), labels: figures.labels.slice(0, groupBy.length) },
    figures,
  }));

interface Parts {
  measure: DerivedMeasure;
  names: readonly string[];
  answers: readonly KpiAnswer[];
}

function combine({ measure, names, answers }: Parts, lines: Line[][]): Line[] {
  const groups = Map.groupBy(lines.flat(), ({ group }) => JSON.stringify(group.keys));
  return [...groups].flatMap(([key, all]) => {
    const group = all[0]?.group ?? { keys: [], labels: [] };
    const currencies = [...new Set(all.map(({ figures }) => figures.currency))].filter((one) => one !== null);
    return (currencies.length > 0 ? currencies : [null]).map((currency) => {
      const parts = lines.map((part) => pick(part, key, currency));
      const known = names.flatMap((name, at) => (parts[at] ? [[name, partOf(parts[at])] as const] : []));
      const figures = {
        ...nothing,
        value: measure.value(Object.fromEntries(known)),
        currency,
        n: parts[0]?.n ?? 0,
        isProvisional: parts.some((part, at) => part?.isProvisional ?? answers[at]?.kpi.isEntered),
      };
      return { group, figures };
    });
  });
}

/** A part's figure in one group: in the currency, or that of a part which has none. */
function pick(lines: readonly Line[], key: string, currency: string | null): KpiFigures | undefined {
  const inGroup = lines.filter(({ group }) => JSON.stringify(group.keys) === key).map(({ figures }) => figures);
  return inGroup.find((one) => one.currency === currency) ?? inGroup.find((one) => one.currency === null);
}

const partOf = ({ value, numerator, denominator }: KpiFigures): DerivedPart => ({
  value: value ?? 0,
  numerator: numerator ?? 0,
  denominator: denominator ?? 0,
});
