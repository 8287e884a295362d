import { useTexts } from '@tasuki/i18n';
import { Button, TextInput } from '@tasuki/ui';
import type { ReactNode } from 'react';
import styles from './scores.module.css';
import { scoresTexts } from './scores-texts.ts';

interface LinesProps {
  title: string;
  why?: string;
  add: string;
  onAdd: () => void;
  children: ReactNode;
}

/** A list of lines under its name, with the act that adds one. */
export function Lines({ title, why, add, onAdd, children }: LinesProps) {
  return (
    <section className={styles.section}>
      <h2>{title}</h2>
      {why ? <p className={styles.quiet}>{why}</p> : null}
      <ul className={styles.lines}>{children}</ul>
      <div>
        <Button variant="default" onClick={onAdd}>
          {add}
        </Button>
      </div>
    </section>
  );
}

interface LineProps {
  /** What the line is about, for who cannot see its place. */
  name: string;
  onRemove: () => void;
  children: ReactNode;
}

export function Line({ name, onRemove, children }: LineProps) {
  const t = useTexts(scoresTexts);
  return (
    <li className={styles.line}>
      {children}
      <Button variant="subtle" aria-label={`${t('models.remove')}: ${name}`} onClick={onRemove}>
        ✕
      </Button>
    </li>
  );
}

interface NumberFieldProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A whole number, or nothing. */
export function NumberField({ label, value, onChange }: NumberFieldProps) {
  return (
    <TextInput
      className={styles.number}
      type="number"
      label={label}
      value={value === null || Number.isNaN(value) ? '' : String(value)}
      onChange={({ currentTarget: { value: text } }) => onChange(text === '' ? null : Number(text))}
    />
  );
}

/** The list with one item changed. */
export const changeAt = <Item,>(list: readonly Item[], at: number, change: Partial<Item>): Item[] =>
  list.map((item, place) => (place === at ? { ...item, ...change } : item));

export const removeAt = <Item,>(list: readonly Item[], at: number): Item[] =>
  list.filter((_item, place) => place !== at);
