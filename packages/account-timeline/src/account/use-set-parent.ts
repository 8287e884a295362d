import { useApolloClient } from '@apollo/client/react';
import { describeError } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import { useToast } from '@tasuki/ui';
import { useState } from 'react';
import { useAct } from '../panels/use-act.ts';
import { ACCOUNT_PARENT, type Company, type GroupMember, SET_ACCOUNT_PARENT } from './parent-queries.ts';
import { parentTexts } from './parent-texts.ts';

type Parent = Company | null;

/** Why the parent is not set: a sentence, or what somebody else set meanwhile. */
export type ParentProblem = { sentence: string } | { theirs: Parent; yours: Parent; version: number };

/** Sets the parent of what the person saw when they began, tells how it went, and offers the way back. */
export function useSetParent(began: GroupMember, onDone: () => void) {
  const t = useTexts(parentTexts);
  const { locale } = useLocale();
  const client = useApolloClient();
  const act = useAct();
  const toast = useToast();
  const [problem, setProblem] = useState<ParentProblem | undefined>();
  const [isBusy, setIsBusy] = useState(false);
  const accountId = began.id;

  const send = async (yours: Parent, version: number): Promise<ParentProblem | undefined> => {
    let refused: { sentence: string; code: string | undefined } | undefined;
    const saved = await act(
      SET_ACCOUNT_PARENT,
      { input: { accountId, version, parentId: yours?.id ?? null } },
      { onProblem: (sentence, refusal) => (refused = { sentence, code: refusal?.code }) },
    );
    if (refused?.code === 'CONFLICT') return meet(yours);
    if (refused) return refused;
    const undone = { accountId, version: saved?.account?.version ?? version, parentId: began.parent?.id ?? null };
    toast({
      message: yours ? t('parent.was-set', { name: yours.name }) : t('parent.was-removed'),
      undo: () => void act(SET_ACCOUNT_PARENT, { input: undone }),
    });
    return undefined;
  };

  /** Somebody saved meanwhile: another value of the record is no conflict, another parent is. */
  const meet = async (yours: Parent): Promise<ParentProblem | undefined> => {
    const { data } = await client.query({
      query: ACCOUNT_PARENT,
      variables: { accountId },
      fetchPolicy: 'network-only',
    });
    const now = data?.account;
    if (!now || now.parent?.id === began.parent?.id) return send(yours, now?.version ?? began.version);
    return { theirs: now.parent, yours, version: now.version };
  };

  return {
    problem,
    isBusy,
    setParent: async (yours: Parent, version = began.version) => {
      if (isBusy) return;
      setIsBusy(true);
      const found = await send(yours, version).catch((error) => ({ sentence: describeError(error, locale).sentence }));
      setIsBusy(false);
      setProblem(found);
      if (!found) onDone();
    },
  };
}
