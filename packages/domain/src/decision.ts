import type { NewEvent } from './timeline/event.ts';

/** The rule says no: a value that travels to the screen, not an error. */
export interface Refusal {
  code: string;
  message: string;
  field?: string;
  details?: Record<string, unknown>;
}

/** What a rule answers: the facts to append, or why not. */
export type Decision = { accepted: NewEvent[]; refused?: undefined } | { refused: Refusal; accepted?: undefined };

export function accept(...events: NewEvent[]): Decision {
  return { accepted: events };
}

export function refuse(code: string, message: string, more: Omit<Refusal, 'code' | 'message'> = {}): Decision {
  return { refused: { code, message, ...more } };
}
