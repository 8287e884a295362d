import { type Leg, legs } from '../departments.ts';

export interface Joint {
  from: Leg;
  to: Leg;
}

/** Where the sash may change hands, both ways. */
export const joints: readonly Joint[] = [
  { from: 'marketing', to: 'inside-sales' },
  { from: 'inside-sales', to: 'field-sales' },
  { from: 'field-sales', to: 'customer-success' },
  { from: 'inside-sales', to: 'customer-success' },
  { from: 'customer-success', to: 'inside-sales' },
  { from: 'customer-success', to: 'field-sales' },
  { from: 'field-sales', to: 'inside-sales' },
  { from: 'inside-sales', to: 'marketing' },
];

/**
 * Where the sash may change hands in an organisation of these legs: over a leg that is off, its neighbours meet. Without inside
 * sales marketing passes to field sales, and field sales gives back to marketing.
 */
export function jointsOf(legsOn: readonly Leg[]): Joint[] {
  const isOn = (leg: Leg) => legsOn.includes(leg);
  const bridged = legs.filter((leg) => !isOn(leg)).reduce<Joint[]>(bridge, [...joints]);
  return bridged.filter(({ from, to }) => isOn(from) && isOn(to));
}

/** Whoever passed to the leg passes to whom it passed. */
function bridge(known: Joint[], leg: Leg): Joint[] {
  const added = known
    .filter(({ to }) => to === leg)
    .flatMap(({ from }) =>
      known.filter((next) => next.from === leg && next.to !== from).map(({ to }) => ({ from, to })),
    )
    .filter(({ from, to }, at, all) => {
      const isKnown = known.some((joint) => joint.from === from && joint.to === to);
      return !isKnown && all.findIndex((joint) => joint.from === from && joint.to === to) === at;
    });
  return [...known, ...added];
}

const short: Record<Leg, string> = {
  marketing: 'MK',
  'inside-sales': 'IS',
  'field-sales': 'FS',
  'customer-success': 'CS',
};

export function isJoint(from: string, to: string, legsOn: readonly Leg[] = legs): boolean {
  return jointsOf(legsOn).some((joint) => joint.from === from && joint.to === to);
}

/** `MK→IS`: the word for a joint in tables and KPI groups. */
export function jointName({ from, to }: Joint): string {
  return `${short[from]}→${short[to]}`;
}
