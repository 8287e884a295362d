import { expect, test } from 'vitest';
import type { RecordedEvent } from '../timeline/event.ts';
import { dueReminders } from './due-reminders.ts';
import { notificationKinds } from './notification-kinds.ts';
import { notificationText } from './notification-text.ts';
import { type Concerned, whoIsTold } from './who-is-told.ts';

const comment: RecordedEvent = {
  id: 'event-9',
  kind: 'accounts.comment-added',
  accountId: 'account-1',
  department: 'field-sales',
  occurredAt: new Date('2026-06-15T03:00:00Z'),
  recordedAt: new Date('2026-06-15T03:00:00Z'),
  timePrecision: 'instant',
  actorId: 'writer',
  contactId: null,
  subject: null,
  visibility: 'everyone',
  importSource: null,
  payload: { onEventId: 'event-1', labelJa: '訪問', labelEn: 'Visit', text: '確認', mentions: ['called', 'writer'] },
};
const nobody: Concerned = {
  followers: [],
  sender: null,
  receivers: [],
  receiverManagers: [],
  feedbackReaders: [],
  feedbackGiver: null,
  leadOwner: null,
  leadManagers: [],
  mayRead: () => true,
};

test('who is called in a comment is told so, who wrote it is not', () => {
  expect(whoIsTold(comment, nobody)).toEqual([{ userId: 'called', kind: 'mention' }]);
});

test('a person with two reasons is told once, for the first', () => {
  expect(whoIsTold(comment, { ...nobody, followers: ['called', 'fan'] })).toEqual([
    { userId: 'called', kind: 'mention' },
    { userId: 'fan', kind: 'followed' },
  ]);
});

test('a private record is told to nobody who may not read it', () => {
  const concerned = { ...nobody, followers: ['fan'], mayRead: (userId: string) => userId !== 'called' };
  expect(whoIsTold(comment, concerned)).toEqual([{ userId: 'fan', kind: 'followed' }]);
});

test('machine repeats are not told to followers', () => {
  const open = { ...comment, kind: 'marketing.mail-opened', payload: { subject: 'お知らせ' } };
  expect(whoIsTold(open, { ...nobody, followers: ['fan'] })).toEqual([]);
});

test('an offer reaches its receivers, its end the sender', () => {
  const concerned = { ...nobody, sender: 'giver', receivers: ['taker'] };
  const handoff = { ...comment, payload: {} };
  expect(whoIsTold({ ...handoff, kind: 'handoffs.offered' }, concerned)).toEqual([
    { userId: 'taker', kind: 'handoff-offered' },
  ]);
  expect(whoIsTold({ ...handoff, kind: 'handoffs.returned' }, concerned)).toEqual([
    { userId: 'giver', kind: 'handoff-returned' },
  ]);
});

test('an offer that nobody answered is told to the receiver’s managers and the sender', () => {
  const concerned = { ...nobody, sender: 'giver', receivers: ['taker'], receiverManagers: ['leader'] };
  expect(whoIsTold({ ...comment, kind: 'handoffs.escalated', payload: {} }, concerned)).toEqual([
    { userId: 'leader', kind: 'handoff-escalated' },
    { userId: 'giver', kind: 'handoff-escalated' },
  ]);
});

test('a pass that went on is offered to who has it now, and the sender hears their name', () => {
  const concerned = { ...nobody, sender: 'giver', receivers: ['next'] };
  expect(whoIsTold({ ...comment, kind: 'handoffs.rerouted', payload: {} }, concerned)).toEqual([
    { userId: 'next', kind: 'handoff-offered' },
    { userId: 'giver', kind: 'handoff-rerouted' },
  ]);
  const summary = 'IS→FS の引き継ぎを佐藤 健一に変更';
  const facts = { kind: 'handoff-rerouted', account: '㈱返事待ち', actor: null, summary, dueOn: null } as const;
  expect(notificationText(facts, 'ja')).toBe(`㈱返事待ち: ${summary}`);
});

test('the day to knock again is told to who works on the lead, and to the callers’ managers where nobody does', () => {
  const begun = {
    ...comment,
    kind: 'marketing.lead-captured',
    actorId: null,
    payload: { leadId: 'l', source: 're-approach', cycleNumber: 2 },
  };
  const concerned = { ...nobody, leadManagers: ['leader'] };
  expect(whoIsTold(begun, { ...concerned, leadOwner: 'worker' })).toEqual([
    { userId: 'worker', kind: 'reapproach-begun' },
  ]);
  expect(whoIsTold(begun, concerned)).toEqual([{ userId: 'leader', kind: 'reapproach-begun' }]);
  expect(whoIsTold({ ...begun, payload: { ...begun.payload, source: 'web' } }, concerned)).toEqual([]);
});

test('who works on a lead hears that it rose in the grid or passed a definition, and not that time took it down', () => {
  const concerned = { ...nobody, leadOwner: 'worker', followers: ['fan'] };
  const moved = (from: string, to: string) => ({
    ...comment,
    kind: 'marketing.lead-scored',
    payload: {
      ...{ leadId: 'l', modelId: 'm', modelKey: 'main', nameJa: '標準', nameEn: 'Standard', versionNumber: 1 },
      ...{ from, to, fit: 0, engagement: 0, bands: {} },
    },
  });
  expect(whoIsTold(moved('C3', 'C2'), concerned)).toEqual([
    { userId: 'worker', kind: 'lead-scored' },
    { userId: 'fan', kind: 'followed' },
  ]);
  expect(whoIsTold(moved('B2', 'B3'), concerned)).toEqual([]);
  const reached = { ...comment, kind: 'definitions.qualification-reached', payload: {} };
  expect(whoIsTold(reached, { ...concerned, followers: [] })).toEqual([{ userId: 'worker', kind: 'lead-qualified' }]);
});

test('a deadline reminds at each step once, and not before the first nor after the day', () => {
  const contract = { id: 'c', noticeDeadline: '2026-07-10', endDate: null };
  expect(dueReminders(contract, '2026-06-09')).toEqual([]);
  expect(dueReminders(contract, '2026-06-10')).toEqual(dueReminders(contract, '2026-07-02'));
  expect(dueReminders(contract, '2026-07-03').map(({ cause }) => cause)).toEqual(['notice-due:c:2026-07-10:7']);
  expect(dueReminders(contract, '2026-07-11')).toEqual([]);
});

test.each(notificationKinds)('%s is told in both languages', (kind) => {
  // A finding is of no account: what it says stands in its summary.
  const summary = kind.startsWith('finding-') ? '髙橋製作所' : null;
  const facts = { kind, account: '髙橋製作所', actor: null, summary, dueOn: '2026/7/10' };
  for (const locale of ['ja', 'en'] as const) expect(notificationText(facts, locale)).toContain('髙橋製作所');
});

test('the day of a deadline is written as the reader writes days', () => {
  const facts = { kind: 'notice-due' as const, account: '髙橋製作所', actor: null, summary: null, dueOn: '2026-11-30' };
  expect(notificationText(facts, 'ja')).toBe('髙橋製作所の解約通知期限は2026/11/30(月)です');
  expect(notificationText(facts, 'en')).toBe('髙橋製作所 can give notice until Nov 30, 2026');
});

test('a pass that came by its clock is told as the system’s, which is no person', () => {
  const facts = { kind: 'handoff-offered' as const, account: '髙橋製作所', summary: null, dueOn: null };
  expect(notificationText({ ...facts, actor: null }, 'ja')).toBe('システムから髙橋製作所の引き継ぎ依頼');
  expect(notificationText({ ...facts, actor: '濵田 結衣' }, 'ja')).toBe('濵田 結衣さんから髙橋製作所の引き継ぎ依頼');
});
