import { Field, ID, InterfaceType } from 'type-graphql';

// No resolveType: the default asks instanceof at once, and compiled operations cannot wait for an answer.
@InterfaceType({
  description: 'Anything that has an id; `node(id)` reads it back.',
})
export abstract class Node {
  @Field((_type) => ID, { description: 'Opaque, stable, URL-safe; never changes, also when accounts are merged.' })
  id!: string;

  /** The row's own id and account, as the database knows them; not part of the API. */
  uuid!: string;
  accountUuid!: string | null;
}
