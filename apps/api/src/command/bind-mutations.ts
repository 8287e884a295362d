import { type GraphQLArgument, type GraphQLSchema, getNamedType, isInputObjectType } from 'graphql';
import type { ApiContext } from '../context.ts';

/** The mutation that is being answered. */
export interface MutationRequest {
  name: string;
  clientMutationId: string | null;
  /** All but the clientMutationId. */
  input: Record<string, unknown>;
  /** Fields of the input that nothing may keep as they are. */
  secretFields: readonly string[];
  isAnsweredOnce: boolean;
}

/**
 * Tells every mutation's resolver, by its context, which request it answers, and holds it to answer through `answerOnce`: one that
 * forgets fails at its first call. The resolver's input is without the clientMutationId, so it reaches no row and no audit entry.
 */
export function bindMutations(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { name, resolve, args: declared } = field;
    if (!resolve) throw new Error(`${name} has no resolver.`);
    const secretFields = findSecretFields(declared);
    field.resolve = async (root, args, context: ApiContext, info) => {
      const { clientMutationId = null, ...input } = args.input;
      const mutation: MutationRequest = { name, clientMutationId, input, secretFields, isAnsweredOnce: false };
      const payload = await resolve(root, { input }, { ...context, mutation }, info);
      if (!mutation.isAnsweredOnce) throw new Error(`${name} does not answer through answerOnce().`);
      return payload;
    };
  }
  return schema;
}

/** Marked in their class by `@Extensions({ isSecret: true })`. */
function findSecretFields(args: readonly GraphQLArgument[]): string[] {
  const type = args[0] && getNamedType(args[0].type);
  if (!isInputObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap(({ name, extensions }) => (extensions.isSecret ? [name] : []));
}
