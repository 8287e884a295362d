import type { Department } from '@tasuki/domain';
import { GraphQLDate } from 'graphql-scalars';
import { Field, Float, ObjectType } from 'type-graphql';
import { DepartmentEnum } from '../enums.ts';
import { inMajorUnits } from '../money/major-units.ts';
import { Node } from '../records/node.type.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'What a department cost in a month, as cost KPIs count it; what of it were people, only `costPlan` says.',
})
export class DepartmentMonthCost extends Node {
  @Field((_type) => DepartmentEnum)
  department!: Department;

  @Field((_type) => GraphQLDate, { description: 'The first day of the month.' })
  month!: string;

  @Field((_type) => Float, { description: 'Major units.' })
  get amount(): number {
    return inMajorUnits(this.peopleMinor + this.otherMinor, this.currency);
  }

  @Field((_type) => String, { description: 'ISO 4217' })
  currency!: string;

  peopleMinor!: number;
  otherMinor!: number;
}
