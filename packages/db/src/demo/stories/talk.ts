import type { NewEvent } from '@tasuki/domain';
import { note } from '../acts/accounts.ts';
import { comment, pin, unpin } from '../acts/talk.ts';
import { daysLater, hoursAgo } from '../calendar.ts';
import { type Teller, tellUntilToday } from '../teller.ts';
import type { World } from '../world.ts';

const keyFacts = [
  '決裁は四半期末の役員会のみ。次回は月末',
  '競合のA社と比較中。価格よりサポート体制を重視',
  '情報システム部長が推進者。現場の利用者は営業部30名',
  'セキュリティチェックシートの提出が必須',
];
const questions = [
  'この件、先方の温度感はどうでしたか？',
  '約束した内容を引き継ぎ情報にも残してください',
  '次回は利用部門にも同席をお願いできますか？',
];

/** What people say about one another's records across departments, and what they keep in sight. */
export function tellTalk(world: World): void {
  const weekAgo = daysLater(world.calendar.now, -7);
  const settled = world.tellers.filter((teller) => teller.time < weekAgo && teller.events.length > 20);
  const step = Math.max(1, Math.floor(settled.length / 36));
  settled
    .filter((_teller, index) => index % step === 0)
    .forEach((teller, index) => {
      tellUntilToday(() => talkAbout(teller, index));
    });
}

function talkAbout(teller: Teller, index: number): void {
  const { random, world } = teller;
  const { staff, calendar } = world;
  const people = [staff.marketing, staff['inside-sales'], staff['field-sales'], staff['customer-success']];
  const [writer, reader] = [people[index % 4]?.[1], people[(index + 1) % 4]?.[0]];
  if (!writer || !reader) return;
  teller.goTo(hoursAgo(calendar, random.between(30, 110)));
  note(teller, writer, random.pick(keyFacts));
  const fact = teller.events.at(-1) as NewEvent;
  teller.goTo(hoursAgo(calendar, 29));
  pin(teller, writer, fact);
  const talked = teller.events.findLast(({ kind }) => talkedAbout.has(kind)) ?? fact;
  teller.goTo(hoursAgo(calendar, random.between(2, 26)));
  comment(teller, writer, talked, { text: `@${reader.name} ${random.pick(questions)}`, to: [reader] });
  if (index % 2 === 0) comment(teller, reader, talked, { text: `@${writer.name} 確認します`, to: [writer] });
  if (talked !== fact) pin(teller, reader, talked);
  if (index % 6 === 0) unpin(teller, reader, fact);
}

const talkedAbout = new Set([
  'field-sales.meeting-held',
  'field-sales.deal-won',
  'field-sales.deal-lost',
  'inside-sales.call-logged',
  'customer-success.check-in-held',
  'handoffs.accepted',
]);
