import { statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';

/** What an event takes in table, indexes and write-ahead log together, measured and rounded up. */
const BYTES_PER_EVENT = 2000;
const BYTES_FOR_SERVER = 500_000_000;

/** Throws one clear sentence before anything is written where the events would not fit. */
export async function requireDiskSpace(events: number, folder = tmpdir()): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const sentence = spaceSentence(events, bavail * bsize, folder);
  if (sentence) throw new Error(sentence);
}

export function spaceSentence(events: number, freeBytes: number, folder: string): string | null {
  const needed = events * BYTES_PER_EVENT + BYTES_FOR_SERVER;
  if (freeBytes >= needed) return null;
  return `The benchmark needs ${gigabytes(needed)} GB in ${folder}, but ${gigabytes(freeBytes)} GB are free. Free some, set TMPDIR to another disk, or use --quick.`;
}

const gigabytes = (bytes: number) => (bytes / 1e9).toFixed(1);
