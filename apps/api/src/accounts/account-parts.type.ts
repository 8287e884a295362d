import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: '部署: a department of the customer.' })
export class AccountDepartment {
  @Field((_type) => ID)
  id!: string;

  @Field((_type) => String)
  name!: string;

  @Field((_type) => ID, { nullable: true })
  parentId!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'What another system calls this record.' })
export class ExternalId {
  @Field((_type) => String)
  source!: string;

  @Field((_type) => String)
  recordType!: string;

  @Field((_type) => String)
  externalId!: string;
}
