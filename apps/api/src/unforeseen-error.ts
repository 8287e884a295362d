import type { FastifyError, FastifyInstance } from 'fastify';
import type { GraphQLError } from 'graphql';
import { badUserInput, callerError } from './errors.ts';

/** The caller's mistake behind an error of the database, or null where the mistake is ours. */
export function mistakeOfCaller(error: unknown): GraphQLError | null {
  const cause = innermost(error);
  if (isUnkeepableText(cause))
    return badUserInput('A text holds a sign that cannot be kept, such as NUL. Take it out.');
  if (isImpossibleDate(cause))
    return badUserInput('A day or a moment lies outside the calendar. Name one from year 1 to 9999.');
  return null;
}

/** Whether PostgreSQL broke a statement off, nearly always because it took longer than a request may (docs/decisions/0038). */
export function isBrokenOff(error: unknown): boolean {
  const cause = innermost(error);
  return cause instanceof Error && 'code' in cause && cause.code === '57014';
}

export const BROKEN_OFF = 'A statement of a request took too long and was broken off.';

export const tooSlow = (requestId: string) =>
  callerError(
    'TOO_SLOW',
    'This took too long and was broken off; nothing was changed. Ask for less: a shorter period, one group, a smaller page.',
    { requestId },
  );

/** The scalars of GraphQL let a year 0 pass, and what is computed from the last years lies beyond them. */
function isImpossibleDate(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && (cause.code === '22008' || cause.code === '22007');
}

/** NUL and half a surrogate pair, in a text or within JSON; the JSON that we write has no other fault. */
function isUnkeepableText(cause: unknown): boolean {
  if (!(cause instanceof Error && 'code' in cause)) return false;
  return cause.code === '22021' || cause.code === '22P05' || (cause.code === '22P02' && /\bjson$/.test(cause.message));
}

function innermost(error: unknown): unknown {
  return error instanceof Error && error.cause instanceof Error ? innermost(error.cause) : error;
}

/** Drizzle puts the values of a failed query behind this. */
const VALUES = '\nparams: ';

interface LoggedError {
  [key: string]: unknown;
  type: string;
  message: string;
  stack: string;
}

/** What the log keeps of an error: what failed and where, without the values, which may be a person's data or a token. */
export function describeForLog(error: Error): LoggedError {
  const [message = ''] = error.message.split(VALUES);
  return {
    type: error.name,
    message,
    stack: (error.stack ?? '').replace(error.message, message),
    ...('code' in error ? { code: error.code } : {}),
    ...(error.cause instanceof Error ? { cause: describeForLog(error.cause) } : {}),
  };
}

/** What the routes beside GraphQL answer to errors that they did not foresee: a caller's mistake as it is, ours masked. */
export function maskRouteErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (isBrokenOff(error)) {
      request.log.warn({ err: error, requestId: request.id }, BROKEN_OFF);
      const { message, extensions } = tooSlow(request.id);
      return reply.code(503).send({ error: extensions.code, message });
    }
    const mistake = mistakeOfCaller(error);
    const status = mistake ? 400 : (error.statusCode ?? 500);
    if (status < 500) return reply.code(status).send({ error: 'BAD_USER_INPUT', message: (mistake ?? error).message });
    request.log.error({ err: error, requestId: request.id }, 'A request failed.');
    const message = `Something went wrong on our side. Try again, and quote ${request.id} if it stays.`;
    return reply.code(500).send({ error: 'INTERNAL_SERVER_ERROR', message });
  });
}
