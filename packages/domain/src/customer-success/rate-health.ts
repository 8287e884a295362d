import { type Acting, actedBy } from '../acting.ts';
import { addDays, type Day, isDay } from '../days.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import type { HealthRating } from '../health/health-measures.ts';
import { healthRated } from './events/health-rated.ts';

const LONGEST_NOTE = 1_000;
const USUAL_DAYS = 90;
const LONGEST_DAYS = 366;

export interface RateHealth extends Acting {
  accountId: string;
  ratingId: string;
  rating: HealthRating;
  note?: string | null;
  today: Day;
  /** The last day on which it counts; 90 days on where nobody says. */
  until?: Day | null;
}

/** A rating that is not good says why: the next reader has to know what to do. */
export function rateHealth(isCustomer: boolean, command: RateHealth): Decision {
  if (!isCustomer) return refuse('NOT_A_CUSTOMER', 'Only a customer with a contract is rated.');
  const { accountId, ratingId, rating } = command;
  const note = command.note?.trim() || null;
  if (rating !== 'good' && !note) return refuse('NOTE_EMPTY', 'Say why.', { field: 'note' });
  if (note && note.length > LONGEST_NOTE)
    return refuse('TEXT_TOO_LONG', `At most ${LONGEST_NOTE} characters.`, { field: 'note' });
  const { today, until = null } = command;
  if (until && (!isDay(until) || until < today || until > addDays(today, LONGEST_DAYS)))
    return refuse('UNTIL_INVALID', 'It counts until a day from today on, within a year.', { field: 'until' });
  return accept(
    healthRated.event({
      ...actedBy(command),
      accountId,
      department: command.as,
      subject: { type: 'account', id: accountId },
      payload: { ratingId, rating, note, until: until ?? addDays(today, USUAL_DAYS) },
    }),
  );
}
