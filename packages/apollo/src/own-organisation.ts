import { enumName, enumWord } from '@tasuki/domain/enum-name';
import type { OwnOrganisation } from '@tasuki/domain/placement';
import type { Viewer } from './viewer.ts';

/** The organisation as the rules of placement take it. */
export function ownOrganisation({
  departments,
  insideSalesPlacement,
}: Pick<Viewer['organisation'], 'departments' | 'insideSalesPlacement'>): OwnOrganisation {
  return {
    isOn: (leg) => departments.some(({ department, isOn }) => isOn && department === enumName(leg)),
    placement: enumWord(insideSalesPlacement),
  };
}
