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
  return { code, sentence: errorSentence(code, locale), requestId: requestIdOf(error) };
}

/** What an error code means and what to do. */
export function errorSentence(code: string, locale: Locale): string {
  return translate(locale, `error.${code}` in errorTexts ? `error.${code}` : 'error.INTERNAL');
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
