import type { Department } from '@tasuki/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { DepartmentEnum } from '../enums.ts';
import { Node } from '../records/node.type.ts';

@ObjectType({ implements: Node, simpleResolvers: true })
export class Team extends Node {
  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;

  @Field((_type) => DepartmentEnum)
  department!: Department;

  @Field((_type) => String, { nullable: true, description: 'Null for that of the team above.' })
  region!: string | null;

  @Field((_type) => Int)
  version!: number;

  leadId!: string | null;
}

@InputType()
export class SaveTeamInput extends CommandInputBase {
  @Field((_type) => ID, { nullable: true, description: 'Leave away to make a new one.' })
  teamId?: string | null;

  @Field((_type) => Int, { nullable: true, description: 'Needed with teamId.' })
  version?: number | null;

  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;

  @Field((_type) => DepartmentEnum)
  department!: Department;

  @Field((_type) => ID, {
    nullable: true,
    description: 'The team that it is part of, of the same department; leave away for a team at the top.',
  })
  parentId?: string | null;

  @Field((_type) => ID, {
    nullable: true,
    description: 'Somebody of the department, who sees the own figures of the people of this team and its sub teams.',
  })
  leadId?: string | null;

  @Field((_type) => String, { nullable: true, description: 'Leave away for that of the team above.' })
  region?: string | null;

  @Field((_type) => [ID], { description: 'The whole list of members.' })
  memberIds!: string[];
}

@ObjectType({ simpleResolvers: true })
export class SaveTeamPayload {
  @Field((_type) => Team, { nullable: true })
  team!: Team | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}
