import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@tasuki/ui';
import { MENTIONABLE_PEOPLE } from '../timeline/talk-queries.ts';

interface PersonSelectProps {
  label: string;
  /** What the choice of nobody is called. */
  none: string;
  value: string;
  onChange: (userId: string) => void;
}

/** One of the colleagues who are still here. */
export function PersonSelect({ label, none, value, onChange }: PersonSelectProps) {
  const { data } = useQuery(MENTIONABLE_PEOPLE, { fetchPolicy: 'cache-first' });
  const people = data?.users.nodes ?? [];
  return (
    <NativeSelect
      label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={[{ value: '', label: none }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
    />
  );
}
