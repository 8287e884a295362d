import { startReapproach } from '@tasuki/domain/accounts/start-reapproach';
import { completeTask, type TaskState } from '@tasuki/domain/accounts/task-rules';
import { bookMeeting } from '@tasuki/domain/inside-sales/book-meeting';
import type { CallOutcome } from '@tasuki/domain/inside-sales/call-outcomes';
import { type CallState, correctCall, logCall } from '@tasuki/domain/inside-sales/log-call';
import type { MeetingKind } from '@tasuki/domain/inside-sales/meeting-kinds';
import { daysLater, toWorkingTime } from '../calendar.ts';
import type { Person } from '../staff.ts';
import type { Teller } from '../teller.ts';

const seconds: Partial<Record<CallOutcome, [number, number]>> = {
  conversation: [90, 300],
  meaningful: [240, 900],
  appointment: [300, 900],
  refused: [30, 120],
};

const notes: Partial<Record<CallOutcome, string[]>> = {
  meaningful: [
    '月末の集計に毎月3日。現場は紙とExcel',
    '来期予算で検討。競合は2社',
    '拠点間で履歴が共有できず困っている',
  ],
  appointment: ['決裁者同席で打ち合わせ', '課題: 引き継ぎ漏れ。事例を見たい', '情シスと現場の2名が参加'],
  refused: ['他社導入済み', '今期は見送り'],
};

export function call(teller: Teller, by: Person, outcome: CallOutcome, leadId?: string | null): void {
  const [from, to] = seconds[outcome] ?? [5, 40];
  const { random } = teller;
  const ids = { call: teller.newId(), task: teller.newId() };
  keepPromises(teller, by);
  const callbackAt = outcome === 'callback' ? toWorkingTime(daysLater(teller.time, 2), random) : null;
  const outcomeNotes = notes[outcome];
  teller.tell(
    logCall(null, {
      ...teller.by(by, 'inside-sales'),
      accountId: teller.accountId,
      contactId: teller.contactId,
      leadId,
      outcome,
      durationSeconds: random.between(from, to),
      callbackAt,
      note: outcomeNotes && random.chance(0.7) ? random.pick(outcomeNotes) : null,
      locale: 'ja',
      ids,
    }),
  );
  if (random.chance(0.01)) correct(teller, by, ids.call);
}

/** A call made is a call back kept. */
function keepPromises(teller: Teller, by: Person): void {
  const open = teller.rows.all<TaskState & { department: string }>('tasks').filter(({ state }) => state === 'open');
  for (const task of open.filter(({ department }) => department === 'inside-sales')) {
    teller.tell(completeTask(task, teller.by(by, 'inside-sales')));
  }
}

/** A slip of the finger, put right at once. */
export function correct(teller: Teller, by: Person, callId?: string): void {
  const calls = teller.rows.all<CallState>('calls');
  const slip = callId ? teller.rows.one<CallState>('calls', callId) : calls.at(-1);
  if (!slip) return;
  const outcome = slip.outcome === 'absent' ? 'gatekeeper' : 'absent';
  teller.tell(correctCall({ ...slip, userId: by.id }, { ...teller.by(by, 'inside-sales'), outcome }));
}

const noContact: CallOutcome[] = ['absent', 'absent', 'absent', 'gatekeeper', 'gatekeeper', 'wrong-number', 'callback'];

/** Rings until somebody answers, a few times at most; true when there was a meaningful conversation. */
export function callUntilReached(teller: Teller, by: Person, leadId: string, reach = 0.45): boolean {
  for (let attempt = 0; attempt < 4; attempt++) {
    if (teller.random.chance(reach)) {
      call(teller, by, teller.random.chance(0.7) ? 'meaningful' : 'conversation', leadId);
      return true;
    }
    call(teller, by, teller.random.pick(noContact), leadId);
    teller.wait(teller.random.between(1, 3));
  }
  keepPromises(teller, by);
  return false;
}

const places = ['大手町', '梅田', '名古屋駅前', '博多', '先方本社', '横浜工場'];

/** アポ獲得. Answers the meeting's id; the clock stays at the booking. */
export function book(
  teller: Teller,
  by: Person,
  { owner, leadId, inDays }: { owner: Person; leadId?: string | null; inDays: number },
) {
  const { random } = teller;
  const kind: MeetingKind = random.pick(['online', 'online', 'visit', 'visit', 'meeting']);
  const meetingId = teller.newId();
  teller.tell(
    bookMeeting(null, {
      ...teller.by(by, 'inside-sales'),
      accountId: teller.accountId,
      contactId: teller.contactId,
      id: meetingId,
      kind,
      startsAt: toWorkingTime(daysLater(teller.time, inDays), random),
      leadId,
      ownerId: owner.id,
      place: kind === 'online' ? null : random.pick(places),
    }),
  );
  return meetingId;
}

/** A company that had left is asked again: the next cycle. Answers the new lead's id. */
export function approachAgain(teller: Teller, by: Person): string {
  const { id, name } = teller.account;
  const { cycle, contactId } = teller;
  const ids = { cycle: teller.newId(), lead: teller.newId() };
  const account = { id, name, cycle, contactId, returned: null, isCustomer: false, owner: null };
  const who = { user: { id: by.id, name: by.name }, department: 'inside-sales' as const };
  teller.tell(startReapproach(account, { ...teller.by(by, 'inside-sales'), ...who, ids }));
  return ids.lead;
}
