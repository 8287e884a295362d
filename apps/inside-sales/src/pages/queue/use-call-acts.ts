import { useAct } from '@tasuki/account-timeline';
import { callOutcomeWords } from '@tasuki/domain/inside-sales/call-outcomes';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { useToast } from '@tasuki/ui';
import { useMemo } from 'react';
import type { CallOutcome } from '../../__generated__/operations.ts';
import type { CallTarget } from './call-target.ts';
import { wordsOf } from './outcomes.ts';
import { COMPLETE_TASK, CORRECT_CALL, CREATE_TASK, LOG_CALL } from './queue-queries.ts';
import { queueTexts } from './queue-texts.ts';

export interface LogOptions {
  note?: string;
  callbackAt?: string;
  /** Offered with the toast: a call cannot be unmade, but its outcome can be corrected. */
  onUndo?: (call: { id: string; outcome: CallOutcome }) => void;
}

/** The acts on a lead to call. Each answers whether it was done. */
export function useCallActs() {
  const act = useAct();
  const toast = useToast();
  const t = useTexts(queueTexts);
  const { locale } = useLocale();
  const formats = useFormats();
  return useMemo(() => {
    const told = (outcome: CallOutcome) => callOutcomeWords[wordsOf(outcome)][locale];
    // By the time that it fails the next lead is on the card.
    const namedIn = (company: string) => ({
      onProblem: (why: string) => toast({ message: t('queue.not-recorded', { company, why }) }),
    });
    return {
      log: async (target: CallTarget, outcome: CallOutcome, { note, callbackAt, onUndo }: LogOptions = {}) => {
        const { accountId, company, contactId = null, leadId = null } = target;
        const input = { accountId, contactId, leadId, outcome, note: note || null, callbackAt: callbackAt ?? null };
        const call = (await act(LOG_CALL, { input }, namedIn(company)))?.call;
        if (!call) return false;
        // The call that was promised has been made; left open it would come back at once.
        if (target.taskId) await act(COMPLETE_TASK, { input: { taskId: target.taskId } });
        toast({
          message: t('queue.logged', { company, outcome: told(outcome) }),
          ...(onUndo ? { undo: () => onUndo({ id: call.id, outcome }) } : {}),
        });
        return true;
      },
      correct: async (target: CallTarget, callId: string, outcome: CallOutcome) => {
        const done = await act(CORRECT_CALL, { input: { callId, outcome } }, namedIn(target.company));
        if (done) toast({ message: t('queue.corrected', { company: target.company, outcome: told(outcome) }) });
        return done !== undefined;
      },
      snooze: async (target: CallTarget, dueAt: string, onUndone: () => void = () => {}) => {
        const { accountId, company, contactId = null } = target;
        const title = t('later.task', { company });
        const input = { accountId, contactId, title, dueAt, department: 'INSIDE_SALES' } as const;
        const task = (await act(CREATE_TASK, { input }, namedIn(company)))?.task;
        if (!task) return false;
        // A call back that was due is put off with it.
        if (target.taskId) await act(COMPLETE_TASK, { input: { taskId: target.taskId } });
        toast({
          message: t('queue.snoozed', { company, when: formats.dateTime(dueAt) }),
          undo: () => void act(COMPLETE_TASK, { input: { taskId: task.id } }).then(onUndone),
        });
        return true;
      },
    };
  }, [act, toast, t, locale, formats]);
}
