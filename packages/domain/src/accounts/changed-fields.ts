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

/** What a field is called and, where its value is not told as it is kept, how it is told. */
export interface FieldWords extends Words {
  tell?: (value: never, locale: Locale) => string;
  /** Another record by its id, which says nothing to people: that it changed is told, and the page shows which one it is. */
  isReference?: true;
}

/** One fact a field: old → new; one for each of those that a company calls its own. */
export function changedFacts(words: Record<string, FieldWords>, before: Fields, after: Fields, locale: Locale): Fact[] {
  return Object.keys(after).flatMap((name) => {
    const field: FieldWords = words[name] ?? { ja: name, en: name };
    const [old, now] = [before[name], after[name]];
    if (field.isReference) return { label: field[locale], value: howItChanged(old, now)[locale] };
    if (isRecord(old) || isRecord(now)) return changedParts(old, now, `${field[locale]}: `);
    return { label: field[locale], value: `${shown(old, field, locale)} → ${shown(now, field, locale)}` };
  });
}

function changedParts(old: unknown, now: unknown, prefix: string): Fact[] {
  const [before, after] = [isRecord(old) ? old : {}, isRecord(now) ? now : {}];
  const names = Object.keys({ ...before, ...after });
  return names
    .map((name) => ({ label: `${prefix}${name}`, parts: [written(before[name]), written(after[name])] }))
    .filter(({ parts: [was, is] }) => was !== is)
    .map(({ label, parts }) => ({ label, value: parts.join(' → ') }));
}

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

function howItChanged(old: unknown, now: unknown): Words {
  if (!now) return { ja: '解除', en: 'Removed' };
  return old ? { ja: '変更', en: 'Changed' } : { ja: '設定', en: 'Set' };
}

const isNothing = (value: unknown) => value === null || value === undefined || value === '';

const shown = (value: unknown, { tell }: FieldWords, locale: Locale): string =>
  tell && !isNothing(value) ? tell(value as never, locale) : written(value);

function written(value: unknown): string {
  if (isNothing(value)) return '—';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
