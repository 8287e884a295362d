/** The moment of a `datetime-local` field, read on the organisation's clock and not on the device's. */
export function momentInZone(local: string, timeZone: string): string | undefined {
  const asUtc = Date.parse(`${local}Z`);
  if (!local || Number.isNaN(asUtc)) return undefined;
  // Twice, because the offset of the first guess may be that of the other side of a clock change.
  const first = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(first, timeZone)).toISOString();
}

/** A moment as a `datetime-local` field shows it on the organisation's clock. */
export function localInZone(moment: number, timeZone: string): string {
  return new Date(moment + offsetAt(moment, timeZone)).toISOString().slice(0, 16);
}

function offsetAt(moment: number, timeZone: string): number {
  // Swedish dates are ISO dates.
  const format = new Intl.DateTimeFormat('sv', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  const shown = Date.parse(`${format.format(moment).replace(' ', 'T')}Z`);
  return shown - Math.floor(moment / 1000) * 1000;
}
