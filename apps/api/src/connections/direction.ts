import { registerEnumType } from 'type-graphql';
import { enumOf } from '../enums.ts';
import { directions } from './list-records.ts';

export const DirectionEnum = enumOf(directions);
registerEnumType(DirectionEnum, { name: 'OrderDirection' });
