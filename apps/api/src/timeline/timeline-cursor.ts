import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { badCursor } from '../errors.ts';

/** A place on a timeline: the moment in milliseconds and the event's id. */
export interface TimelinePlace {
  at: number;
  id: string;
  /** Where a folded row ends: its oldest event. */
  end?: { at: number; id: string } | undefined;
}

const isPlace = (at: string | undefined, id: string | undefined): boolean =>
  at !== undefined && id !== undefined && /^-?\d{1,15}$/.test(at) && ID.test(id);

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads and writes the cursors of timelines. A hidden event's cursor is sealed: its exact time is nobody's business. */
export function createTimelineCursors(secret: string) {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'timeline-cursor', 32));
  return {
    write({ at, id, end }: TimelinePlace, isHidden = false): string {
      const text = end ? `${at}.${id}.${end.at}.${end.id}` : `${at}.${id}`;
      if (!isHidden) return Buffer.from(text, 'latin1').toString('base64url');
      // The id is unique, so it serves as the nonce and equal places give equal cursors.
      const cipher = createCipheriv('aes-256-gcm', key, Buffer.from(id.replaceAll('-', ''), 'hex').subarray(4));
      const sealed = Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), cipher.update(text), cipher.final()]);
      return `~${Buffer.concat([sealed, cipher.getAuthTag()]).toString('base64url')}`;
    },
    /** Throws BAD_USER_INPUT before any SQL when the text is no cursor. */
    read(cursor: string): TimelinePlace {
      const text = cursor.startsWith('~') ? unseal(key, cursor) : Buffer.from(cursor, 'base64url').toString('latin1');
      const [at, id, endAt, endId] = text.split('.');
      const isWhole = isPlace(at, id) && (endAt === undefined || isPlace(endAt, endId));
      if (!isWhole) throw badCursor();
      return { at: Number(at), id: id!, end: endId ? { at: Number(endAt), id: endId } : undefined };
    },
  };
}

export type TimelineCursors = ReturnType<typeof createTimelineCursors>;

function unseal(key: Buffer, cursor: string): string {
  try {
    const bytes = Buffer.from(cursor.slice(1), 'base64url');
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(4, 16));
    decipher.setAuthTag(bytes.subarray(-16));
    return decipher.update(bytes.subarray(16, -16)).toString('latin1') + decipher.final('latin1');
  } catch {
    return '';
  }
}
