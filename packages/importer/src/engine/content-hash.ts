import { createHash } from 'node:crypto';

/** The same for the same cells, in whatever order their columns stand. */
export function contentHash(cells: Record<string, string>): string {
  const sorted = Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(sorted)).digest('base64url');
}
