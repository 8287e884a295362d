import { useQuery } from '@apollo/client/react';
import { useTexts } from '@tasuki/i18n';
import { Checkbox, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import styles from './filter.module.css';
import { filterTexts } from './filter-texts.ts';
import { findPeople } from './mention.ts';
import { MENTIONABLE_PEOPLE } from './talk-queries.ts';

interface FilterPeopleProps {
  chosen: readonly string[];
  onChange: (people: readonly string[]) => void;
}

/** Whose records are shown: those who are chosen, and those whose name is being looked for. */
export function FilterPeople({ chosen, onChange }: FilterPeopleProps) {
  const t = useTexts(filterTexts);
  const [search, setSearch] = useState('');
  const { data } = useQuery(MENTIONABLE_PEOPLE, { fetchPolicy: 'cache-first' });
  const people = data?.users.nodes ?? [];
  const found = findPeople(people, search).map(({ id }) => id);
  return (
    <fieldset className={styles.group}>
      <legend>{t('filter.people')}</legend>
      <TextInput
        type="search"
        aria-label={t('filter.people.search')}
        placeholder={t('filter.people.search')}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      <div className={styles.choices}>
        {people
          .filter(({ id }) => chosen.includes(id) || found.includes(id))
          .map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChange(event.currentTarget.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
              }
            />
          ))}
      </div>
    </fieldset>
  );
}
