import type { RuleLeaf } from '@tasuki/domain/definitions/rule';
import { factWords, leafWords, type ValueNames } from '@tasuki/domain/definitions/rule-words';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import type { Model } from './score-model-queries.ts';
import { scoreModelTexts } from './score-model-texts.ts';
import styles from './score-models.module.css';

type Terms = Model['live']['terms'];

interface Line {
  key: string;
  words: string;
  points: number;
  group: string | null;
  /** Undefined where points do not decay by nature. */
  halfLife?: string;
}

/** What gives and takes points, and what disqualifies, in words. */
export function ScoreTerms({ terms, names }: { terms: Terms; names: ValueNames }) {
  const t = useTexts(scoreModelTexts);
  const { locale } = useLocale();
  const { fit, engagement, disqualifiers, groups } = terms;
  const fits = fit.map(({ key, rule, points, group }): Line => {
    return { key, words: leafWords(rule as RuleLeaf, locale, names), points, group };
  });
  const acts = engagement.map(({ key, field, page, scope, points, halfLifeDays, group }): Line => {
    const asked = { field, operator: '>=', page, scope: scope as RuleLeaf['scope'] } as const;
    const halfLife = halfLifeDays === null ? t('score-models.stays') : t('score-models.days', { days: halfLifeDays });
    return { key, words: factWords(asked as RuleLeaf, locale), points, group, halfLife };
  });
  return (
    <>
      <Lines title={t('score-models.fit')} lines={fits} groups={groups} />
      <Lines title={t('score-models.engagement')} lines={acts} groups={groups} />
      <section className={styles.section}>
        <h3>{t('score-models.disqualifiers')}</h3>
        {disqualifiers.length === 0 ? <p className={styles.quiet}>{t('score-models.none')}</p> : null}
        <ul className={styles.list}>
          {disqualifiers.map(({ key, rule }) => (
            <li key={key}>{leafWords(rule as RuleLeaf, locale, names)}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Lines({ title, lines, groups }: { title: string; lines: readonly Line[]; groups: Terms['groups'] }) {
  const t = useTexts(scoreModelTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  const decays = lines.some(({ halfLife }) => halfLife !== undefined);
  const groupOf = (key: string | null) => {
    const group = groups.find((each) => each.key === key);
    return group ? t('score-models.cap', { name: locale === 'ja' ? group.nameJa : group.nameEn, cap: group.cap }) : '—';
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard.
    <section className={styles.section} tabIndex={0} aria-label={title}>
      <h3>{title}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('score-models.line')}</th>
            <th scope="col">{t('score-models.points')}</th>
            {decays ? <th scope="col">{t('score-models.half-life')}</th> : null}
            <th scope="col">{t('score-models.group')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, words, points, halfLife, group }) => (
            <tr key={key}>
              <th scope="row">{words}</th>
              <td>{points > 0 ? `+${formats.number(points)}` : formats.number(points)}</td>
              {decays ? <td>{halfLife}</td> : null}
              <td>{groupOf(group)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
