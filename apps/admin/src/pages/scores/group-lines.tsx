import { useLocale, useTexts } from '@tasuki/i18n';
import { TextInput } from '@tasuki/ui';
import { adminTexts } from '../../admin-texts.ts';
import type { LinesOf } from './fit-lines.tsx';
import { changeAt, Line, Lines, NumberField, removeAt } from './line.tsx';
import { newKey } from './score-draft.ts';
import { scoresTexts } from './scores-texts.ts';

/** The caps under which lines count together. */
export function GroupLines({ terms, onChange }: Omit<LinesOf, 'facts'>) {
  const t = useTexts({ ...adminTexts, ...scoresTexts });
  const { locale } = useLocale();
  const { groups } = terms;
  const set = (at: number, change: Partial<(typeof groups)[number]>) =>
    onChange({ groups: changeAt(groups, at, change) });
  const add = () => onChange({ groups: [...groups, { key: newKey(terms), nameJa: '', nameEn: '', cap: 20 }] });
  const remove = (at: number) => {
    const gone = groups[at]?.key;
    const freed = <Row extends { group: string | null }>(list: Row[]) =>
      list.map((line) => (line.group === gone ? { ...line, group: null } : line));
    onChange({ groups: removeAt(groups, at), fit: freed(terms.fit), engagement: freed(terms.engagement) });
  };
  return (
    <Lines title={t('models.groups')} why={t('models.groups.why')} add={t('models.groups.add')} onAdd={add}>
      {groups.map(({ key, nameJa, nameEn, cap }, at) => (
        <Line key={key} name={locale === 'ja' ? nameJa : nameEn} onRemove={() => remove(at)}>
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
          <NumberField label={t('models.cap')} value={cap} onChange={(value) => set(at, { cap: value ?? 0 })} />
        </Line>
      ))}
    </Lines>
  );
}
