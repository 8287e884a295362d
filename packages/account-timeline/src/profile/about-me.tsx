import { useApolloClient } from '@apollo/client/react';
import { useViewer } from '@tasuki/apollo';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, Form, InlineError, TextInput, useToast } from '@tasuki/ui';
import { useState } from 'react';
import { useContestedName } from '../panels/use-contested-name.tsx';
import styles from './profile.module.css';
import { UPDATE_PROFILE } from './profile-queries.ts';
import { profileTexts } from './profile-texts.ts';

export function AboutMe() {
  const t = useTexts(profileTexts);
  const formats = useFormats();
  const viewer = useViewer();
  return (
    <>
      <NameForm />
      <dl className={styles.facts}>
        <dt>{t('profile.email')}</dt>
        <dd>{viewer.email}</dd>
        <dt>{t('profile.departments')}</dt>
        <dd>
          {viewer.memberships
            .map(({ department, role }) =>
              t(role === 'manager' ? 'profile.role.manager' : 'profile.role.member', {
                department: formats.department(department),
              }),
            )
            .join(' · ')}
        </dd>
      </dl>
      <p className={styles.note}>{t('profile.admin-changes')}</p>
    </>
  );
}

function NameForm() {
  const t = useTexts(profileTexts);
  const client = useApolloClient();
  const toast = useToast();
  const viewer = useViewer();
  const [name, setName] = useState(viewer.name);
  const { save, busy, problem, conflict } = useContestedName(UPDATE_PROFILE, {
    ...{ label: t('profile.name'), version: viewer.version ?? 0, onTakeTheirs: setName },
    variables: (input) => ({ input }),
    onSaved: (answer) => {
      // The server remembers who asks for a second: what it just answered is newer than what it would say now.
      client.cache.modify({
        id: client.cache.identify({ __typename: 'Viewer' }) ?? 'Viewer:{}',
        fields: { name: () => answer.name, version: () => answer.version },
      });
      toast({ message: t('profile.saved') });
    },
  });
  return (
    <Form onSubmit={() => save(name)} className={styles.form} aria-label={t('profile.about')}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      {conflict}
      <TextInput
        label={t('profile.name')}
        value={name}
        autoComplete="name"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit" loading={busy} disabled={name.trim() === viewer.name}>
        {t('profile.save')}
      </Button>
    </Form>
  );
}
