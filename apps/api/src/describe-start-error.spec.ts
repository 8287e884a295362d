import { expect, test } from 'vitest';
import { describeStartError } from './describe-start-error.ts';
import { readEnv } from './env.ts';

const env = readEnv({ DATABASE_URL: 'postgres://tasuki:secret@db.example:5433/tasuki' });

function failure(code: string, message = 'something'): Error {
  return Object.assign(new Error(message), { code });
}

test.each([
  [failure('EADDRINUSE'), 'Port 4000 is in use. Stop the other program, or choose another port: PORT=4100 npm start'],
  [failure('EACCES'), 'Tasuki cannot listen on 127.0.0.1:4000. Choose another HOST or PORT.'],
  [
    new AggregateError([failure('ECONNREFUSED'), failure('ECONNREFUSED')]),
    'The database at db.example:5433/tasuki does not answer. Check DATABASE_URL and that PostgreSQL runs.',
  ],
  [
    new Error('Failed query', { cause: failure('28P01', 'password authentication failed for user "tasuki"') }),
    'The database refused us: password authentication failed for user "tasuki". Check the user, password and name in DATABASE_URL.',
  ],
  [
    new Error('Failed query: select …', { cause: failure('42501', 'permission denied for schema public') }),
    'Tasuki could not start: permission denied for schema public (TASUKI_DEBUG=1 shows where).',
  ],
])('%o is told in one sentence with the way out', (error, sentence) => {
  expect(describeStartError(error, env).message).toBe(sentence);
});

test('a database of our own that broke off is not blamed on DATABASE_URL', () => {
  const sentence = describeStartError(failure('CONNECTION_CLOSED'), readEnv({ TASUKI_DATA_DIR: '/data' })).message;
  expect(sentence).toBe('The database stopped unasked; its log is /data/postgres.log. Start Tasuki again.');
});
