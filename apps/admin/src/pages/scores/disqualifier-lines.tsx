import { useLocale, useTexts } from '@tasuki/i18n';
import { TextInput } from '@tasuki/ui';
import { adminTexts } from '../../admin-texts.ts';
import { isAskable, type LinesOf } from './fit-lines.tsx';
import { LeafField } from './leaf-field.tsx';
import { changeAt, Line, Lines, removeAt } from './line.tsx';
import { newKey } from './score-draft.ts';
import { scoresTexts } from './scores-texts.ts';

/** Who is no lead, whatever the points. */
export function DisqualifierLines({ terms, facts, onChange }: LinesOf) {
  const t = useTexts({ ...adminTexts, ...scoresTexts });
  const { locale } = useLocale();
  const { disqualifiers } = terms;
  const set = (at: number, change: Partial<(typeof disqualifiers)[number]>) =>
    onChange({ disqualifiers: changeAt(disqualifiers, at, change) });
  const add = () => {
    const rule = { field: 'contact.title', operator: 'contains', value: '' } as const;
    onChange({ disqualifiers: [...disqualifiers, { key: newKey(terms), nameJa: '', nameEn: '', rule }] });
  };
  return (
    <Lines
      title={t('models.disqualifiers')}
      why={t('models.disqualifiers.why')}
      add={t('models.disqualifiers.add')}
      onAdd={add}
    >
      {disqualifiers.map(({ key, nameJa, nameEn, rule }, at) => (
        <Line
          key={key}
          name={locale === 'ja' ? nameJa : nameEn}
          onRemove={() => onChange({ disqualifiers: removeAt(disqualifiers, at) })}
        >
          <TextInput
            label={t('admin.name.ja')}
            value={nameJa}
            onChange={(event) => set(at, { nameJa: event.currentTarget.value })}
          />
          <TextInput
            label={t('admin.name.en')}
            value={nameEn}
            onChange={(event) => set(at, { nameEn: event.currentTarget.value })}
          />
          <LeafField rule={rule} facts={facts.filter(isAskable)} onChange={(changed) => set(at, { rule: changed })} />
        </Line>
      ))}
    </Lines>
  );
}
