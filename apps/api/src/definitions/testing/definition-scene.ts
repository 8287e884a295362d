import { expect } from 'vitest';
import type { TestApi } from '../../testing/test-api.ts';

const password = 'long enough';

const FIELDS = `definition { id key live { number } pending { number } }
  version { id number state version isStale waitingFor editorNames mayApproveFor publishAt changes { ja } approvals { department byName } }
  refusal { code field }`;

interface Membership {
  department: string;
  role: 'manager' | 'member';
}

/** People who sign in and agree on definitions, each under their own name. */
export function createScene(api: TestApi) {
  const people = new Map<string, string>();

  async function person(name: string, memberships: Membership[]): Promise<void> {
    const email = `${name}@example.co.jp`;
    const create = 'mutation($input: CreateUserInput!) { createUser(input: $input) { refusal { code } } }';
    const input = { name, email, password, memberships };
    expect((await api.as('admin', create, { input })).data.createUser.refusal).toBeNull();
    const signIn = await fetch(`${api.url}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: api.url },
      body: JSON.stringify({ email, password }),
    });
    const cookies = signIn.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
    people.set(name, cookies.join('; '));
  }

  /** Sends an operation as a person who signed in. */
  async function as(name: string, query: string, variables: Record<string, unknown> = {}) {
    const headers = { 'content-type': 'application/json', origin: api.url, cookie: people.get(name) ?? '' };
    const body = JSON.stringify({ query, variables });
    const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body });
    return ((await response.json()) as { data: ReturnType<typeof JSON.parse> }).data;
  }

  async function act(name: string, mutation: string, input: Record<string, unknown>) {
    const type = mutation[0]?.toUpperCase() + mutation.slice(1);
    const query = `mutation($input: ${type}Input!) { ${mutation}(input: $input) { ${FIELDS} } }`;
    return (await as(name, query, { input }))[mutation];
  }

  /** Through review by everybody who is bound. */
  async function sign(versionId: string) {
    expect((await act('root', 'submitDefinition', { versionId })).refusal).toBeNull();
    await act('ken', 'approveDefinition', { versionId, department: 'INSIDE_SALES' });
    return act('aya', 'approveDefinition', { versionId, department: 'FIELD_SALES' });
  }

  return { person, as, act, sign, cookieOf: (name: string) => people.get(name) ?? '' };
}

/** Terms that bind inside sales and field sales. */
export const terms = (employees: number) => ({
  rule: { combinator: 'and', rules: [{ field: 'account.employees', operator: '>=', value: employees }] },
  ...{
    textJa: '商談に進める見込み客',
    textEn: 'Ready for a meeting',
    departments: ['INSIDE_SALES', 'FIELD_SALES'],
    slaHours: 8,
  },
});
