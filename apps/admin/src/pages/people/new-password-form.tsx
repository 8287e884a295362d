import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useTexts } from '@tasuki/i18n';
import { Form, FormFoot, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { SetPersonPasswordMutation, SetPersonPasswordMutationVariables } from '../../__generated__/operations.ts';
import styles from '../../list-page.module.css';
import { useSave } from '../../use-save.ts';
import { newPasswordTexts } from './new-password-texts.ts';
import type { Person } from './people-page.tsx';

const SET_PERSON_PASSWORD: TypedDocumentNode<SetPersonPasswordMutation, SetPersonPasswordMutationVariables> = gql`
  mutation SetPersonPassword($input: SetUserPasswordInput!) {
    setUserPassword(input: $input) {
      refusal {
        code
        message
      }
    }
  }
`;

/** A new password for somebody who forgot theirs. It is shown as it is typed, because it has to be handed over. */
export function NewPasswordForm({ person: { id, name }, onClose }: { person: Person; onClose: () => void }) {
  const t = useTexts(newPasswordTexts);
  const [password, setPassword] = useState('');
  const [set] = useMutation(SET_PERSON_PASSWORD);
  const { save, problem, isSaving } = useSave(onClose);
  const submit = () =>
    save(
      async () => (await set({ variables: { input: { userId: id, password } } })).data?.setUserPassword.refusal,
      () => ({ message: t('people.new-password.done', { name }) }),
    );
  return (
    <Form onSubmit={submit} className={styles.form} aria-label={t('people.new-password.set')}>
      <TextInput
        label={t('people.new-password')}
        description={t('people.new-password.note')}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
      />
      <FormFoot
        problem={problem}
        busy={isSaving}
        disabled={!password}
        submit={t('people.new-password.set')}
        onCancel={onClose}
      />
    </Form>
  );
}
