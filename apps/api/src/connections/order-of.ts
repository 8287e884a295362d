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

  @InputType(name)
  class OrderType implements Order<Name> {
    @Field((_type) => FieldEnum, { defaultValue: usual.field })
    field!: Name;

    @Field((_type) => DirectionEnum, { defaultValue: usual.direction })
    direction!: Direction;
  }
  return OrderType;
}

export interface Order<Name extends string> {
  field: Name;
  direction: Direction;
}
