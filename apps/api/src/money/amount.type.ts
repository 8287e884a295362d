import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'An amount in one currency: currencies are never added up.' })
export class Amount {
  @Field((_type) => String)
  currency!: string;

  @Field((_type) => Float, { description: 'Major units.' })
  amount!: number;
}
