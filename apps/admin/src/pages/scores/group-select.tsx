import type { ScoreSide, ScoreTerms } from '@tasuki/domain/scores/score-terms';
import { useLocale, useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import { scoresTexts } from './scores-texts.ts';

interface GroupSelectProps {
  terms: ScoreTerms;
  side: ScoreSide;
  value: string | null;
  onChange: (group: string | null) => void;
}

/** The group whose cap a line falls under: one of its own side, or one that is free yet. */
export function GroupSelect({ terms, side, value, onChange }: GroupSelectProps) {
  const t = useTexts(scoresTexts);
  const { locale } = useLocale();
  const other = new Set(terms[side === 'fit' ? 'engagement' : 'fit'].map(({ group }) => group));
  const groups = terms.groups.filter(({ key }) => !other.has(key));
  return (
    <NativeSelect
      label={t('models.group')}
      value={value ?? ''}
      onChange={(event) => onChange(event.currentTarget.value || null)}
      data={[
        { value: '', label: t('models.group.none') },
        ...groups.map(({ key, nameJa, nameEn }) => ({ value: key, label: locale === 'ja' ? nameJa : nameEn })),
      ]}
    />
  );
}
