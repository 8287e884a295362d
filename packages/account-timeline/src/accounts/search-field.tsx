import { Kbd, TextInput } from '@tasuki/ui';
import styles from './search-field.module.css';
import { useDelayedText } from './use-delayed-text.ts';

interface SearchFieldProps {
  label: string;
  value: string | undefined;
  onSearch: (text: string | undefined) => void;
}

/** Narrows the list below it by what was typed, once that rests. */
export function SearchField({ label, value = '', onSearch }: SearchFieldProps) {
  const text = useDelayedText(value, (typed) => onSearch(typed || undefined));
  return (
    <TextInput
      type="search"
      className={styles.field}
      aria-label={label}
      placeholder={label}
      aria-keyshortcuts="/"
      rightSection={<Kbd keys="/" />}
      {...text}
    />
  );
}
