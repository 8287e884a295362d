import { useState } from 'react';

/** One line of a list that is worded in both languages; without a key it is new. */
export interface WordsRow {
  /** Of this line on the screen. */
  id: number;
  key: string;
  ja: string;
  en: string;
  isRequired: boolean;
}

export type Rows = ReturnType<typeof useWordsRows>;

/** A list of worded lines while it is edited. */
export function useWordsRows(initial: readonly Omit<WordsRow, 'id'>[]) {
  const [rows, setRows] = useState<readonly WordsRow[]>(() => initial.map((row, id) => ({ ...row, id })));
  const change = (id: number, set: Partial<WordsRow>) =>
    setRows((all) => all.map((row) => (row.id === id ? { ...row, ...set } : row)));
  const remove = (id: number) => setRows((all) => all.filter((row) => row.id !== id));
  const add = () => setRows((all) => [...all, { id: nextId(all), key: '', ja: '', en: '', isRequired: false }]);
  return { rows, change, remove, add, keyed: () => withKeys(rows) };
}

const nextId = (rows: readonly WordsRow[]) => Math.max(-1, ...rows.map(({ id }) => id)) + 1;

/** A new line's key comes from its English words, because answers are kept under it for good. */
function withKeys(rows: readonly WordsRow[]): WordsRow[] {
  const taken = new Set(rows.map(({ key }) => key).filter(Boolean));
  return rows.map((row) => {
    if (row.key) return row;
    const wanted = slugOf(row.en) || 'item';
    let key = wanted;
    for (let count = 2; taken.has(key); count++) key = `${wanted.slice(0, LONGEST - 3)}-${count}`;
    taken.add(key);
    return { ...row, key };
  });
}

const LONGEST = 40;

function slugOf(words: string): string {
  const slug = words.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return slug.slice(0, LONGEST).replaceAll(/^-+|-+$/g, '');
}
