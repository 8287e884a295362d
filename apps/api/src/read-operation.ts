import { type ExecutionArgs, GraphQLError, type GraphQLSchema, getOperationAST, parse, validate } from 'graphql';
import { badUserInput } from './errors.ts';
import { limitsOf, MOST_TOKENS } from './query-limits.ts';

interface Payload {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** What a socket sent, ready to be executed, or what is wrong with it; HTTP has the same checks from Apollo Server and the executor. */
export function readOperation(
  schema: GraphQLSchema,
  { query, operationName, variables }: Payload,
): Omit<ExecutionArgs, 'contextValue'> | GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    const problems = validate(schema, document);
    if (problems.length > 0) return problems.map((problem) => withCode(problem, 'GRAPHQL_VALIDATION_FAILED'));
    const operation = getOperationAST(document, operationName);
    if (!operation) return [badUserInput('The document holds no operation of that name.')];
    limitsOf(schema, document, operation)(variables ?? {});
    return { schema, document, operationName, variableValues: variables };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return [error.extensions.code ? error : withCode(error, 'GRAPHQL_PARSE_FAILED')];
  }
}

function withCode({ message, nodes, source, positions }: GraphQLError, code: string): GraphQLError {
  return new GraphQLError(message, { nodes, source, positions, extensions: { code } });
}
