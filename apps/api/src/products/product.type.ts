import { Field, Float, Int, ObjectType } from 'type-graphql';
import { inMajorUnits } from '../money/major-units.ts';
import { Node } from '../records/node.type.ts';

@ObjectType({ implements: Node, simpleResolvers: true, description: 'What the organisation sells.' })
export class Product extends Node {
  @Field((_type) => String)
  key!: string;

  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;

  @Field((_type) => String)
  currency!: string;

  @Field((_type) => Float, { nullable: true, description: 'List price a month, major units.' })
  get monthlyAmount(): number | null {
    return this.monthlyMinor === null ? null : inMajorUnits(this.monthlyMinor, this.currency);
  }

  @Field((_type) => Int)
  version!: number;

  monthlyMinor!: number | null;
}
