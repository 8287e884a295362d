import { useQuery } from '@apollo/client/react';
import { IconX } from '@tabler/icons-react';
import { useFormats, useTexts } from '@tasuki/i18n';
import type { TimelineChoice } from './choice.ts';
import { filterTexts } from './filter-texts.ts';
import { MENTIONABLE_PEOPLE } from './talk-queries.ts';
import styles from './timeline.module.css';

interface SetFiltersProps {
  choice: TimelineChoice;
  kindLabel: (kind: string) => string;
  onChoose: (choice: TimelineChoice) => void;
}

/** The further filters that are set: each is taken off by a press. */
export function SetFilters({ choice, kindLabel, onChoose }: SetFiltersProps) {
  const t = useTexts(filterTexts);
  const formats = useFormats();
  const { data } = useQuery(MENTIONABLE_PEOPLE, { fetchPolicy: 'cache-first' });
  const nameOf = (id: string) => data?.users.nodes.find((person) => person.id === id)?.name ?? '';
  const { kinds, people, from, to } = choice;
  const day = (value: string | undefined) => (value ? formats.date(value) : '');
  const set = [
    ...kinds.map((kind) => ({
      key: kind,
      label: kindLabel(kind),
      rest: { kinds: kinds.filter((each) => each !== kind) },
    })),
    ...people.map((id) => ({ key: id, label: nameOf(id), rest: { people: people.filter((each) => each !== id) } })),
    ...(from || to
      ? [
          {
            key: 'period',
            label: t('filter.period.set', { from: day(from), to: day(to) }),
            rest: { from: undefined, to: undefined },
          },
        ]
      : []),
  ];
  return (
    <div className={styles.set}>
      {set.map(({ key, label, rest }) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          aria-pressed
          title={t('filter.remove')}
          onClick={() => onChoose({ ...choice, ...rest })}
        >
          {label}
          <IconX size={14} aria-hidden />
          <span className="visually-hidden">{t('filter.remove')}</span>
        </button>
      ))}
    </div>
  );
}
