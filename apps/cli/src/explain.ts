import { DatabaseIsNewerError } from '@tasuki/db';
import { EmbeddedPostgresError } from '@tasuki/db/embedded/embedded-postgres-error';
import { ImportError } from '@tasuki/importer';
import { CommandError } from './command-error.ts';

const unreachable = ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ETIMEDOUT', 'CONNECT_TIMEOUT', 'ECONNRESET'];
/** It went away, is starting, or was stopped by its owner. */
const interrupted = ['CONNECTION_CLOSED', 'CONNECTION_ENDED', 'CONNECTION_DESTROYED', '57P01', '57P03'];
const refusesUs = ['28P01', '28000', '3D000'];

/** What went wrong, in words for the person at the terminal. */
export function explain(error: unknown): string {
  const known = [CommandError, ImportError, DatabaseIsNewerError, EmbeddedPostgresError];
  if (known.some((kind) => error instanceof kind)) return (error as Error).message;
  const code = codeOf(error);
  if (code && unreachable.includes(code))
    return 'The database cannot be reached; is it running, and is DATABASE_URL right?';
  if ((code && interrupted.includes(code)) || isTornWrite(error))
    return 'The database is starting or stopping; run the command again in a moment.';
  if (code && refusesUs.includes(code))
    return `The database refuses DATABASE_URL: ${(causeOf(error) as Error).message}.`;
  if (process.env.TASUKI_DEBUG) console.error(error);
  const message = (causeOf(error) as Error | undefined)?.message ?? String(error);
  return `Something went wrong that should not: ${message} (TASUKI_DEBUG=1 shows where).`;
}

/** The driver writes to a socket that has just been closed. */
const isTornWrite = (error: unknown) =>
  error instanceof TypeError && /\bpostgres\b.*connection\.js/.test(error.stack ?? '');

const causeOf = (error: unknown) => (error instanceof Error && error.cause ? error.cause : error);

function codeOf(error: unknown): string | undefined {
  const cause = causeOf(error);
  if (cause instanceof AggregateError) return codeOf(cause.errors[0]);
  return cause && typeof cause === 'object' && 'code' in cause ? String(cause.code) : undefined;
}
