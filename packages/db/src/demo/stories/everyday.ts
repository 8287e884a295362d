import { accept, addDays } from '@tasuki/domain';
import { leadUpdated } from '@tasuki/domain/marketing/events/lead-updated';
import { addDepartment, consent, giveRole, leave, note, task } from '../acts/accounts.ts';
import { draft, offer, takeBack } from '../acts/handoffs.ts';
import { call, correct } from '../acts/inside-sales.ts';
import { enter } from '../acts/marketing.ts';
import { momentOn } from '../calendar.ts';
import { longCompanyName } from '../names.ts';
import type { Person } from '../staff.ts';
import type { Teller } from '../teller.ts';
import { tellAccount, type World } from '../world.ts';

/** The small things of every day: notes, tasks, people who move on, passes that are drafted or taken back. */
export function tellEverydayWork(world: World): void {
  const { random, calendar } = world;
  for (let index = 0; index < 40; index++) {
    const day = addDays(calendar.today, -random.between(12, 400));
    tellAccount(world, momentOn(day, 10, index), (teller) => workOn(teller, index));
  }
}

function workOn(teller: Teller, index: number): void {
  const { random, world } = teller;
  const marketer = random.pick(world.staff.marketing);
  const company = index === 0 ? { name: longCompanyName, domain: 'nagai-shamei.example' } : undefined;
  const leadId = enter(teller, {
    company,
    source: 'event',
    touch: { kind: 'event-attended', title: '業務改善セミナー' },
  });
  consent(teller, marketer, index % 5 === 0 ? 'withdrawn' : 'granted');
  giveRole(teller, marketer, random.pick(['decider', 'user', 'influencer', 'champion']));
  addDepartment(teller, marketer, random.pick(['情報システム部', '営業本部', '生産管理課']));
  note(teller, marketer, 'セミナー後のアンケートで「課題あり」と回答', index % 4 === 0 ? 'department' : 'everyone');
  if (index % 3 === 0) correctSource(teller, leadId, marketer);
  if (index % 8 === 0) {
    const caller = random.pick(world.staff['inside-sales']);
    call(teller, caller, 'gatekeeper', leadId);
    correct(teller, caller);
  }
  teller.wait(1);
  const pass = { from: 'marketing', to: 'inside-sales', by: marketer, leadId } as const;
  if (index % 4 === 1) draft(teller, pass);
  if (index % 4 === 2) {
    const offered = offer(teller, pass);
    teller.wait(0.5);
    takeBack(teller, offered, marketer);
  }
  task(teller, marketer, '事例集を送付', random.between(2, 9));
  if (index % 5 === 3) leave(teller, marketer, '4月の人事異動で他部門へ');
  if (index % 5 === 1) task(teller, marketer, '後任の担当者を確認', 30);
}

/** The form said one thing, the customer another. */
function correctSource(teller: Teller, leadId: string, by: Person): void {
  const { accountId, time } = teller;
  const enteredAt = time.toISOString();
  teller.tell(
    accept(
      leadUpdated.event({
        accountId,
        occurredAt: time,
        actorId: by.id,
        subject: { type: 'lead', id: leadId },
        payload: {
          leadId,
          source: 'seminar',
          attributes: {},
          enteredAt,
          enteredPrecision: 'instant',
          before: { source: 'event', enteredAt },
        },
      }),
    ),
  );
}
