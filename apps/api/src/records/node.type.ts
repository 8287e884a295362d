import { Field, ID, InterfaceType } from 'type-graphql';

@InterfaceType({
  description: 'Anything that has an id; `node(id)` reads it back.',
  resolveType: (value: Node) => value.constructor.name,
})
export abstract class Node {
  @Field((_type) => ID, { description: 'Opaque, stable, URL-safe; never changes, also when accounts are merged.' })
  id!: string;

  /** The row's own id and account, as the database knows them; not part of the API. */
  uuid!: string;
  accountUuid!: string | null;
}
