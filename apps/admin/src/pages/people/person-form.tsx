import { gql, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { DEPARTMENTS, type Department, useFormats, useTexts } from '@tasuki/i18n';
import { Button, Checkbox, Form, InAppLink, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type {
  CreatePersonMutation,
  CreatePersonMutationVariables,
  LatestPersonQuery,
  LatestPersonQueryVariables,
  UpdatePersonMutation,
  UpdatePersonMutationVariables,
} from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
import styles from '../../list-page.module.css';
import { paths } from '../../paths.ts';
import { useContestedSave } from '../../use-contested-save.tsx';
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

const LATEST_PERSON: TypedDocumentNode<LatestPersonQuery, LatestPersonQueryVariables> = gql`
  query LatestPerson($id: ID!) {
    node(id: $id) {
      ... on User {
        id
        name
        leftAt
        version
        memberships {
          department
          role
        }
      }
    }
  }
`;

interface PersonFormProps {
  /** Undefined makes a new person. */
  person: Person | undefined;
  onSaved: () => void;
  /** What others saved is to be read anew; the form opens again with it. */
  onLatest: () => void;
  onCancel: () => void;
}

type Roles = Partial<Record<Department, string>>;

interface Fields {
  name: string;
  hasLeft: boolean;
  roles: Roles;
}

type PersonStanding = Pick<Person, 'name' | 'leftAt' | 'version' | 'memberships'>;

const standingOf = (person: PersonStanding | undefined) => ({
  version: person?.version ?? 0,
  fields: {
    name: person?.name ?? '',
    hasLeft: Boolean(person?.leftAt),
    roles: rolesOf(person?.memberships ?? []),
  },
});

// In the order of the form, so that equal roles are equal values.
const rolesOf = (memberships: Person['memberships']): Roles =>
  Object.fromEntries(
    DEPARTMENTS.flatMap((department) =>
      memberships.filter((one) => one.department === department).map(({ role }) => [department, role]),
    ),
  );

const membershipsOf = (roles: Roles) =>
  DEPARTMENTS.flatMap((department) => {
    const role = roles[department];
    return role ? [{ department, role }] : [];
  });

function roleWord(department: Department, role: string) {
  if (department === 'ADMIN') return 'people.role.admin' as const;
  return role === 'manager' ? ('people.role.manager' as const) : ('people.role.member' as const);
}

export function PersonForm({ person, onSaved, onLatest, onCancel }: PersonFormProps) {
  const t = useTexts({ ...adminTexts, ...peopleTexts });
  const formats = useFormats();
  const client = useApolloClient();
  const opened = standingOf(person);
  const [{ name, hasLeft, roles }, setFields] = useState(opened.fields);
  const set = (change: Partial<Fields>) => setFields((before) => ({ ...before, ...change }));
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [create] = useMutation(CREATE_PERSON);
  const [update] = useMutation(UPDATE_PERSON);
  const { submit, conflict, problem, isSaving } = useContestedSave<Fields>({
    opened,
    words: {
      name: { label: t('admin.name') },
      hasLeft: { label: t('people.has-left') },
      roles: {
        label: t('people.departments'),
        tell: (of) =>
          membershipsOf(of)
            .map(({ department, role }) => `${formats.department(department)}: ${t(roleWord(department, role))}`)
            .join('\n'),
      },
    },
    write: async (mine, version) => {
      const memberships = membershipsOf(mine.roles);
      if (!person) {
        const { data } = await create({ variables: { input: { name: mine.name, email, password, memberships } } });
        return data?.createUser.refusal;
      }
      const { data } = await update({
        variables: { input: { userId: person.id, version, name: mine.name, memberships, hasLeft: mine.hasLeft } },
      });
      return data?.updateUser.refusal;
    },
    readLatest: async () => {
      const variables = { id: person?.id ?? '' };
      const { data } = await client.query({ query: LATEST_PERSON, variables, fetchPolicy: 'no-cache' });
      // The id is a person's, so that the node is one.
      return data?.node ? standingOf(data.node as PersonStanding) : undefined;
    },
    onSaved,
    onTakeTheirs: onLatest,
  });
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
          <InAppLink href={`/admin${handOver}`} navigate={() => void navigate({ to: handOver })}>
            {t('people.hand-over')}
          </InAppLink>
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
      <RoleFields roles={roles} onChange={(changed) => set({ roles: changed })} />
      {conflict}
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
