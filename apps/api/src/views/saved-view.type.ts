import type { Department } from '@tasuki/domain';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { DepartmentEnum } from '../enums.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A list as somebody likes to see it: filters, order and columns under a name.',
})
export class SavedView {
  @Field((_type) => ID)
  id!: string;

  @Field((_type) => String, { description: 'The list that it is a view of, such as `accounts`.' })
  list!: string;

  @Field((_type) => String)
  name!: string;

  @Field((_type) => String, { description: 'The query of the page’s address, without the question mark.' })
  address!: string;

  @Field((_type) => DepartmentEnum, { nullable: true, description: 'Who shares it; null while it is private.' })
  department!: Department | null;

  @Field((_type) => Boolean, { description: 'The list opens with it in the app of its department.' })
  isDefault!: boolean;

  @Field((_type) => Boolean, { description: 'You keep it at hand.' })
  isPinned!: boolean;

  @Field((_type) => Boolean)
  isMine!: boolean;

  @Field((_type) => Boolean, { description: 'You may rename, change, share or delete it.' })
  mayChange!: boolean;

  @Field((_type) => String)
  ownerName!: string;

  @Field((_type) => Int)
  version!: number;
}

@InputType()
export class CreateSavedViewInput extends CommandInputBase {
  @Field((_type) => String)
  list!: string;

  @Field((_type) => String)
  name!: string;

  @Field((_type) => String)
  address!: string;

  @Field((_type) => DepartmentEnum, { nullable: true, description: 'Shares it with this department.' })
  department?: Department | null;

  @Field((_type) => Boolean, { nullable: true })
  isPinned?: boolean | null;
}

@InputType({ description: 'Fields that are left out stay as they are.' })
export class UpdateSavedViewInput extends CommandInputBase {
  @Field((_type) => ID)
  viewId!: string;

  @Field((_type) => Int, { description: 'The version that was seen. A pin is yours alone and meets no conflict.' })
  version!: number;

  @Field((_type) => String, { nullable: true })
  name?: string | null;

  @Field((_type) => String, { nullable: true })
  address?: string | null;

  @Field((_type) => Boolean, { nullable: true, description: 'Yours alone, whoever owns the view.' })
  isPinned?: boolean | null;

  @Field((_type) => Boolean, { nullable: true, description: 'Takes the place of the default there was.' })
  isDefault?: boolean | null;
}

@InputType()
export class DeleteSavedViewInput extends CommandInputBase {
  @Field((_type) => ID)
  viewId!: string;
}

@InputType()
export class RestoreSavedViewInput extends CommandInputBase {
  @Field((_type) => ID)
  viewId!: string;
}

@ObjectType()
abstract class SavedViewPayload {
  @Field((_type) => SavedView, { nullable: true })
  view!: SavedView | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@ObjectType({ simpleResolvers: true })
export class CreateSavedViewPayload extends SavedViewPayload {}

@ObjectType({ simpleResolvers: true })
export class UpdateSavedViewPayload extends SavedViewPayload {}

@ObjectType({ simpleResolvers: true })
export class DeleteSavedViewPayload extends SavedViewPayload {}

@ObjectType({ simpleResolvers: true })
export class RestoreSavedViewPayload extends SavedViewPayload {}
