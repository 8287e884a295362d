import type { Env } from './env.ts';

/** One sentence with the way out for what commonly goes wrong at a start; other errors as they are. */
export function describeStartError(error: unknown, env: Env): Error {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause && typeof cause === 'object' && 'code' in cause ? String(cause.code) : '';
  if (code === 'EADDRINUSE') {
    return new Error(
      `Port ${env.port} is in use. Stop the other program, or choose another port: PORT=4100 npm start`,
      { cause: error },
    );
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return new Error(`Tasuki cannot listen on ${env.host}:${env.port}. Choose another HOST or PORT.`, { cause: error });
  }
  if (
    ['ECONNREFUSED', 'ENOTFOUND', 'ETIMEDOUT', 'CONNECT_TIMEOUT', 'EHOSTUNREACH', 'CONNECTION_CLOSED'].includes(code) &&
    env.databaseUrl
  ) {
    return new Error(
      `The database at ${withoutPassword(env.databaseUrl)} does not answer. Check DATABASE_URL and that PostgreSQL runs.`,
      { cause: error },
    );
  }
  if (['28P01', '28000', '3D000'].includes(code) && env.databaseUrl) {
    return new Error(
      `The database refused us: ${(cause as Error).message}. Check the user, password and name in DATABASE_URL.`,
      { cause: error },
    );
  }
  return error instanceof Error ? error : new Error(String(error));
}

function withoutPassword(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}${port ? `:${port}` : ''}${pathname}`;
  } catch {
    return 'DATABASE_URL (which is not a valid address)';
  }
}
