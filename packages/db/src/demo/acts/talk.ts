import { findEventKind, type NewEvent } from '@tasuki/domain';
import { commentOnEvent } from '@tasuki/domain/accounts/comment-on-event';
import { pinEvent, unpinEvent } from '@tasuki/domain/accounts/pin-event';
import type { Person } from '../staff.ts';
import type { Teller } from '../teller.ts';

export function comment(teller: Teller, by: Person, event: NewEvent, said: { text: string; to: readonly Person[] }) {
  const { accountId, kind, department, visibility = 'everyone' } = event;
  const about = { accountId, id: teller.idOf(event), kind, label: labelOf(event), visibility, department };
  const mentions = said.to.map(({ id }) => id);
  teller.tell(commentOnEvent(about, { ...teller.by(by), text: said.text, mentions }));
}

export function pin(teller: Teller, by: Person, event: NewEvent): void {
  teller.tell(pinEvent(pinned(teller), pinFacts(teller, by, event)));
}

export function unpin(teller: Teller, by: Person, event: NewEvent): void {
  teller.tell(unpinEvent(pinned(teller), pinFacts(teller, by, event)));
}

function pinFacts(teller: Teller, by: Person, event: NewEvent) {
  return { ...teller.by(by), accountId: teller.accountId, eventId: teller.idOf(event), label: labelOf(event) };
}

const pinned = (teller: Teller) => teller.rows.all<{ eventId: string }>('pins').map(({ eventId }) => eventId);

const labelOf = ({ kind }: NewEvent) => findEventKind(kind)?.label ?? { ja: kind, en: kind };
