/** A day of an input as `YYYY-MM-DD`: the scalar reads it as midnight UTC. Absent stays absent, so that an edit leaves it alone. */
export function readDay(date: Date): string;
export function readDay(date: Date | null | undefined): string | null | undefined;
export function readDay(date: Date | null | undefined): string | null | undefined {
  return date instanceof Date ? date.toISOString().slice(0, 10) : date;
}
