import type { Decision, Department, NewEvent } from '@tasuki/domain';
import type { Acting } from '@tasuki/domain/acting';
import { project } from '../timeline/commit.ts';
import { daysLater, toWorkingTime } from './calendar.ts';
import { MemoryRows } from './memory-rows.ts';
import { randomId } from './random.ts';
import type { Person } from './staff.ts';
import type { World } from './world.ts';

/** The story has reached today: what comes next is yet to happen. */
export class NotYet extends Error {}

/** Tells the story of one account: a clock that moves forward, the rules, and what they have decided so far. */
export class Teller {
  readonly rows = new MemoryRows();
  readonly events: NewEvent[] = [];
  accountId = '';

  constructor(
    readonly world: World,
    public time: Date,
  ) {}

  get random() {
    return this.world.random;
  }

  newId = (): string => randomId(this.random, this.time);

  /** Lets days pass, until somebody is at work. */
  wait(days: number): void {
    this.goTo(toWorkingTime(daysLater(this.time, Math.max(days, 0.01)), this.random));
  }

  goTo(time: Date): void {
    if (time > this.world.calendar.now) throw new NotYet();
    this.time = time;
  }

  by(person: Person, as: Department = person.department): Acting {
    return { by: person.id, at: this.time, as };
  }

  /** Appends what a rule accepted. A refusal is a mistake of the story, never of the rule. */
  tell(decision: Decision): NewEvent[] {
    if (decision.refused)
      throw new Error(`The demo story broke a rule: ${decision.refused.code} at ${this.time.toISOString()}.`);
    for (const event of decision.accepted) {
      this.events.push(event);
      this.rows.apply(
        project({
          timePrecision: 'instant',
          actorId: null,
          contactId: null,
          subject: null,
          visibility: 'everyone',
          importSource: null,
          ...event,
          id: event.id ?? this.newId(),
          recordedAt: event.occurredAt,
        }),
      );
    }
    return decision.accepted;
  }

  /** The id of a told event, given to it now: comments and pins refer to it. */
  idOf(event: NewEvent): string {
    event.id ??= this.newId();
    return event.id;
  }

  get account() {
    return this.rows.one<AccountFacts>('accounts', this.accountId);
  }

  get cycle() {
    const last = this.rows.all<CycleFacts>('cycles').at(-1);
    if (!last) throw new Error('An account has a cycle from birth.');
    return { id: last.id, number: last.number, hasEnded: Boolean(last.endedAt), outcome: last.outcome ?? null };
  }

  get contactId(): string | null {
    return this.rows.all<{ id: string }>('contacts')[0]?.id ?? null;
  }
}

interface AccountFacts {
  id: string;
  name: string;
  state: 'provisional' | 'identified';
  holder: Department;
  cycleNumber: number;
  touchTier?: 'high' | 'low' | 'tech' | 'community' | null;
  version?: number;
}

interface CycleFacts {
  id: string;
  number: number;
  endedAt?: Date | null;
  outcome?: string | null;
}

/** Tells a story as far as today. */
export function tellUntilToday(story: () => void): void {
  try {
    story();
  } catch (error) {
    if (!(error instanceof NotYet)) throw error;
  }
}
