import { Field, InputType, registerEnumType } from 'type-graphql';
import { enumOf } from '../enums.ts';
import { DirectionEnum } from './direction.ts';
import type { Direction } from './list-records.ts';

/** The input type by which a caller orders a list: one of its columns, up or down. */
export function orderOf<Name extends string>(name: string, fields: readonly Name[], usual: Order<Name>) {
  // NAME_OF_COLUMN outside, the column's own name inside.
  const spelled = fields.map(
    (field) => [field.replace(/[A-Z]/g, (letter) => `-${letter}`).toLowerCase(), field] as const,
  );
  const names = enumOf(spelled.map(([key]) => key));
  const FieldEnum = Object.fromEntries(
    Object.entries(names).map(([key, value]) => [key, spelled.find(([word]) => word === value)?.[1] as Name]),
  );
  registerEnumType(FieldEnum, { name: `${name}Field` });

  const usualName = Object.keys(FieldEnum).find((key) => FieldEnum[key] === usual.field);

  @InputType(name)
  class OrderType implements Order<Name> {
    // Nullable, with values of their own: compiled operations do not fill in a schema's defaults for variables.
    @Field((_type) => FieldEnum, { nullable: true, description: `${usualName} unless given.` })
    field: Name = usual.field;

    @Field((_type) => DirectionEnum, { nullable: true, description: `${usual.direction.toUpperCase()} unless given.` })
    direction: Direction = usual.direction;
  }
  return OrderType;
}

export interface Order<Name extends string> {
  field: Name;
  direction: Direction;
}

/** The order that was asked for; what was left out, or sent as null, is as usual. */
export function readOrder<Name extends string>(
  asked: { [Key in keyof Order<Name>]?: Order<Name>[Key] | null } | null | undefined,
  usual: Order<Name>,
): Order<Name> {
  return { field: asked?.field ?? usual.field, direction: asked?.direction ?? usual.direction };
}
