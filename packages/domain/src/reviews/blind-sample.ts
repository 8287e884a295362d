/** So many leads are judged by both sides inside the meeting. */
export const SAMPLE_SIZE = 4;

/**
 * The same few for everybody who sits in the meeting, and others each week: the ids in an order that the week decides (FNV-1a).
 */
export function blindSample(ids: readonly string[], week: string, size = SAMPLE_SIZE): string[] {
  const placed = ids.map((id) => ({ id, place: hash(`${week} ${id}`) }));
  return placed
    .sort((a, b) => a.place - b.place || a.id.localeCompare(b.id))
    .slice(0, size)
    .map(({ id }) => id);
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
