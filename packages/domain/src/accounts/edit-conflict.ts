import { type Decision, refuse } from '../decision.ts';

type Fields = Record<string, unknown>;

/** Someone saved in between: both values travel back, so that a person can choose. Null when nobody did. */
export function editConflict(
  current: { version: number },
  version: number,
  theirs: Fields,
  yours: Fields,
): Decision | null {
  if (version === current.version) return null;
  return refuse('CONFLICT', 'Someone changed this record after you opened it. Compare the values and save again.', {
    details: { version: current.version, yours, theirs },
  });
}
