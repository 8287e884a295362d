import { type DocumentNode, type ExecutionResult, execute, GraphQLError, type GraphQLSchema } from 'graphql';
import type { ApiContext } from '../context.ts';

/** Asks the API itself, so that an export holds what an app shows and nobody exports what they may not read. */
export type Ask = <Data>(document: DocumentNode, variables: Record<string, unknown>) => Promise<Data>;

/** Each page with a context of its own: what one has loaded is let go before the next. */
export function askApi(schema: GraphQLSchema, createContext: () => Promise<ApiContext>): Ask {
  return async <Data>(document: DocumentNode, variableValues: Record<string, unknown>) => {
    const contextValue = await createContext();
    const answer = await execute({ schema, document, variableValues, contextValue });
    const { data, errors }: ExecutionResult = answer;
    const error = errors?.[0];
    if (error) throw error.extensions.code || data !== undefined ? error : badVariables(error);
    return data as Data;
  };
}

/** Nothing was executed: the variables did not fit. */
const badVariables = ({ message }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
