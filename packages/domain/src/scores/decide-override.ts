import type { Acting } from '../acting.ts';
import { accept, type Decision, refuse } from '../decision.ts';
import { DAY_MS } from '../definitions/read-fact.ts';
import { scoreOverridden } from './events/score-overridden.ts';
import type { Score } from './judge-score.ts';
import { FIRST_CELL, isCell, type LiveScoreModel } from './score-terms.ts';
import { bandsOf } from './scored-fields.ts';
import { about, fieldsOf, overrideAt, type ScoredLead, type StoredScore, tellOverrideEnd } from './tell-score.ts';

/** What a person knows today is old news one day. */
export const LONGEST_OVERRIDE_DAYS = 365;
const LONGEST_REASON = 1_000;

export interface OverrideScope {
  lead: ScoredLead & { state: string };
  stored: StoredScore | null;
  model: LiveScoreModel;
  /** What the model says now. */
  score: Score;
}

export interface OverrideScore extends Acting {
  cell: string;
  reason: string;
  until: Date;
}

const overStates = ['won', 'lost', 'disqualified'];

/** A person sets a lead's cell, with a reason and for a time; the points stay what they are. */
export function overrideScore({ lead, stored, model, score }: OverrideScope, command: OverrideScore): Decision {
  const { cell, until, by, at, as } = command;
  const reason = command.reason.trim();
  if (overStates.includes(lead.state))
    return refuse('LEAD_NOT_OPEN', `This lead is ${lead.state}.`, { details: { state: lead.state } });
  if (!isCell(cell)) return refuse('CELL_UNKNOWN', 'Choose a cell from A1 to C3.', { field: 'cell' });
  if (!reason) return refuse('NOTE_MISSING', 'Say why the score is another one.', { field: 'reason' });
  if (reason.length > LONGEST_REASON)
    return refuse('TEXT_TOO_LONG', `At most ${LONGEST_REASON} characters.`, { field: 'reason' });
  const ms = until.getTime() - at.getTime();
  if (!(ms > 0) || ms > LONGEST_OVERRIDE_DAYS * DAY_MS)
    return refuse('OVERRIDE_UNTIL_INVALID', `An override ends within ${LONGEST_OVERRIDE_DAYS} days.`, {
      field: 'until',
    });
  const from = overrideAt(stored, at) ?? stored?.standing ?? FIRST_CELL;
  return accept(
    scoreOverridden.event({
      ...about(lead, at),
      ...{ department: as, actorId: by },
      payload: {
        ...fieldsOf(lead, from, { model, score, at }),
        ...{ to: cell, bands: bandsOf(model.key, cell, cell), reason, until: until.toISOString() },
      },
    }),
  );
}

/** The model speaks again before the override's time is up. */
export function withdrawOverride({ lead, stored, model, score }: OverrideScope, { by, at, as }: Acting): Decision {
  if (!stored || !overrideAt(stored, at)) return refuse('NOT_OVERRIDDEN', 'Nobody has overridden this score.');
  return accept(tellOverrideEnd(lead, stored, { model, score, at, why: 'withdrawn', by, as }));
}
