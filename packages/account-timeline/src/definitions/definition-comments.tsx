import { may, useViewer } from '@tasuki/apollo';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, StatusChip, Textarea } from '@tasuki/ui';
import { useState } from 'react';
import { Panel } from '../panels/panel.tsx';
import { useCommand } from '../panels/use-command.ts';
import { COMMENT, REJECT } from './definition-commands.ts';
import type { VersionDetail } from './definition-queries.ts';
import { definitionTexts } from './definition-texts.ts';
import styles from './definitions.module.css';

/** What people say of a version; sending it back is said with its reason. */
export function DefinitionComments({ version }: { version: VersionDetail }) {
  const t = useTexts(definitionTexts);
  const formats = useFormats();
  const { comments } = version;
  return (
    <Panel title={t('definitions.comments')}>
      <div className={styles.body}>
        {comments.length === 0 ? <p className={styles.quiet}>{t('definitions.comments.none')}</p> : null}
        <ul className={styles.list}>
          {comments.map(({ id, byName, text, isRejection, at }) => (
            <li key={id}>
              <p className={styles.line}>
                <b>{byName}</b>
                <span className={styles.quiet}>{formats.dateTime(at)}</span>
                {isRejection ? <StatusChip tone="bad">{t('definitions.rejection')}</StatusChip> : null}
              </p>
              <span>{text}</span>
            </li>
          ))}
        </ul>
        <CommentForm version={version} />
      </div>
    </Panel>
  );
}

function CommentForm({ version: { id: versionId, state } }: { version: VersionDetail }) {
  const t = useTexts(definitionTexts);
  const viewer = useViewer();
  const [text, setText] = useState('');
  const comment = useCommand(COMMENT);
  const reject = useCommand(REJECT);
  const problem = comment.problem ?? reject.problem;
  const send = async () => {
    if (await comment.run({ input: { versionId, text } })) setText('');
  };
  const sendBack = async () => {
    if (await reject.run({ input: { versionId, reason: text } })) setText('');
  };
  return (
    <Form className={styles.form} onSubmit={() => send()}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <Textarea
        label={t('definitions.comment')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        minRows={2}
        autosize
      />
      <div className={styles.acts}>
        <Button type="submit" variant="default" loading={comment.busy}>
          {t('definitions.comment.send')}
        </Button>
        {state === 'IN_REVIEW' && may(viewer, 'approveDefinition') ? (
          <Button variant="default" loading={reject.busy} onClick={() => void sendBack()}>
            {t('definitions.reject')}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}
