import { badUserInput } from '../errors.ts';

export interface QueuePlace {
  /** The moment as of which the whole walk is scored. */
  asOf: Date;
  score: number;
  leadId: string;
}

export function writeQueueCursor({ asOf, score, leadId }: QueuePlace): string {
  return Buffer.from(`${asOf.getTime()}/${score}/${leadId}`).toString('base64url');
}

/** Throws BAD_USER_INPUT for text that is no cursor of the call queue. */
export function readQueueCursor(cursor: string): QueuePlace {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const parts = /^(\d{1,15})\/(-?\d{1,6})\/([0-9a-f-]{36})$/.exec(text);
  if (!parts?.[3]) throw badUserInput('This cursor is not one of ours.', { field: 'after' });
  return { asOf: new Date(Number(parts[1])), score: Number(parts[2]), leadId: parts[3] };
}
