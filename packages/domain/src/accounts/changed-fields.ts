import type { Fact } from '../timeline/define-event-kind.ts';
import type { Locale, Words } from '../words.ts';

type Fields = Record<string, unknown>;

/** The given values that differ from what stands; an equal value is no change. */
export function changesAgainst<T extends Fields>(current: T, wanted: Partial<T>): Partial<T> {
  const changed = Object.entries(wanted).filter(
    ([name, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(current[name] ?? null),
  );
  return Object.fromEntries(changed) as Partial<T>;
}

/** The same fields as in `changes`, with the values they had. */
export function valuesBefore<T extends Fields>(current: T, changes: Partial<T>): Partial<T> {
  return Object.fromEntries(Object.keys(changes).map((name) => [name, current[name] ?? null])) as Partial<T>;
}

export function changedNames(labels: Words[], locale: Locale): string[] {
  return labels.map((label) => label[locale]);
}

/** One fact a field: old → new. */
export function changedFacts(words: Record<string, Words>, before: Fields, after: Fields, locale: Locale): Fact[] {
  return Object.keys(after).map((name) => ({
    label: words[name]?.[locale] ?? name,
    value: `${shown(before[name])} → ${shown(after[name])}`,
  }));
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '—';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
