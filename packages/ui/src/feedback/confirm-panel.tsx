import { Button, Modal, TextInput } from '@mantine/core';
import { useTexts } from '@tasuki/i18n';
import { useState } from 'react';
import { Form } from '../forms/form.tsx';
import { uiTexts } from '../ui-texts.ts';
import type { ConfirmDialogProps } from './confirm-dialog.tsx';
import styles from './feedback.module.css';

export function ConfirmPanel(props: ConfirmDialogProps) {
  const t = useTexts(uiTexts);
  return (
    <Modal
      opened={props.opened}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {props.opened ? <ConfirmForm {...props} /> : null}
    </Modal>
  );
}

function ConfirmForm({ children, confirmLabel, expected, isBlocked, onConfirm, onClose }: ConfirmDialogProps) {
  const t = useTexts(uiTexts);
  const [typed, setTyped] = useState('');
  return (
    <Form onSubmit={onConfirm}>
      <div>{children}</div>
      {expected === undefined ? null : (
        <TextInput
          mt="md"
          label={t('ui.confirm.type', { expected })}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
          data-autofocus
        />
      )}
      <div className={styles.actions}>
        <Button variant="default" onClick={onClose} data-autofocus={expected === undefined || undefined}>
          {t(isBlocked ? 'ui.close' : 'ui.cancel')}
        </Button>
        {isBlocked ? null : (
          <Button type="submit" disabled={expected !== undefined && typed !== expected}>
            {confirmLabel}
          </Button>
        )}
      </div>
    </Form>
  );
}
