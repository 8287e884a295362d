import type { TypedDocumentNode } from '@apollo/client';
import { type ReactNode, useState } from 'react';
import { ConflictChooser } from './conflict-chooser.tsx';
import { type Refusal, useCommand } from './use-command.ts';

interface Answer {
  readonly refusal: Refusal | null;
}

interface ContestedName<Payload, Variables> {
  label: string;
  /** The version that was seen. */
  version: number;
  variables: (change: { name: string; version: number }) => Variables;
  onSaved: (answer: Payload) => void;
  /** Their name is kept: the form has nothing left to save. */
  onTakeTheirs: (name: string) => void;
}

/** Saves a name over the version that was seen; where somebody else was first, `conflict` offers both names. */
export function useContestedName<Payload extends Answer, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<{ readonly [field: string]: Payload }, Variables>,
  { label, version: seen, variables, onSaved, onTakeTheirs }: ContestedName<Payload, Variables>,
) {
  const { run, busy, problem, refusal } = useCommand(document);
  const [mine, setMine] = useState('');
  const [settled, setSettled] = useState<number | undefined>();
  const save = async (name: string, version: number) => {
    setMine(name);
    const answer = await run(variables({ name, version }));
    if (answer) onSaved(answer);
  };
  const told = refusal?.code === 'CONFLICT' ? (refusal.details as Lost) : undefined;
  const lost = told?.version === settled ? undefined : told;
  const take = ({ version, theirs }: Lost) => {
    setSettled(version);
    onTakeTheirs(theirs.name);
  };
  const conflict: ReactNode = lost ? (
    <ConflictChooser
      key={lost.version}
      rows={[{ key: 'name', label, mine, theirs: lost.theirs.name, isTheirs: false }]}
      isSaving={busy}
      onSave={([isTheirs]) => (isTheirs ? take(lost) : void save(mine, lost.version))}
      onTakeTheirs={() => take(lost)}
    />
  ) : null;
  return { save: (name: string) => void save(name, seen), busy, conflict, problem: told ? undefined : problem };
}

interface Lost {
  version: number;
  theirs: { name: string };
}
