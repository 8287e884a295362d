import { createHash } from 'node:crypto';
import { apiTokens, createOrganisation, memberships, users } from '@tasuki/db';
import { testDatabase } from '@tasuki/db/testing/test-database';
import type { Role } from '@tasuki/domain';
import { v7 as uuidv7 } from 'uuid';
import { createServer, type RunningApi, type ServerOptions } from '../server.ts';

export interface GraphQLAnswer {
  /** As parsed: a test reads what its own query asked for. */
  data: ReturnType<typeof JSON.parse>;
  errors?: { message: string; extensions: { code: string; [key: string]: unknown } }[];
  status: number;
}

export interface TestApi extends RunningApi {
  url: string;
  /** The test's own database, for what only its owner may do. */
  databaseUrl: string;
  /** Sends an operation over HTTP under a role's API token; null sends it as a stranger. */
  as(role: Role | null, query: string, variables?: Record<string, unknown>): Promise<GraphQLAnswer>;
  /** The secret of a role's API token, for what does not go through `as`. */
  tokenFor(role: Role): Promise<string>;
  /** A person in departments of one's choice, with a token of their own memberships' first role. */
  addUser(name: string, ...of: { department: string; role: 'member' | 'manager' }[]): Promise<string>;
}

/** The whole API on a database of its own, listening on a free port; close it in afterAll. */
export async function startTestApi(
  options: Pick<ServerOptions, 'now' | 'uploadsDir' | 'statementMs'> = {},
): Promise<TestApi> {
  const { url: databaseUrl } = await testDatabase();
  const api = await createServer({ databaseUrl, publicUrl: 'http://localhost', isProduction: false, ...options });
  await createOrganisation(api.services.db, { nameJa: '株式会社試験', nameEn: 'Test Inc.' });
  const url = await api.app.listen({ port: 0, host: '127.0.0.1' });
  const tokens = new Map<Role, string>();

  async function tokenFor(role: Role): Promise<string> {
    const known = tokens.get(role);
    if (known) return known;
    const secret = `test-${role}-${uuidv7()}`;
    const tokenHash = createHash('sha256').update(secret).digest('hex');
    await api.services.db.insert(apiTokens).values({ id: uuidv7(), name: role, role, tokenHash });
    tokens.set(role, secret);
    return secret;
  }

  return {
    ...api,
    url,
    tokenFor,
    databaseUrl,
    async as(role, query, variables = {}) {
      const headers: Record<string, string> = { 'content-type': 'application/json' };
      if (role) headers.authorization = `Bearer ${await tokenFor(role)}`;
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      });
      return { ...((await response.json()) as Omit<GraphQLAnswer, 'status'>), status: response.status };
    },
    async addUser(name, ...of) {
      const userId = uuidv7();
      await api.services.db.insert(users).values({ id: userId, name, email: `${userId}@test.example` });
      if (of.length > 0)
        await api.services.db.insert(memberships).values(of.map((membership) => ({ userId, ...membership })));
      return userId;
    },
  };
}
