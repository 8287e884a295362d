import { Field, ObjectType } from 'type-graphql';
import { Node } from '../records/node.type.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A person of the organisation.' })
export class User extends Node {
  @Field((_type) => String)
  name!: string;

  @Field((_type) => Boolean, { description: 'False for people who only came along with imported history.' })
  canSignIn!: boolean;
}
