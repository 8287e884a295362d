import { type Acting, actedBy } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { Visibility } from '../timeline/event.ts';
import type { Words } from '../words.ts';
import { commentAdded } from './events/comment-added.ts';

const LONGEST_COMMENT = 2_000;
const MOST_MENTIONS = 20;

export interface CommentedEvent {
  accountId: string;
  id: string;
  kind: string;
  label: Words;
  visibility: Visibility;
  /** Whose own record it is, where not everyone reads it. */
  department: Acting['as'];
}

export interface CommentOnEvent extends Acting {
  text: string;
  mentions: readonly string[];
}

/** One level deep: who answers a comment comments on the same event. */
export function commentOnEvent(event: CommentedEvent, command: CommentOnEvent): Decision {
  const text = command.text.trim();
  if (!text) return refuse('COMMENT_EMPTY', 'Write something first.', { field: 'text' });
  if (text.length > LONGEST_COMMENT) {
    return refuse('COMMENT_TOO_LONG', `A comment has up to ${LONGEST_COMMENT} characters.`, { field: 'text' });
  }
  if (event.kind === commentAdded.name) {
    return refuse('COMMENT_ON_COMMENT', 'Answer on the event that the comment is about.');
  }
  const mentions = [...new Set(command.mentions)];
  if (mentions.length > MOST_MENTIONS) {
    return refuse('TOO_MANY_MENTIONS', `A comment calls up to ${MOST_MENTIONS} people.`, { field: 'mentionIds' });
  }
  return accept(
    commentAdded.event({
      ...actedBy(command),
      accountId: event.accountId,
      department: event.visibility === 'everyone' ? command.as : event.department,
      visibility: event.visibility,
      subject: { type: 'account', id: event.accountId },
      payload: { onEventId: event.id, labelJa: event.label.ja, labelEn: event.label.en, text, mentions },
    }),
  );
}
