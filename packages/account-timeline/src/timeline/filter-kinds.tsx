import { useQuery } from '@apollo/client/react';
import { DEPARTMENTS, useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Checkbox } from '@tasuki/ui';
import styles from './filter.module.css';
import { filterTexts } from './filter-texts.ts';
import { TIMELINE_EVENT_KINDS } from './timeline-queries.ts';

interface FilterKindsProps {
  chosen: readonly string[];
  onChange: (kinds: readonly string[]) => void;
}

/** Which kinds of events are shown, by department; a group with a chosen kind lies open. */
export function FilterKinds({ chosen, onChange }: FilterKindsProps) {
  const t = useTexts(filterTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  const { data } = useQuery(TIMELINE_EVENT_KINDS, { fetchPolicy: 'cache-first' });
  const kinds = data?.timelineEventKinds.filter(({ isOnTimeline }) => isOnTimeline) ?? [];
  const groups = [...DEPARTMENTS, undefined]
    .map((department) => ({
      department,
      own: kinds.filter((kind) => department === (kind.isByActor ? undefined : kind.department)),
    }))
    .filter(({ own }) => own.length > 0);
  return (
    <fieldset className={styles.group}>
      <legend>{t('filter.kinds')}</legend>
      {groups.map(({ department, own }) => (
        <details key={department ?? 'shared'} open={own.some(({ name }) => chosen.includes(name)) || undefined}>
          <summary>{department ? formats.department(department) : t('filter.kinds.shared')}</summary>
          <div className={styles.choices}>
            {own.map(({ name, labelJa, labelEn }) => (
              <Checkbox
                key={name}
                label={locale === 'ja' ? labelJa : labelEn}
                checked={chosen.includes(name)}
                onChange={(event) =>
                  onChange(event.currentTarget.checked ? [...chosen, name] : chosen.filter((each) => each !== name))
                }
              />
            ))}
          </div>
        </details>
      ))}
    </fieldset>
  );
}
