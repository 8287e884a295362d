import { ConflictChooser, type ConflictRow } from '@tasuki/account-timeline/conflict-chooser';
import { useTexts } from '@tasuki/i18n';
import type { Toast } from '@tasuki/ui';
import { type ReactNode, useState } from 'react';
import { adminTexts } from './admin-texts.ts';
import { type Refused, useSave } from './use-save.ts';

/** What a form edits, as of a version. */
export interface Standing<Fields> {
  fields: Fields;
  version: number;
}

interface Contested<Fields> {
  /** As the form was opened. */
  opened: Standing<Fields>;
  /** What each field is called, and how its value reads where that is not the value itself. */
  words: { [Name in keyof Fields]: { label: string; tell?: (value: Fields[Name]) => string } };
  write: (fields: Fields, version: number) => Promise<Refused | null | undefined>;
  /** What stands there now; past the cache, or the page would open the form anew over what was typed. */
  readLatest: () => Promise<Standing<Fields> | undefined>;
  /** After a save; a form whose answer brings everything into the cache has nothing to do. */
  onSaved?: () => void;
  /** What the toast says of a save, where that is more than that it worked. */
  tell?: (saved: Fields) => Toast | undefined;
  /** Gives up what was typed for what stands there; what happens after a save, unless told otherwise. */
  onTakeTheirs?: () => void;
}

interface Lost<Fields> {
  mine: Fields;
  theirs: Standing<Fields>;
}

/** Saves a form over a version; where somebody else was first, `conflict` lets the person choose for each field that differs. */
export function useContestedSave<Fields extends object>(contested: Contested<Fields>) {
  const { opened, words, write, readLatest, onSaved, onTakeTheirs = onSaved } = contested;
  const t = useTexts(adminTexts);
  const { save, problem, isSaving } = useSave(onSaved);
  const [lost, setLost] = useState<Lost<Fields> | undefined>();
  const names = Object.keys(opened.fields) as (keyof Fields & string)[];
  const submit = (mine: Fields, version: number) =>
    save(
      async () => {
        const refusal = await write(mine, version);
        const theirs = refusal?.code === 'CONFLICT' ? await readLatest() : undefined;
        setLost(theirs && { mine, theirs });
        return refusal;
      },
      () => contested.tell?.(mine),
    );
  const tell = (name: keyof Fields & string, fields: Fields) => {
    const value = fields[name];
    const told = words[name].tell?.(value);
    if (told !== undefined) return told;
    return typeof value === 'boolean' ? t(value ? 'admin.on' : 'admin.off') : String(value ?? '');
  };
  const rowsOf = ({ mine, theirs }: Lost<Fields>): ConflictRow[] =>
    names
      .filter((name) => !isSame(mine[name], theirs.fields[name]))
      .map((name) => ({
        ...{ key: name, label: words[name].label, mine: tell(name, mine), theirs: tell(name, theirs.fields) },
        isTheirs: isSame(mine[name], opened.fields[name]),
      }));
  const resolve = ({ mine, theirs }: Lost<Fields>, keys: readonly string[]) => {
    const taken = names.filter((name) => keys.includes(name)).map((name) => [name, theirs.fields[name]]);
    void submit({ ...mine, ...Object.fromEntries(taken) }, theirs.version);
  };
  const conflict: ReactNode = lost ? (
    <ConflictChooser
      key={lost.theirs.version}
      rows={rowsOf(lost)}
      isSaving={isSaving}
      onSave={(keys) => resolve(lost, keys)}
      onTakeTheirs={() => onTakeTheirs?.()}
    />
  ) : null;
  return {
    submit: (mine: Fields) => void submit(mine, opened.version),
    ...{ conflict, isSaving, problem: lost ? undefined : problem },
  };
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
