import { useMutation } from '@apollo/client/react';
import { Panel } from '@tasuki/account-timeline';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, InlineError, StatusChip } from '@tasuki/ui';
import { useSave } from '../../use-save.ts';
import styles from './leave.module.css';
import { type Leaving, UNDO_REASSIGNMENT } from './leave-queries.ts';
import { leaveTexts } from './leave-texts.ts';

interface PastReassignmentsProps {
  past: Leaving['reassignments'];
  onUndone: () => void;
}

/** What was given away before, and the way back. */
export function PastReassignments({ past, onUndone }: PastReassignmentsProps) {
  const t = useTexts(leaveTexts);
  const formats = useFormats();
  const [undo] = useMutation(UNDO_REASSIGNMENT);
  const { save, problem, isSaving } = useSave(onUndone);
  const takeBack = (reassignmentId: string) =>
    save(
      async () => {
        const { data } = await undo({ variables: { input: { reassignmentId } } });
        return data?.undoReassignment.refusal;
      },
      () => ({ message: t('leave.undo.did') }),
    );
  return (
    <Panel title={t('leave.done')} note={t('leave.undo.note')}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <ul className={styles.past}>
        {past.map(({ id, toName, items, accounts, doneAt, undoneAt }) => (
          <li key={id}>
            <span>
              {toName
                ? t('leave.done.line', { when: formats.relative(doneAt), to: toName, items, accounts })
                : t('leave.done.line.rules', { when: formats.relative(doneAt), items, accounts })}
            </span>
            {undoneAt ? (
              <StatusChip tone="quiet">{t('leave.undone')}</StatusChip>
            ) : (
              <Button variant="default" loading={isSaving} onClick={() => void takeBack(id)}>
                {t('leave.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
