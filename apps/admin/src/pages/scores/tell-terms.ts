import type { ValueNames } from '@tasuki/domain/definitions/rule-words';
import type { ScoreTerms } from '@tasuki/domain/scores/score-terms';
import { lineWords } from '@tasuki/domain/scores/score-words';
import type { Locale } from '@tasuki/i18n';

/** The terms of a model line by line, so that two of them can be held against each other. */
export function tellTerms(terms: ScoreTerms, locale: Locale, names: ValueNames): string {
  const name = ({ nameJa, nameEn }: { nameJa: string; nameEn: string }) => (locale === 'ja' ? nameJa : nameEn);
  const groupOf = (key: string | null | undefined) => {
    const group = terms.groups.find((one) => one.key === key);
    return group ? ` [${name(group)}]` : '';
  };
  const { groups, fit, engagement, disqualifiers, bands } = terms;
  return [
    ...fit.map(({ key, points, group }) => `${lineWords(terms, key, locale, names)}: ${points}${groupOf(group)}`),
    ...engagement.map(
      ({ key, points, halfLifeDays, group }) =>
        `${lineWords(terms, key, locale, names)}: ${points} (½ ${halfLifeDays ?? '∞'})${groupOf(group)}`,
    ),
    ...groups.map((group) => `${name(group)}: ≤ ${group.cap}`),
    ...disqualifiers.map((line) => `■ ${name(line)}`),
    `A ≥ ${bands.fitA}, B ≥ ${bands.fitB}, 1 ≥ ${bands.engagement1}, 2 ≥ ${bands.engagement2}`,
  ].join('\n');
}
