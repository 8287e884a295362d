import { testDatabase } from '@tasuki/db/testing/test-database';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer, type RunningApi } from '../server.ts';

const publicUrl = 'http://localhost';
const servers: RunningApi[] = [];
let made: RunningApi;
let other: RunningApi;

beforeAll(async () => {
  const { url: databaseUrl } = await testDatabase();
  for (let count = 0; count < 2; count++) {
    servers.push(await createServer({ databaseUrl, publicUrl, isProduction: false }));
  }
  [made, other] = servers as [RunningApi, RunningApi];
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

const post = ({ app }: RunningApi, url: string, payload: object, cookie = '') =>
  app.inject({ method: 'POST', url, payload, headers: { origin: publicUrl, cookie } });

test('whoever makes the organisation is in at once, on every server that has just said that there is none', async () => {
  for (const { app } of servers) expect((await app.inject('/api/setup')).json()).toEqual({ isNeeded: true });
  const person = { email: 'first@example.com', password: 'ten characters' };
  const first = { organisationNameJa: '第一', name: '髙橋', ...person };
  expect((await post(made, '/api/setup', first)).statusCode).toBe(200);
  const signedIn = await post(made, '/api/auth/sign-in/email', person);
  const cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  for (const server of [made, other]) {
    const query = '{ viewer { name organisation { nameJa nameEn } } }';
    const answer = await post(server, '/graphql', { query }, cookie);
    expect(answer.json()).toEqual({
      data: { viewer: { name: '髙橋', organisation: { nameJa: '第一', nameEn: '第一' } } },
    });
    expect((await server.app.inject('/api/setup')).json()).toEqual({ isNeeded: false });
  }
});

test('there is one organisation, whoever else asks for one', async () => {
  const second = { organisationNameEn: 'Second', name: 'B', email: 'second@example.com', password: 'ten characters' };
  expect((await post(other, '/api/setup', second)).statusCode).toBe(409);
});
