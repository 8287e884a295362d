import { addMonths, type NewEvent } from '@tasuki/domain';
import type { HistoryEvent } from '@tasuki/domain/definitions/lead-history';
import { kindsOfRule, type LiveDefinition, qualifyLead } from '@tasuki/domain/definitions/qualify-lead';
import { momentOn } from '../calendar.ts';
import { createRandom, type Random, randomId } from '../random.ts';
import type { Teller } from '../teller.ts';
import type { World } from '../world.ts';

/** How far back qualifications are told: what people look at, and no more to judge than that. */
const MONTHS_TOLD = 8;
const seed = 72;

/** Who passed which definition, told after the other stories and by a chance of its own, so that these stay as they are. */
export function tellQualifications(world: World): void {
  const random = createRandom(seed);
  const since = momentOn(addMonths(world.calendar.today, -MONTHS_TOLD), 0);
  const kinds = new Map(world.definitions.map((definition) => [definition, kindsOfRule(definition.rule)]));
  for (const teller of world.tellers) teller.events.push(...qualificationsOf(teller, { random, since, kinds }));
}

interface Telling {
  random: Random;
  since: Date;
  kinds: Map<LiveDefinition, Set<string>>;
}

function qualificationsOf(teller: Teller, { random, since, kinds }: Telling): NewEvent[] {
  const events = teller.events.map((event, place) => toHistory(named(event, { random, place })));
  const captured = teller.events.filter(
    ({ kind, occurredAt }) => kind === 'marketing.lead-captured' && occurredAt >= since,
  );
  return captured.flatMap((entry) => {
    const { leadId } = entry.payload as { leadId: string };
    const history = { leadId, contactId: entry.contactId ?? null, events };
    return [...kinds].flatMap(([definition, own]) => {
      const moments = events.filter(({ kind, occurredAt }) => own.has(kind) && occurredAt >= entry.occurredAt);
      for (const { occurredAt: at } of moments) {
        const event = qualifyLead(definition, {
          accountId: teller.accountId,
          history,
          at,
          qualificationId: randomId(random, at),
        });
        if (event) return [event];
      }
      return [];
    });
  });
}

type Named = NewEvent & { id: string };

/** In the order told; most events get their ids when they are written down, but evidence names them before. */
function named(event: NewEvent, { random, place }: { random: Random; place: number }): Named {
  event.id ??= randomId(random, event.occurredAt, place);
  return event as Named;
}

const toHistory = ({ id, kind, occurredAt, contactId = null, payload }: Named): HistoryEvent => ({
  id,
  kind,
  occurredAt,
  contactId,
  payload: payload as Record<string, unknown>,
});
