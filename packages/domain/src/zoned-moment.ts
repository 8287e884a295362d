/** A reading of a clock on a wall, without a word about where the wall is. */
export interface WallClock {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  millisecond?: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'iso8601',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** True for a name that the runtime's time-zone data knows. */
export function isTimeZone(name: string): boolean {
  try {
    formatFor(name);
    return true;
  } catch {
    return false;
  }
}

const offsets = new Map<string, Map<number, number>>();
const MOST_OFFSETS = 20_000;

/** How far the zone's clocks are ahead of UTC at that moment, in milliseconds; days of an import are asked for again and again. */
function offsetAt(timeZone: string, at: number): number {
  const known = offsets.get(timeZone) ?? new Map<number, number>();
  offsets.set(timeZone, known);
  const found = known.get(at);
  if (found !== undefined) return found;
  if (known.size >= MOST_OFFSETS) known.clear();
  const offset = readOffset(timeZone, at);
  known.set(at, offset);
  return offset;
}

function readOffset(timeZone: string, at: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatFor(timeZone).formatToParts(at)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000;
}

/**
 * The moment at which clocks in the zone show this; null where no calendar has the day or no clock the time.
 * A time that the clocks skip in spring is read as they were going before, and the earlier of the two is
 * taken of a time that they show twice in autumn: what java.time and Temporal do.
 */
export function momentIn(timeZone: string, wall: WallClock): Date | null {
  const { year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0 } = wall;
  if (hour > 23 || minute > 59 || second > 59) return null;
  const asUtc = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  const check = new Date(asUtc);
  if (check.getUTCFullYear() !== year || check.getUTCMonth() !== month - 1 || check.getUTCDate() !== day) return null;
  const before = offsetAt(timeZone, asUtc - 86_400_000);
  const after = offsetAt(timeZone, asUtc + 86_400_000);
  const fitting = [...new Set([before, after])]
    .map((offset) => asUtc - offset)
    .filter((at) => at + offsetAt(timeZone, at) === asUtc);
  return new Date(fitting.length > 0 ? Math.min(...fitting) : asUtc - before);
}
