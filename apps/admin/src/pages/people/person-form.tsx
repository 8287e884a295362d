import { useNavigate } from '@tanstack/react-router';
import { DEPARTMENTS, useFormats, useTexts } from '@tasuki/i18n';
import { Button, Checkbox, Form, FormFoot, InAppLink, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { paths } from '../../paths.ts';
import { NewPasswordForm } from './new-password-form.tsx';
import { newPasswordTexts } from './new-password-texts.ts';
import { peopleTexts } from './people-texts.ts';
import { type PersonToSave, type Roles, useSavePerson } from './use-save-person.ts';

interface PersonFormProps extends Omit<PersonToSave, 'signIn'> {
  onCancel: () => void;
}

/** A person, or while it is asked for, the new password of one who forgot theirs; what was typed here stays meanwhile. */
export function PersonForm(props: PersonFormProps) {
  const { person } = props;
  const [asksPassword, setAsksPassword] = useState(false);
  return (
    <>
      <div hidden={asksPassword}>
        <PersonFields {...props} onNewPassword={() => setAsksPassword(true)} />
      </div>
      {person && asksPassword ? <NewPasswordForm person={person} onClose={() => setAsksPassword(false)} /> : null}
    </>
  );
}

/** A person's name and roles; how a new one signs in. */
function PersonFields({
  person,
  onSaved,
  onLatest,
  onCancel,
  onNewPassword,
}: PersonFormProps & { onNewPassword: () => void }) {
  const t = useTexts({ ...adminTexts, ...peopleTexts, ...newPasswordTexts });
  const [signIn, setSignIn] = useState({ email: '', password: '' });
  const { opened, submit, conflict, problem, isSaving } = useSavePerson({ person, signIn, onSaved, onLatest });
  const [{ name, hasLeft, roles }, setFields] = useState(opened.fields);
  const set = (change: Partial<typeof opened.fields>) => setFields((before) => ({ ...before, ...change }));
  const navigate = useNavigate();
  const handOver = paths.leave(person?.id ?? '');

  return (
    <Form onSubmit={() => submit({ name, hasLeft, roles })} className={styles.form}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <TextInput
        label={t('admin.name')}
        value={name}
        onChange={(event) => set({ name: event.currentTarget.value })}
        required
        data-autofocus
      />
      {person ? (
        <>
          <div className={styles.line}>
            <InAppLink href={`/admin${handOver}`} navigate={() => void navigate({ to: handOver })}>
              {t('people.hand-over')}
            </InAppLink>
            {person.canSignIn && !person.leftAt ? (
              <Button variant="default" onClick={onNewPassword}>
                {t('people.new-password.set')}
              </Button>
            ) : null}
          </div>
          <Checkbox
            label={t('people.has-left')}
            checked={hasLeft}
            onChange={(event) => set({ hasLeft: event.currentTarget.checked })}
          />
        </>
      ) : (
        <>
          <TextInput
            type="email"
            label={t('people.email')}
            value={signIn.email}
            onChange={(event) => setSignIn({ ...signIn, email: event.currentTarget.value })}
            autoComplete="off"
            required
          />
          <TextInput
            type="password"
            label={t('people.password')}
            value={signIn.password}
            onChange={(event) => setSignIn({ ...signIn, password: event.currentTarget.value })}
            autoComplete="new-password"
            required
          />
        </>
      )}
      <RoleFields roles={roles} onChange={(changed) => set({ roles: changed })} />
      {conflict}
      <FormFoot busy={isSaving} submit={t('admin.save')} onCancel={onCancel} />
    </Form>
  );
}

/** 兼任: a role for each department, or none. */
function RoleFields({ roles, onChange }: { roles: Roles; onChange: (roles: Roles) => void }) {
  const t = useTexts(peopleTexts);
  const formats = useFormats();
  return (
    <fieldset className={styles.fields}>
      <legend>{t('people.departments')}</legend>
      {DEPARTMENTS.map((department) => (
        <NativeSelect
          key={department}
          label={t('people.role', { department: formats.department(department) })}
          value={roles[department] ?? ''}
          onChange={(event) => onChange({ ...roles, [department]: event.currentTarget.value || undefined })}
          data={[
            { value: '', label: t('people.role.none') },
            ...(department === 'ADMIN' ? [] : [{ value: 'member', label: t('people.role.member') }]),
            { value: 'manager', label: t(department === 'ADMIN' ? 'people.role.admin' : 'people.role.manager') },
          ]}
        />
      ))}
    </fieldset>
  );
}
