import { addMonths, type NewEvent } from '@tasuki/domain';
import type { StakeholderRole } from '@tasuki/domain/accounts/contact-words';
import type { OpportunityState } from '@tasuki/domain/field-sales/deal-state';
import { type DealPerson, setDealRole } from '@tasuki/domain/field-sales/set-deal-role';
import { momentOn } from '../calendar.ts';
import { createRandom, type Random, randomId } from '../random.ts';
import type { Teller } from '../teller.ts';
import type { World } from '../world.ts';

const MONTHS_TOLD = 12;
const seed = 76;

/** Who was who in the deals of the last year, told after the other stories and by a chance of its own, so that these stay. */
export function tellDealRoles(world: World): void {
  const random = createRandom(seed);
  const since = momentOn(addMonths(world.calendar.today, -MONTHS_TOLD), 0);
  for (const teller of world.tellers) {
    const deals = teller.rows.all<OpportunityState>('opportunities');
    teller.events.push(...deals.flatMap((deal) => castOf(teller, deal, { random, since })));
  }
}

interface Change {
  opportunityId: string;
  toStage: string;
  changedAt: Date;
  changedBy: string;
}

type Person = DealPerson & { stakeholderRole?: StakeholderRole | null; createdAt: Date };

/** At the proposal sales knows whom to convince; in some lost deals one of them turns against it before the decision. */
function castOf(
  teller: Teller,
  deal: OpportunityState,
  { random, since }: { random: Random; since: Date },
): NewEvent[] {
  const changes = teller.rows.all<Change>('opportunityStageChanges').filter((row) => row.opportunityId === deal.id);
  const [proposal, approval] = ['proposal', 'approval'].map((key) => changes.find(({ toStage }) => toStage === key));
  if (!proposal || proposal.changedAt < since) return [];
  const people = teller.rows.all<Person>('contacts').filter(({ createdAt }) => createdAt <= proposal.changedAt);
  return people.slice(0, 2).flatMap((person, at) => {
    const role = at === 0 ? 'champion' : (person.stakeholderRole ?? 'user');
    const current = { id: randomId(random, proposal.changedAt), role, version: 1 };
    const given = tell(deal, person, { change: proposal, role, newId: current.id });
    const isAgainst = approval && at === 1 && deal.state === 'lost' && random.chance(0.5);
    if (!isAgainst) return given;
    const turned = { change: approval, role: 'opponent' as const, newId: current.id };
    return [...given, ...tell(deal, { ...person, current }, turned)];
  });
}

function tell(
  deal: OpportunityState,
  person: Person,
  { change, role, newId }: { change: Change; role: StakeholderRole; newId: string },
): readonly NewEvent[] {
  const acting = { by: change.changedBy, at: change.changedAt, as: 'field-sales' as const };
  const then = { ...person, givenName: person.givenName ?? null, leftAt: null };
  const command = { ...acting, role, version: person.current?.version ?? 0, newId };
  return setDealRole({ ...deal, state: 'open' }, then, command).accepted ?? [];
}
