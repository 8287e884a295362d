import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

test('without settings the server listens on this machine alone, with the demo, on port 4000', () => {
  expect(readEnv({})).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:4000',
    databaseUrl: undefined,
    isDemoWanted: true,
    statementMs: 30_000,
  });
});

test('an empty setting counts as none', () => {
  expect(readEnv({ PORT: '', HOST: '', PUBLIC_URL: '', DATABASE_URL: '' })).toEqual(readEnv({}));
});

test.each([
  ['0.0.0.0', 'http://localhost:4000'],
  ['::', 'http://localhost:4000'],
  ['fe80::1', 'http://[fe80::1]:4000'],
  ['192.0.2.7', 'http://192.0.2.7:4000'],
])('the address of HOST=%s is one that a browser can visit', (HOST, publicUrl) => {
  expect(readEnv({ HOST }).publicUrl).toBe(publicUrl);
});

test('the public address loses its last slash', () => {
  expect(readEnv({ PUBLIC_URL: 'https://tasuki.example.com/' }).publicUrl).toBe('https://tasuki.example.com');
});

test.each([
  [{ PORT: 'abc' }, /^PORT is "abc"/],
  [{ PORT: '0' }, /^PORT is "0"/],
  [{ PORT: '65536' }, /^PORT is "65536"/],
  [{ TASUKI_STATEMENT_SECONDS: '1m' }, /^TASUKI_STATEMENT_SECONDS is "1m"/],
  [{ PUBLIC_URL: 'tasuki.example.com' }, /^PUBLIC_URL is "tasuki.example.com"/],
  [{ DATABASE_URL: 'nonsense' }, /^DATABASE_URL is no address/],
  [{ DATABASE_URL: 'mysql://u:secret@db/x' }, /^DATABASE_URL is no address of a PostgreSQL; (?!.*secret)/],
])('a wrong setting is named: %o', (env, sentence) => {
  expect(() => readEnv(env)).toThrow(sentence);
});
