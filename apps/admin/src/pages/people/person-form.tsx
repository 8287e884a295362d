import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { DEPARTMENTS, type Department, useFormats, useTexts } from '@tasuki/i18n';
import { Button, Checkbox, Form, InAppLink, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type {
  CreatePersonMutation,
  CreatePersonMutationVariables,
  UpdatePersonMutation,
  UpdatePersonMutationVariables,
} from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { paths } from '../../paths.ts';
import { useSave } from '../../use-save.ts';
import type { Person } from './people-page.tsx';
import { peopleTexts } from './people-texts.ts';

const CREATE_PERSON: TypedDocumentNode<CreatePersonMutation, CreatePersonMutationVariables> = gql`
  mutation CreatePerson($input: CreateUserInput!) {
    createUser(input: $input) {
      user {
        id
      }
      refusal {
        code
        message
      }
    }
  }
`;

const UPDATE_PERSON: TypedDocumentNode<UpdatePersonMutation, UpdatePersonMutationVariables> = gql`
  mutation UpdatePerson($input: UpdateUserInput!) {
    updateUser(input: $input) {
      user {
        id
        name
        leftAt
        version
      }
      refusal {
        code
        message
      }
    }
  }
`;

interface PersonFormProps {
  /** Undefined makes a new person. */
  person: Person | undefined;
  onSaved: () => void;
  onCancel: () => void;
}

type Roles = Partial<Record<Department, string>>;

export function PersonForm({ person, onSaved, onCancel }: PersonFormProps) {
  const t = useTexts({ ...adminTexts, ...peopleTexts });
  const [name, setName] = useState(person?.name ?? '');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [hasLeft, setHasLeft] = useState(Boolean(person?.leftAt));
  const [roles, setRoles] = useState<Roles>(() =>
    Object.fromEntries((person?.memberships ?? []).map(({ department, role }) => [department, role])),
  );
  const [create] = useMutation(CREATE_PERSON);
  const [update] = useMutation(UPDATE_PERSON);
  const { save, problem, isSaving } = useSave(onSaved);
  const navigate = useNavigate();
  const handOver = paths.leave(person?.id ?? '');

  const submit = () =>
    save(async () => {
      const memberships = DEPARTMENTS.flatMap((department) =>
        roles[department] ? [{ department, role: roles[department] }] : [],
      );
      if (!person) {
        const { data } = await create({ variables: { input: { name, email, password, memberships } } });
        return data?.createUser.refusal;
      }
      const { data } = await update({
        variables: { input: { userId: person.id, version: person.version, name, memberships, hasLeft } },
      });
      return data?.updateUser.refusal;
    });

  return (
    <Form onSubmit={submit} className={styles.form}>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <TextInput
        label={t('admin.name')}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        required
        data-autofocus
      />
      {person ? (
        <>
          <InAppLink href={`/admin${handOver}`} navigate={() => void navigate({ to: handOver })}>
            {t('people.hand-over')}
          </InAppLink>
          <Checkbox
            label={t('people.has-left')}
            checked={hasLeft}
            onChange={(event) => setHasLeft(event.currentTarget.checked)}
          />
        </>
      ) : (
        <>
          <TextInput
            type="email"
            label={t('people.email')}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            autoComplete="off"
            required
          />
          <TextInput
            type="password"
            label={t('people.password')}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoComplete="new-password"
            required
          />
        </>
      )}
      <RoleFields roles={roles} onChange={setRoles} />
      <div className={styles.actions}>
        <Button variant="default" onClick={onCancel}>
          {t('admin.cancel')}
        </Button>
        <Button type="submit" loading={isSaving}>
          {t('admin.save')}
        </Button>
      </div>
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
