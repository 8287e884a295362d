/** An answer as JSON that gives its moments back as moments. */
export function packAnswer(answer: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(markMoments(answer)));
}

/** What `packAnswer` packed. */
export function unpackAnswer<Answer extends object>(packed: Record<string, unknown>): Answer {
  return readMoments(packed) as Answer;
}

const MOMENT = '$moment';

function markMoments(value: unknown): unknown {
  if (value instanceof Date) return { [MOMENT]: value.toISOString() };
  return mapParts(value, markMoments);
}

function readMoments(value: unknown): unknown {
  if (value && typeof value === 'object' && MOMENT in value) return new Date(String(value[MOMENT]));
  return mapParts(value, readMoments);
}

function mapParts(value: unknown, change: (part: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, change(part)]));
}
