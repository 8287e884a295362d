import type { Department } from '@tasuki/domain';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DepartmentEnum, PlacementEnum } from '../enums.ts';

@ObjectType({ simpleResolvers: true })
export class ViewerMembership {
  @Field((_type) => DepartmentEnum)
  department!: Department;

  @Field((_type) => String, { description: 'member or manager' })
  role!: string;
}

@ObjectType({ simpleResolvers: true })
export class DepartmentSettings {
  @Field((_type) => DepartmentEnum)
  department!: Department;

  @Field((_type) => Boolean)
  isOn!: boolean;

  @Field((_type) => String)
  labelJa!: string;

  @Field((_type) => String)
  labelEn!: string;
}

@ObjectType({ simpleResolvers: true, description: 'The one organisation of this installation.' })
export class Organisation {
  @Field((_type) => String)
  nameJa!: string;

  @Field((_type) => String)
  nameEn!: string;

  @Field((_type) => String)
  timeZone!: string;

  @Field((_type) => String)
  currency!: string;

  @Field((_type) => Int)
  fiscalYearStartMonth!: number;

  @Field((_type) => PlacementEnum, { description: 'Where inside sales stands: who owns its figures.' })
  insideSalesPlacement!: string;

  @Field((_type) => String, { nullable: true, description: 'Stands on documents, as many lines as it has.' })
  postalAddress!: string | null;

  @Field((_type) => String, { nullable: true })
  phone!: string | null;

  @Field((_type) => String, { nullable: true, description: '適格請求書発行事業者登録番号: T and 13 digits.' })
  registrationNumber!: string | null;

  @Field((_type) => Boolean, { description: 'True while it holds the demo data.' })
  isDemo!: boolean;

  @Field((_type) => [DepartmentSettings])
  departments!: DepartmentSettings[];

  @Field((_type) => Int)
  version!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Who is asking.' })
export class Viewer {
  @Field((_type) => ID)
  id!: string;

  @Field((_type) => String)
  name!: string;

  @Field((_type) => String, { nullable: true })
  email!: string | null;

  @Field((_type) => Int, {
    nullable: true,
    description: 'What an edit of the profile starts from; null for an API token.',
  })
  version!: number | null;

  @Field((_type) => String)
  locale!: string;

  @Field((_type) => Boolean)
  isAdmin!: boolean;

  @Field((_type) => [ViewerMembership])
  memberships!: ViewerMembership[];

  @Field((_type) => [String], { description: 'Operations of the permission matrix that this viewer may do.' })
  permissions!: string[];

  @Field((_type) => Organisation)
  organisation!: Organisation;
}
