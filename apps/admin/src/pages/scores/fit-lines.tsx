import { productNamesOf } from '@tasuki/domain/definitions/rule-words';
import type { ScoreTerms } from '@tasuki/domain/scores/score-terms';
import { lineWords } from '@tasuki/domain/scores/score-words';
import { useLocale, useTexts } from '@tasuki/i18n';
import { GroupSelect } from './group-select.tsx';
import { LeafField } from './leaf-field.tsx';
import { changeAt, Line, Lines, NumberField, removeAt } from './line.tsx';
import { newKey } from './score-draft.ts';
import type { Fact } from './score-queries.ts';
import { scoresTexts } from './scores-texts.ts';

export interface LinesOf {
  terms: ScoreTerms;
  facts: readonly Fact[];
  onChange: (change: Partial<ScoreTerms>) => void;
}

/** A score that asked for a score would move by itself. */
export const isAskable = ({ name }: Fact): boolean => !name.startsWith('score.');

/** Points for what is known of a lead. */
export function FitLines({ terms, facts, onChange }: LinesOf) {
  const t = useTexts(scoresTexts);
  const { locale } = useLocale();
  const { fit } = terms;
  const names = productNamesOf(facts);
  const set = (at: number, change: Partial<(typeof fit)[number]>) => onChange({ fit: changeAt(fit, at, change) });
  const add = () => {
    const rule = { field: 'account.employees', operator: '>=', value: 100 } as const;
    onChange({ fit: [...fit, { key: newKey(terms), rule, points: 10, group: null }] });
  };
  return (
    <Lines title={t('models.fit')} add={t('models.fit.add')} onAdd={add}>
      {fit.map(({ key, rule, points, group }, at) => (
        <Line
          key={key}
          name={lineWords(terms, key, locale, names)}
          onRemove={() => onChange({ fit: removeAt(fit, at) })}
        >
          <LeafField rule={rule} facts={facts.filter(isAskable)} onChange={(changed) => set(at, { rule: changed })} />
          <NumberField
            label={t('models.points')}
            value={points}
            onChange={(value) => set(at, { points: value ?? 0 })}
          />
          <GroupSelect terms={terms} side="fit" value={group} onChange={(value) => set(at, { group: value })} />
        </Line>
      ))}
    </Lines>
  );
}
