import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';

const MOST_REMEMBERED = 1000;

/** Executes operations as compiled functions: framework overhead is the cost of a page, PostgreSQL is not. */
export function createExecutor(schema: GraphQLSchema): GatewayExecutor {
  const compiled = new Map<string, CompiledQuery | null>();
  return async ({ document, operationName, queryHash, request, context }) => {
    const key = `${queryHash}/${operationName ?? ''}`;
    let query = compiled.get(key);
    if (query === undefined) {
      const made = compileQuery(schema, document, operationName ?? '');
      query = isCompiledQuery(made) ? made : null;
      if (compiled.size >= MOST_REMEMBERED) compiled.delete(compiled.keys().next().value ?? '');
      compiled.set(key, query);
    }
    const variableValues = request.variables ?? {};
    const answer = query
      ? await query.query(undefined, context, variableValues)
      : await execute({ schema, document, operationName, variableValues, contextValue: context });
    return nameBadVariables(withExtensions(answer as ExecutionResult)) as never;
  };
}

/**
 * The compiled functions' errors may have no extensions, which Apollo Server reads without a look: it would mask them before
 * they could be logged and get their id.
 */
function withExtensions(answer: ExecutionResult): ExecutionResult {
  if (!answer.errors) return answer;
  return { ...answer, errors: answer.errors.map(asGraphQLError) };
}

function asGraphQLError(error: GraphQLError): GraphQLError {
  if (error.extensions) return error;
  const { message, path, originalError } = error;
  return new GraphQLError(message, { path, originalError });
}

/** Without data nothing was executed: the variables did not fit, which is the caller's to mend. */
function nameBadVariables(answer: ExecutionResult): ExecutionResult {
  if (answer.data !== undefined || !answer.errors) return answer;
  return {
    errors: answer.errors.map(
      (error) => new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', ...error.extensions } }),
    ),
  };
}
