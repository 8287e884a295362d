import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { BROKEN_OFF, isBrokenOff, mistakeOfCaller, tooSlow } from './unforeseen-error.ts';

/** What callers may read: our own sentences as they are; everything else masked and logged under an id. */
export function formatError(log: FastifyBaseLogger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(error);
    const code = formatted.extensions?.code;
    if (cause instanceof GraphQLError && cause.extensions.code) return strip(formatted);
    if (typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR') return strip(formatted);
    const mistake = mistakeOfCaller(cause);
    if (mistake) return { ...strip(formatted), message: mistake.message, extensions: mistake.extensions };
    const requestId = uuidv7();
    if (isBrokenOff(cause)) {
      log.warn({ err: cause, requestId }, BROKEN_OFF);
      const { message, extensions } = tooSlow(requestId);
      return { ...strip(formatted), message, extensions };
    }
    log.error({ err: cause, requestId }, 'A request failed.');
    if (process.env.TASUKI_DEBUG) console.error(cause);
    return {
      message: `Something went wrong on our side. Nothing was changed. Try again, and quote ${requestId} if it stays.`,
      path: formatted.path,
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    };
  };
}

function strip({ message, path, locations, extensions }: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _stacktrace, ...rest } = extensions ?? {};
  return { message, path, locations, extensions: rest };
}
