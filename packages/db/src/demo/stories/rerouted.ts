import { reassignWork } from '@tasuki/domain/accounts/reassign-work';
import { accept, letReroute, offer } from '../acts/handoffs.ts';
import { call } from '../acts/inside-sales.ts';
import { enter } from '../acts/marketing.ts';
import { daysLater } from '../calendar.ts';
import type { Person } from '../staff.ts';
import type { Teller } from '../teller.ts';
import { tellAccount, type World } from '../world.ts';

/** A pass that nobody answered found somebody else: the clock and the routing rules did their work. */
export function tellRerouted(world: World): void {
  const { calendar, staff, random } = world;
  const [absent, next] = [staff['field-sales'][2], staff['field-sales'][5]];
  const caller = staff['inside-sales'][1];
  const marketer = staff.marketing[0];
  if (!absent || !next || !caller || !marketer) return;
  for (let left = 4; left > 0; left--)
    tellAccount(world, daysLater(calendar.now, -40 - left * 11), (teller) => {
      const leadId = enter(teller, { source: 'web', touch: { kind: 'form-submitted', title: '資料請求' } });
      const first = offer(teller, { from: 'marketing', to: 'inside-sales', by: marketer, leadId });
      accept(teller, first, caller);
      call(teller, caller, 'appointment', leadId);
      const note = '担当不在のため回答なし';
      const pass = offer(teller, {
        from: 'inside-sales',
        to: 'field-sales',
        by: caller,
        leadId,
        assignee: absent,
        note,
      });
      letReroute(teller, pass, next);
      teller.wait(random.next() * 0.5);
      accept(teller, pass, next);
      if (left === 4) changeHands(teller, next, absent);
    });
}

/** Somebody takes over all that a colleague had. */
function changeHands(teller: Teller, from: Person, to: Person): void {
  teller.wait(20);
  const { accountId } = teller;
  const { events } = reassignWork([{ accountId, kind: 'ownership', id: 'field-sales', department: 'field-sales' }], {
    ...teller.by(from),
    ...{ reassignmentId: teller.newId(), from, receiverOf: () => to },
  });
  teller.tell({ accepted: events });
}
