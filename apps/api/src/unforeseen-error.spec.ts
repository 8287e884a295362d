import { DrizzleQueryError } from 'drizzle-orm';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { describeForLog, maskRouteErrors, mistakeOfCaller } from './unforeseen-error.ts';

const failed = (code: string, message: string) =>
  new DrizzleQueryError(
    'insert into users (email) values ($1)',
    ['mei@example.jp'],
    Object.assign(new Error(message), { code }),
  );

test('a text or a day that PostgreSQL cannot keep is the caller’s mistake, another failure is ours', () => {
  const told = { extensions: { code: 'BAD_USER_INPUT' } };
  expect(mistakeOfCaller(failed('22021', 'invalid byte sequence for encoding "UTF8": 0x00'))).toMatchObject(told);
  expect(mistakeOfCaller(failed('22P05', 'unsupported Unicode escape sequence'))).toMatchObject(told);
  expect(mistakeOfCaller(failed('22P02', 'invalid input syntax for type json'))).toMatchObject(told);
  expect(mistakeOfCaller(failed('22008', 'date/time field value out of range: "0000-01-01"'))).toMatchObject(told);
  expect(mistakeOfCaller(failed('22007', 'invalid input syntax for type date: "-000001-12"'))).toMatchObject(told);
  expect(mistakeOfCaller(failed('22P02', 'invalid input syntax for type uuid: "x"'))).toBeNull();
  expect(mistakeOfCaller(new Error('disk full'))).toBeNull();
});

test('the log keeps what failed, without the values', () => {
  const logged = describeForLog(failed('53100', 'disk full'));
  expect(logged).toMatchObject({ message: expect.stringContaining('insert into users'), cause: { code: '53100' } });
  expect(JSON.stringify(logged)).not.toContain('mei@example.jp');
});

test('a route that fails tells neither SQL nor values', async () => {
  const app = Fastify();
  maskRouteErrors(app);
  app.get('/broken', () => Promise.reject(failed('53100', 'disk full')));
  app.get('/nul', () => Promise.reject(failed('22021', 'invalid byte sequence')));
  app.get('/slow', () => Promise.reject(failed('57014', 'canceling statement due to statement timeout')));
  const [broken, nul, slow] = [await app.inject('/broken'), await app.inject('/nul'), await app.inject('/slow')];
  expect([broken.statusCode, nul.statusCode, slow.statusCode]).toEqual([500, 400, 503]);
  expect(slow.json().error).toBe('TOO_SLOW');
  expect(broken.json().error).toBe('INTERNAL_SERVER_ERROR');
  expect(nul.json()).toEqual({ error: 'BAD_USER_INPUT', message: expect.stringContaining('NUL') });
  expect(broken.body + nul.body + slow.body).not.toMatch(/insert|mei@/);
});
