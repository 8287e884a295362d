import type { Department } from '@tasuki/i18n';
import { type Dispatch, type SetStateAction, useState } from 'react';
import { type Offer, useHandoffActs } from '../use-handoff-acts.ts';
import type { Sheet } from './composer-queries.ts';
import type { Evidence } from './evidence-field.tsx';

/** The item whose answer is chosen from the timeline instead of written. */
export const EVIDENCE_ITEM = 'evidence';

export interface Passing {
  account: { id: string; name: string };
  from: Department;
  to: Department;
  leadId?: string | undefined;
  opportunityId?: string | null | undefined;
  contractId?: string | null | undefined;
  /** Answers that the joint's own fields give; they are not asked for again. */
  given?: Readonly<Record<string, string>>;
  /** A note that was begun elsewhere. */
  begun?: string | undefined;
}

interface Refused {
  sentence: string;
  isIncomplete: boolean;
}

/** What a person has written for a pass so far; another receiver asks for other items of it. */
export interface Written {
  answers: Readonly<Record<string, string>>;
  evidence: Evidence;
  note: string;
}

export function useWritten(begun = ''): [Written, Dispatch<SetStateAction<Written>>] {
  return useState<Written>({ answers: {}, evidence: new Map(), note: begun });
}

/** A pass while it is written: what was typed goes before what the timeline answered. */
export function useComposer(
  { account, given = {}, begun: _, ...joint }: Passing,
  sheet: Sheet,
  [{ answers: typed, evidence, note }, setWritten]: ReturnType<typeof useWritten>,
) {
  const { offer } = useHandoffActs();
  const [overrideReason, setOverrideReason] = useState('');
  const [refused, setRefused] = useState<Refused | undefined>();
  const [busy, setBusy] = useState(false);

  const prefilled = (item: string) => sheet.answers.find((answer) => answer.item === item);
  const answerOf = (item: string) =>
    item === EVIDENCE_ITEM
      ? [...evidence.values()].join('\n')
      : (given[item] ?? typed[item] ?? prefilled(item)?.text ?? '');
  const answered = sheet.items.filter(({ key }) => answerOf(key).trim());
  const missing = sheet.items.filter((item) => item.isRequired && !answered.includes(item));
  const required = sheet.items.filter(({ isRequired }) => isRequired).length;
  const percent = required === 0 ? 100 : Math.floor(((required - missing.length) / required) * 100);
  const items = Object.fromEntries(answered.map(({ key }) => [key, answerOf(key).trim()]));

  const sourcesOf = (item: string) =>
    item === EVIDENCE_ITEM
      ? [...evidence.keys()]
      : given[item] === undefined
        ? (prefilled(item)?.events ?? []).map(({ id }) => id)
        : [];
  const send = async (): Promise<boolean> => {
    setRefused(undefined);
    setBusy(true);
    const what: Offer = {
      ...joint,
      ...{ accountId: account.id, company: account.name, note: note.trim(), items },
      sources: Object.fromEntries(answered.map(({ key }) => [key, sourcesOf(key)])),
      overrideReason: overrideReason.trim() || null,
    };
    const isOffered = await offer(what, {
      onProblem: (sentence, refusal) => setRefused({ sentence, isIncomplete: refusal?.code === 'HANDOFF_INCOMPLETE' }),
    });
    setBusy(false);
    return isOffered;
  };
  return {
    ...{ answerOf, prefilled, items, missing, percent, busy, refused, send },
    ...{ note, overrideReason, setOverrideReason, evidence },
    setNote: (text: string) => setWritten((before) => ({ ...before, note: text })),
    setEvidence: (chosen: Evidence) => setWritten((before) => ({ ...before, evidence: chosen })),
    isEdited: (item: string) => typed[item] !== undefined && typed[item] !== prefilled(item)?.text,
    setAnswer: (item: string, text: string) =>
      setWritten((before) => ({ ...before, answers: { ...before.answers, [item]: text } })),
  };
}
