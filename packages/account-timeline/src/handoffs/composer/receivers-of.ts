import { useViewer } from '@tasuki/apollo';
import { type Leg, legs } from '@tasuki/domain/departments';
import { jointsOf } from '@tasuki/domain/handoffs/joints';
import type { Department } from '@tasuki/i18n';

const enumOf = (leg: Leg) => leg.toUpperCase().replaceAll('-', '_') as Department;

/** Whom a department passes to in this organisation, the next leg of the relay first. */
export function useReceivers(from: Department): readonly Department[] {
  const { departments } = useViewer().organisation;
  const legsOn = legs.filter((leg) => departments.some(({ department, isOn }) => isOn && department === enumOf(leg)));
  return jointsOf(legsOn)
    .filter((joint) => enumOf(joint.from) === from)
    .map(({ to }) => enumOf(to));
}
