import type { GraphQLAnswer, TestApi } from './test-api.ts';

export interface SignedIn {
  id: string;
  cookie: string;
  /** Sends an operation as this person. */
  ask(query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer>;
}

const password = 'correct horse battery';

/** Makes a person of some departments and signs them in: what belongs to a person, no API token can test. */
export async function signInPerson(api: TestApi, name: string, ...departments: string[]): Promise<SignedIn> {
  const email = `${name}@test.example`;
  const memberships = departments.map((department) => ({ department, role: 'member' }));
  const made = await api.as(
    'admin',
    `mutation($input: CreateUserInput!) { createUser(input: $input) { user { id } refusal { message } } }`,
    { input: { name, email, password, memberships } },
  );
  const response = await fetch(`${api.url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return {
    id: made.data.createUser.user.id,
    cookie,
    async ask(query, variables = {}) {
      const answer = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query, variables }),
      });
      return { ...((await answer.json()) as Omit<GraphQLAnswer, 'status'>), status: answer.status };
    },
  };
}
