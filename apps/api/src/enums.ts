import { departments, placements, timePrecisions } from '@tasuki/domain';
import { enumName } from '@tasuki/domain/enum-name';
import { registerEnumType } from 'type-graphql';

/** An enum of the contract: its values are the words of the domain. */
export function enumOf<Value extends string>(values: readonly Value[]): Record<string, Value> {
  return Object.fromEntries(values.map((value) => [enumName(value), value]));
}

export const DepartmentEnum = enumOf(departments);
registerEnumType(DepartmentEnum, { name: 'Department', description: 'System events are ADMIN.' });

export const TimePrecisionEnum = enumOf(timePrecisions);
registerEnumType(TimePrecisionEnum, {
  name: 'TimePrecision',
  description: 'UNKNOWN borrows a neighbour’s time and stays out of durations.',
});

export const LocaleEnum = enumOf(['ja', 'en'] as const);
registerEnumType(LocaleEnum, { name: 'Locale' });

export const PlacementEnum = enumOf(placements);
registerEnumType(PlacementEnum, { name: 'Placement', description: 'By itself, or within another department.' });
