import { useMutation, useQuery } from '@apollo/client/react';
import { Loaded, Panel } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { Button, Checkbox, Form, InlineError, NativeSelect } from '@tasuki/ui';
import { useState } from 'react';
import { useSave } from '../../use-save.ts';
import styles from './leave.module.css';
import { LEAVE_PREVIEW, REASSIGN_WORK } from './leave-queries.ts';
import { leaveTexts } from './leave-texts.ts';

interface HandOverFormProps {
  person: { id: string; version: number; leftAt: string | null };
  total: number;
  people: readonly { id: string; name: string }[];
  onDone: () => void;
}

/** To whom, and what each would have then; nothing happens before the button. */
export function HandOverForm({ person, total, people, onDone }: HandOverFormProps) {
  const t = useTexts(leaveTexts);
  const [toUserId, setTo] = useState('');
  const [hasLeft, setHasLeft] = useState(!person.leftAt);
  const preview = useQuery(LEAVE_PREVIEW, {
    variables: { userId: person.id, toUserId: toUserId || null },
    fetchPolicy: 'no-cache',
    skip: total === 0,
  });
  const [reassign] = useMutation(REASSIGN_WORK);
  const { save, problem, isSaving } = useSave(onDone);
  const submit = () =>
    save(
      async () => {
        const input = { userId: person.id, version: person.version, toUserId: toUserId || null, hasLeft };
        const { data } = await reassign({ variables: { input } });
        return data?.reassignWork.refusal;
      },
      () => ({ message: t(total > 0 ? 'leave.did' : 'leave.did.left') }),
    );
  if (total === 0 && person.leftAt) return null;
  return (
    <Panel title={t('leave.to')}>
      <Form onSubmit={submit} className={styles.form}>
        {problem ? <InlineError>{problem}</InlineError> : null}
        {total > 0 ? (
          <>
            <NativeSelect
              label={t('leave.to')}
              value={toUserId}
              onChange={(event) => setTo(event.currentTarget.value)}
              data={[
                { value: '', label: t('leave.to.rules') },
                ...people.map(({ id, name }) => ({ value: id, label: name })),
              ]}
            />
            <Loaded query={preview} failed={t('leave.preview.failed')} rows={3}>
              {({ reassignmentPreview: { shares, left } }) => (
                <section className={styles.shares} aria-label={t('leave.preview')} aria-live="polite">
                  <h3>{t('leave.preview')}</h3>
                  <ul>
                    {shares.map(({ userId, name, items, accounts }) => (
                      <li key={userId}>
                        <b>{name}</b> {t('leave.preview.share', { items, accounts })}
                      </li>
                    ))}
                  </ul>
                  {left > 0 ? <p>{t('leave.preview.left', { count: left })}</p> : null}
                </section>
              )}
            </Loaded>
          </>
        ) : null}
        {person.leftAt ? null : (
          <Checkbox
            label={t('leave.has-left')}
            checked={hasLeft}
            onChange={(event) => setHasLeft(event.currentTarget.checked)}
          />
        )}
        <div>
          <Button type="submit" loading={isSaving} disabled={total === 0 && !hasLeft}>
            {total > 0 ? t('leave.do', { count: total }) : t('leave.do.left')}
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
