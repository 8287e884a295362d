import { findFact } from '@tasuki/domain/definitions/facts';
import { productNamesOf } from '@tasuki/domain/definitions/rule-words';
import { lineWords } from '@tasuki/domain/scores/score-words';
import { useLocale, useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import type { LinesOf } from './fit-lines.tsx';
import { GroupSelect } from './group-select.tsx';
import { changeAt, Line, Lines, NumberField, removeAt } from './line.tsx';
import { newKey } from './score-draft.ts';
import { scoresTexts } from './scores-texts.ts';

/** Points for what a lead does, each with its half-life. */
export function EventLines({ terms, facts, onChange }: LinesOf) {
  const t = useTexts(scoresTexts);
  const { locale } = useLocale();
  const { engagement } = terms;
  const names = productNamesOf(facts);
  const counting = facts.filter(({ name }) => findFact(name)?.shape.is === 'count');
  const word = (item: { labelJa: string; labelEn: string }) => (locale === 'ja' ? item.labelJa : item.labelEn);
  const set = (at: number, change: Partial<(typeof engagement)[number]>) =>
    onChange({ engagement: changeAt(engagement, at, change) });
  const add = () => {
    const line = { key: newKey(terms), field: 'touch.form-submissions', points: 10, halfLifeDays: 30, group: null };
    onChange({ engagement: [...engagement, line] });
  };
  return (
    <Lines title={t('models.engagement')} add={t('models.engagement.add')} onAdd={add}>
      {engagement.map(({ key, field, page, scope, points, halfLifeDays, group }, at) => {
        const pages = facts.find(({ name }) => name === field)?.pages ?? [];
        return (
          <Line
            key={key}
            name={lineWords(terms, key, locale, names)}
            onRemove={() => onChange({ engagement: removeAt(engagement, at) })}
          >
            <NativeSelect
              label={t('models.fact')}
              value={field}
              onChange={(event) => set(at, { field: event.currentTarget.value, page: null })}
              data={counting.map((fact) => ({ value: fact.name, label: word(fact) }))}
            />
            {pages.length > 0 ? (
              <NativeSelect
                label={t('models.page')}
                value={page ?? ''}
                onChange={(event) => set(at, { page: event.currentTarget.value || null })}
                data={[
                  { value: '', label: t('models.page.any') },
                  ...pages.map((one) => ({ value: one.value, label: word(one) })),
                ]}
              />
            ) : null}
            <NativeSelect
              label={t('models.scope')}
              value={scope ?? 'contact'}
              onChange={({ currentTarget: { value } }) => set(at, { scope: value === 'account' ? 'account' : null })}
              data={[
                { value: 'contact', label: t('models.scope.contact') },
                { value: 'account', label: t('models.scope.account') },
              ]}
            />
            <NumberField
              label={t('models.points')}
              value={points}
              onChange={(value) => set(at, { points: value ?? 0 })}
            />
            <NumberField
              label={t('models.half-life')}
              value={halfLifeDays}
              onChange={(value) => set(at, { halfLifeDays: value })}
            />
            <GroupSelect
              terms={terms}
              side="engagement"
              value={group}
              onChange={(value) => set(at, { group: value })}
            />
          </Line>
        );
      })}
    </Lines>
  );
}
