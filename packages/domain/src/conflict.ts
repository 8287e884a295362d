import { type Decision, refuse } from './decision.ts';

/** A record as someone saw or left it. */
export interface Seen {
  version: number;
  values: Record<string, unknown>;
}

/** A lost race: someone else changed the record since it was read. Both values travel to the screen. */
export function refuseConflict(yours: Seen, current: Seen): Decision {
  return refuse('CONFLICT', 'Someone else changed this meanwhile.', {
    details: {
      yourVersion: yours.version,
      currentVersion: current.version,
      yours: yours.values,
      current: current.values,
    },
  });
}
