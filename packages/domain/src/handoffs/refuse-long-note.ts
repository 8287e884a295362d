import { type Decision, refuse } from '../decision.ts';

const LONGEST_NOTE = 5_000;

/** What sender and receiver tell each other is read on one screen, and sent in mails and chats; null where it is short enough. */
export function refuseLongNote(note: string | null | undefined, field = 'note'): Decision | null {
  if (!note || note.trim().length <= LONGEST_NOTE) return null;
  return refuse('NOTE_TOO_LONG', `A note has up to ${LONGEST_NOTE} characters.`, { field });
}
