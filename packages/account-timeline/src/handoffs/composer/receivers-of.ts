import { useViewer } from '@tasuki/apollo';
import { legs } from '@tasuki/domain/departments';
import { enumName } from '@tasuki/domain/enum-name';
import { jointsOf } from '@tasuki/domain/handoffs/joints';
import type { Department } from '@tasuki/i18n';

/** Whom a department passes to in this organisation, the next leg of the relay first. */
export function useReceivers(from: Department): readonly Department[] {
  const { departments } = useViewer().organisation;
  const legsOn = legs.filter((leg) => departments.some(({ department, isOn }) => isOn && department === enumName(leg)));
  return jointsOf(legsOn)
    .filter((joint) => enumName(joint.from) === from)
    .map(({ to }) => enumName(to));
}
