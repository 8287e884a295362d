import type { Tone } from '@tasuki/ui';

const SOON_DAYS = 30;
const NEAR_DAYS = 90;

/** A renewal wants to be talked about 90 days ahead; 30 days before the deadline it is late, after it too late. */
export function deadlineTone(daysLeft: number): Tone {
  if (daysLeft < 0) return 'quiet';
  if (daysLeft <= SOON_DAYS) return 'bad';
  return daysLeft <= NEAR_DAYS ? 'warn' : 'ok';
}
