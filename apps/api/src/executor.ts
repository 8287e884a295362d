import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { badUserInput } from './errors.ts';
import { limitsOf } from './query-limits.ts';

const MOST_REMEMBERED = 1000;

/** Executes operations as compiled functions: framework overhead is the cost of a page, PostgreSQL is not. */
export function createExecutor(schema: GraphQLSchema): GatewayExecutor {
  const prepared = new Map<string, Prepared>();
  return async ({ document, operation, operationName, queryHash, request, context }) => {
    // Apollo Server asks all the same, and the key below would be that of the document's nameless operation.
    if (!operation) return { errors: [badUserInput('The document holds no operation of that name.')] };
    const key = `${queryHash}/${operationName ?? ''}`;
    const variableValues = request.variables ?? {};
    let known = prepared.get(key);
    try {
      if (!known) {
        known = prepare(schema, { document, operation, operationName });
        if (prepared.size >= MOST_REMEMBERED) prepared.delete(prepared.keys().next().value ?? '');
        prepared.set(key, known);
      }
      known.checkSize(variableValues);
    } catch (error) {
      if (error instanceof GraphQLError) return { errors: [error] };
      throw error;
    }
    const { query } = known;
    const answer = query
      ? await query.query(undefined, context, variableValues)
      : await execute({ schema, document, operationName, variableValues, contextValue: context });
    return nameBadVariables(withExtensions(answer as ExecutionResult)) as never;
  };
}

/** What is done once for an operation, however often it is sent. */
interface Prepared {
  checkSize: (variables: Record<string, unknown>) => void;
  query: CompiledQuery | null;
}

type Asked = Pick<Parameters<GatewayExecutor>[0], 'document' | 'operation' | 'operationName'>;

function prepare(schema: GraphQLSchema, { document, operation, operationName }: Asked): Prepared {
  const checkSize = limitsOf(schema, document, operation);
  const made = compileQuery(schema, document, operationName ?? '');
  return { checkSize, query: isCompiledQuery(made) ? made : null };
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
