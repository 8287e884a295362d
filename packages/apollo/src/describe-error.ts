import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { type Locale, translate } from '@tasuki/i18n';
import { errorTexts } from './error-texts.ts';

export interface DescribedError {
  code: string;
  /** What happened and what to do, in the reader's language. */
  sentence: string;
  /** What support staff look up in the log. */
  requestId: string | undefined;
}

/** Tells a failed query or mutation as a sentence. Refusals are not errors: their payload carries their own sentence. */
export function describeError(error: unknown, locale: Locale): DescribedError {
  const code = errorCode(error);
  const known = `error.${code}` in errorTexts ? code : 'INTERNAL';
  return { code, sentence: translate(locale, `error.${known}`), requestId: requestIdOf(error) };
}

/** The code of a failure: the server's own, or NETWORK when no answer came. */
export function errorCode(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.code;
    return typeof code === 'string' ? code : 'INTERNAL';
  }
  if (ServerError.is(error)) {
    if (error.statusCode === 401) return 'UNAUTHENTICATED';
    if (error.statusCode === 403) return 'FORBIDDEN';
    return error.statusCode === 429 ? 'RATE_LIMITED' : 'INTERNAL';
  }
  return 'NETWORK';
}

function requestIdOf(error: unknown): string | undefined {
  if (CombinedGraphQLErrors.is(error)) {
    const id = error.errors[0]?.extensions?.requestId;
    return typeof id === 'string' ? id : undefined;
  }
  return ServerError.is(error) ? (error.response.headers.get('x-request-id') ?? undefined) : undefined;
}
