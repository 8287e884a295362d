import { DatabaseIsNewerError } from '@tasuki/db';
import { EmbeddedPostgresError } from '@tasuki/db/embedded/embedded-postgres-error';
import type { Env } from './env.ts';

const portIsTaken = ['EADDRINUSE'];
const cannotListen = ['EACCES', 'EADDRNOTAVAIL'];
const silent = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'CONNECT_TIMEOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
];
const brokenOff = [
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'ECONNRESET',
  '57P01',
  '57P02',
  '57P03',
];
const refusesUs = ['28P01', '28000', '3D000'];

/** One sentence with the way out for whatever goes wrong at a start; TASUKI_DEBUG shows where an unexpected one came from. */
export function describeStartError(error: unknown, env: Env): Error {
  if (error instanceof DatabaseIsNewerError || error instanceof EmbeddedPostgresError) return error;
  const cause = rootCause(error);
  return new Error(sentence(codeOf(cause), messageOf(cause), env), { cause: error });
}

function sentence(code: string, message: string, env: Env): string {
  if (portIsTaken.includes(code))
    return `Port ${env.port} is in use. Stop the other program, or choose another port: PORT=${otherPort(env.port)} npm start`;
  if (cannotListen.includes(code))
    return `Tasuki cannot listen on ${env.host}:${env.port}. Choose another HOST or PORT.`;
  if ([...silent, ...brokenOff].includes(code)) return noDatabase(env);
  if (env.databaseUrl && refusesUs.includes(code))
    return `The database refused us: ${message}. Check the user, password and name in DATABASE_URL.`;
  return `Tasuki could not start: ${message} (TASUKI_DEBUG=1 shows where).`;
}

/** The database cannot be reached, or was a moment ago. */
export function noDatabase({ databaseUrl, dataDir }: Pick<Env, 'databaseUrl' | 'dataDir'>): string {
  return databaseUrl
    ? `The database at ${withoutPassword(databaseUrl)} does not answer. Check DATABASE_URL and that PostgreSQL runs.`
    : `The database stopped unasked; its log is ${dataDir}/postgres.log. Start Tasuki again.`;
}

const otherPort = (port: number): number => (port + 100 <= 65535 ? port + 100 : port - 100);

/** Drizzle and Node wrap what happened; the innermost error says what it was. */
function rootCause(error: unknown): unknown {
  if (error instanceof AggregateError && error.errors.length > 0) return rootCause(error.errors[0]);
  return error instanceof Error && error.cause instanceof Error ? rootCause(error.cause) : error;
}

function codeOf(error: unknown): string {
  return error && typeof error === 'object' && 'code' in error ? String(error.code) : '';
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function withoutPassword(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port ? `:${port}` : ''}${pathname}`;
}
