import type { TypedDocumentNode } from '@apollo/client';
import { useState } from 'react';
import { type ActOptions, useAct } from './use-act.ts';

export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly details?: unknown;
}

interface Answer {
  readonly refusal: Refusal | null;
}

/** A mutation as a form uses it: while it runs, and why it did not happen. */
export interface Command<Payload, Variables> {
  /** Resolves with the payload, or with nothing when it was refused or failed: then `problem` says why. */
  run: (variables: Variables) => Promise<Payload | undefined>;
  busy: boolean;
  problem: string | undefined;
  refusal: Refusal | undefined;
}

type Data<Payload extends Answer> = { readonly [field: string]: Payload };

/** `useAct` with the state of a form around it: the problem stands beside the fields instead of in a toast. */
export function useCommand<Payload extends Answer, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data<Payload>, Variables>,
): Command<Payload, Variables> {
  const act = useAct();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const [refusal, setRefusal] = useState<Refusal | undefined>();
  const onProblem: ActOptions<Data<Payload>>['onProblem'] = (sentence, refused) => {
    setProblem(sentence);
    setRefusal(refused ?? undefined);
  };
  const run = async (variables: Variables) => {
    setBusy(true);
    setProblem(undefined);
    setRefusal(undefined);
    const payload = await act(document, variables, { onProblem });
    setBusy(false);
    return payload;
  };
  return { run, busy, problem, refusal };
}
