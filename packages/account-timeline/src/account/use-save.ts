import type { TypedDocumentNode } from '@apollo/client';
import { useRef } from 'react';
import { type ActOptions, useAct } from '../panels/use-act.ts';
import type { SaveAnswer } from './inline-field.tsx';

type Mutation<Data, Input> = TypedDocumentNode<Data, { input: Input }>;
type MutationData =
  Parameters<ReturnType<typeof useAct>>[0] extends TypedDocumentNode<infer Data, never> ? Data : never;

interface Conflict {
  theirs?: Record<string, unknown>;
  version?: number;
}

/** Saves one field, and tells a conflict as what stands there now; saved again, it goes over that. */
export function useSave<Data extends MutationData, Input extends object>(
  mutation: Mutation<Data, Input>,
  property: string,
) {
  const act = useAct();
  const theirVersion = useRef<number | undefined>(undefined);
  return async (input: Input, isAgain: boolean): Promise<SaveAnswer | undefined> => {
    let answer: SaveAnswer | undefined;
    const onProblem: ActOptions<Data>['onProblem'] = (problem, refusal) => {
      const conflict = refusal?.code === 'CONFLICT' ? (refusal.details as Conflict) : undefined;
      theirVersion.current = conflict?.version;
      answer =
        conflict?.theirs && property in conflict.theirs
          ? { theirs: { value: String(conflict.theirs[property] ?? '') } }
          : { problem };
    };
    const version = isAgain && theirVersion.current !== undefined ? { version: theirVersion.current } : {};
    await act(mutation, { input: { ...input, ...version } }, { onProblem });
    return answer;
  };
}
