import { GraphQLError } from 'graphql';

/** What the caller did wrong, may not do, or asked too much of; each code stands in docs/error-codes.md. */
export type ErrorCode = 'UNAUTHENTICATED' | 'FORBIDDEN' | 'BAD_USER_INPUT' | 'IDEMPOTENCY_KEY_REUSED' | 'TOO_SLOW';

export function callerError(code: ErrorCode, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details } });
}

export const badUserInput = (message: string, details?: Record<string, unknown>) =>
  callerError('BAD_USER_INPUT', message, details);

export const badCursor = () => badUserInput('This cursor is not one of ours.', { field: 'cursor' });
