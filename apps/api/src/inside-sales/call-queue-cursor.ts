import { badUserInput } from '../errors.ts';

export interface QueuePlace {
  /** The moment as of which the whole walk is scored. */
  asOf: Date;
  /** Empty in the order by points alone. */
  cell: string;
  score: number;
  leadId: string;
}

export function writeQueueCursor({ asOf, cell, score, leadId }: QueuePlace): string {
  return Buffer.from(`${asOf.getTime()}/${cell}/${score}/${leadId}`).toString('base64url');
}

/** Throws BAD_USER_INPUT for text that is no cursor of the call queue. */
export function readQueueCursor(cursor: string): QueuePlace {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  const parts = /^(\d{1,15})\/(\w{0,12})\/(-?\d{1,6})\/([0-9a-f-]{36})$/.exec(text);
  if (!parts?.[4]) throw badUserInput('This cursor is not one of ours.', { field: 'after' });
  return { asOf: new Date(Number(parts[1])), cell: parts[2] ?? '', score: Number(parts[3]), leadId: parts[4] };
}
