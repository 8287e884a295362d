import { GraphQLDateTime } from 'graphql-scalars';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Node } from '../records/node.type.ts';

@ObjectType({ implements: Node, simpleResolvers: true })
export class Contact extends Node {
  @Field((_type) => String, { description: '姓; a name that came in one piece stands here alone.' })
  familyName!: string;

  @Field((_type) => String, { nullable: true })
  givenName!: string | null;

  @Field((_type) => String, { nullable: true })
  familyNameKana!: string | null;

  @Field((_type) => String, { nullable: true })
  givenNameKana!: string | null;

  @Field((_type) => String, { nullable: true })
  email!: string | null;

  @Field((_type) => String, { nullable: true })
  phone!: string | null;

  @Field((_type) => String, { nullable: true })
  title!: string | null;

  @Field((_type) => String, { nullable: true, description: 'decider, user, influencer or champion.' })
  stakeholderRole!: string | null;

  @Field((_type) => String, { description: 'unknown, granted or withdrawn.' })
  consent!: string;

  @Field((_type) => GraphQLDateTime, { nullable: true })
  consentAt!: Date | null;

  @Field((_type) => String, { nullable: true, description: 'How the consent was given.' })
  consentEvidence!: string | null;

  @Field((_type) => GraphQLDateTime, { nullable: true, description: 'Moved on, or left the company.' })
  leftAt!: Date | null;

  @Field((_type) => ID, { nullable: true, description: '部署: one of the account’s departments.' })
  accountDepartmentId!: string | null;

  @Field((_type) => Int)
  version!: number;
}
