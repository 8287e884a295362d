import { createWriteStream } from 'node:fs';
import { access, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Database, importRuns, importUploads } from '@tasuki/db';
import { and, eq, lt, notExists, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';

export type UploadRow = typeof importUploads.$inferSelect;

/** More than any list of people; a file of this size is read in pieces and never held in memory. */
export const MOST_UPLOAD_BYTES = 1024 ** 3;
const KEPT_MS = 7 * 24 * 60 * 60_000;

export class UploadTooLargeError extends Error {}

/** The files that admins sent for import. Each lies alone in a folder of its id, under the name that it came with. */
export function createUploads(db: Database, folder: string) {
  const pathOf = ({ id, fileName }: Pick<UploadRow, 'id' | 'fileName'>) => join(folder, id, fileName);
  const removeBytes = (id: string) => rm(join(folder, id), { recursive: true, force: true });
  const find = async (id: string): Promise<UploadRow | null> =>
    (await db.select().from(importUploads).where(eq(importUploads.id, id)))[0] ?? null;
  const forget = async (id: string): Promise<void> => {
    await db.delete(importUploads).where(eq(importUploads.id, id));
    await removeBytes(id);
  };

  return {
    pathOf,
    find,
    /** Takes a finished file away: what was imported stands on the timeline, and nobody needs the copy. */
    forget,
    /** Whether the bytes are still there. */
    isKept: async (id: string | null): Promise<boolean> => {
      const upload = id ? await find(id) : null;
      return (
        upload !== null &&
        (await access(pathOf(upload)).then(
          () => true,
          () => false,
        ))
      );
    },
    /** Writes what arrives, piece by piece; a broken or too large one leaves nothing behind. */
    async save(body: Readable, file: { name: string; by: string | null; now: Date }): Promise<UploadRow> {
      const [id, fileName] = [uuidv7(), safeFileName(file.name)];
      await mkdir(join(folder, id), { recursive: true, mode: 0o700 });
      const counter = countBytes();
      try {
        await pipeline(body, counter.stream, createWriteStream(pathOf({ id, fileName }), { flags: 'wx', mode: 0o600 }));
        const row = { id, fileName, bytes: counter.bytes(), uploadedAt: file.now, uploadedBy: file.by };
        await db.insert(importUploads).values(row);
        return row;
      } catch (error) {
        await removeBytes(id);
        throw error;
      }
    },
    /** Files that nobody has imported within a week; a run that was interrupted may still want its own till then. */
    async forgetOld(now: Date): Promise<void> {
      const running = db
        .select({ one: sql`1` })
        .from(importRuns)
        .where(and(eq(importRuns.uploadId, importUploads.id), eq(importRuns.state, 'running')));
      const old = await db
        .select()
        .from(importUploads)
        .where(and(lt(importUploads.uploadedAt, new Date(now.getTime() - KEPT_MS)), notExists(running)));
      for (const { id } of old) await forget(id);
    },
  };
}

export type Uploads = ReturnType<typeof createUploads>;

function countBytes() {
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(bytes > MOST_UPLOAD_BYTES ? new UploadTooLargeError() : null, chunk);
    },
  });
  return { stream, bytes: () => bytes };
}

/** The last part of the name, without what a path or a terminal would act on. */
export function safeFileName(name: string): string {
  const last = name.normalize('NFC').replaceAll('\\', '/').split('/').at(-1) ?? '';
  const plain = [...last]
    .filter((letter) => !/[\p{Cc}\p{Cf}<>:"|?*]/u.test(letter))
    .join('')
    .replace(/^\.+/, '')
    .trim();
  return [...plain].slice(-80).join('') || 'upload.csv';
}
