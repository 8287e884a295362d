import { toMajor } from '@tasuki/domain/money';

/** Minor units as a number people read: 123450 USD → 1234.5. */
export function inMajorUnits(minor: number, currency: string): number {
  return Number(toMajor(minor, currency));
}
