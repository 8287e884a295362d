import { gql, type TypedDocumentNode } from '@apollo/client';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { DEPARTMENTS, type Department, useFormats, useTexts } from '@tasuki/i18n';
import type {
  CreatePersonMutation,
  CreatePersonMutationVariables,
  LatestPersonQuery,
  LatestPersonQueryVariables,
  UpdatePersonMutation,
  UpdatePersonMutationVariables,
} from '../../__generated__/operations.ts';
import { adminTexts } from '../../admin-texts.ts';
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

export type Roles = Partial<Record<Department, string>>;

interface PersonFields {
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

export interface PersonToSave {
  /** Undefined makes a new person. */
  person: Person | undefined;
  /** How a new person signs in the first time. */
  signIn: { email: string; password: string };
  onSaved: () => void;
  /** What others saved is to be read anew; the form opens again with it. */
  onLatest: () => void;
}

/** Makes a person, or saves one over the version that was opened. */
export function useSavePerson({ person, signIn, onSaved, onLatest }: PersonToSave) {
  const t = useTexts({ ...adminTexts, ...peopleTexts });
  const formats = useFormats();
  const client = useApolloClient();
  const opened = standingOf(person);
  const [create] = useMutation(CREATE_PERSON);
  const [update] = useMutation(UPDATE_PERSON);
  const save = useContestedSave<PersonFields>({
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
        const { data } = await create({ variables: { input: { name: mine.name, ...signIn, memberships } } });
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
  return { opened, ...save };
}
