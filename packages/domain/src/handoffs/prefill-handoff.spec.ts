import { expect, test } from 'vitest';
import type { HistoryEvent } from '../definitions/lead-history.ts';
import { usualAgreement } from './joint-agreement.ts';
import { prefillHandoff } from './prefill-handoff.ts';

let day = 0;
function event(kind: string, payload: Record<string, unknown>): HistoryEvent {
  day += 1;
  return { id: `event-${day}`, kind, occurredAt: new Date(Date.UTC(2026, 0, day)), contactId: null, payload };
}

const { items } = usualAgreement({ from: 'field-sales', to: 'customer-success' });
const answers = (events: HistoryEvent[], locale: 'ja' | 'en' = 'ja') =>
  Object.fromEntries(prefillHandoff(items, events, locale).map(({ item, text }) => [item, text]));

const pass = event('handoffs.offered', { items: { need: '月次締めに 5 営業日', authority: '部長決裁' } });

test('what inside sales heard stands in the handover, under the name that the receiver gives it', () => {
  const [problem] = prefillHandoff(items, [pass], 'ja');
  expect(problem).toEqual({ item: 'problem', text: '月次締めに 5 営業日', eventIds: [pass.id] });
  expect(answers([pass])['decision-process']).toBe('部長決裁');
});

test('a note with a labelled line answers, and the newest word counts', () => {
  const call = event('inside-sales.call-logged', {
    note: '予算：500万円 / 課題: 月末の残業\n期待する成果: 2 営業日で締める',
  });
  expect(answers([call, pass])).toMatchObject({ problem: '月末の残業', expectation: '2 営業日で締める' });
});

test('the contract goes before the quote', () => {
  const quote = event('field-sales.quote-submitted', {
    ...{ quoteId: 'q', opportunityId: 'o', number: 'Q-1', revision: 1, amountMinor: 2_400_000, currency: 'JPY' },
  });
  expect(answers([quote]).contract).toBe('見積 Q-1: ￥2,400,000');
  const contract = event('customer-success.contract-started', {
    ...{ contractId: 'c', startDate: '2026-04-01', endDate: '2027-03-31', currency: 'JPY', monthlyMinor: 200_000 },
    ...{ plan: '標準プラン', seats: 40 },
  });
  expect(answers([contract, quote]).contract).toBe('標準プラン、40席、月額 ￥200,000、2026/04/01(水)〜2027/03/31(水)');
});

test('who has left and what is kept are not handed over', () => {
  const added = (contactId: string, familyName: string) =>
    event('accounts.contact-added', { contactId, familyName, stakeholderRole: 'decider' });
  const people = [added('here', '髙橋'), added('gone', '山田')];
  const left = event('accounts.contact-left', { contactId: 'gone', name: '山田' });
  expect(answers([...people, left]).stakeholders).toBe('髙橋（決裁者）');
  const made = event('promises.made', { promiseId: 'p', text: 'API 連携', dueOn: '2026-09-01' });
  expect(answers([made], 'en').promises).toBe('API 連携 (due 2026-09-01)');
  const kept = event('promises.reviewed', { promiseId: 'p', text: 'API 連携', state: 'kept' });
  expect(answers([made, kept]).promises).toBeUndefined();
});

test('a role in a deal makes a stakeholder as one at the account does, each role told once', () => {
  const hana = { contactId: 'hana', name: '髙橋 花', before: null };
  const inDeal = (opportunityId: string, role: string | null) =>
    event('field-sales.deal-role-set', {
      ...{ ...hana, dealRoleId: `role-${opportunityId}`, opportunityId, deal: '全社導入', contactAccountId: 'a', role },
    });
  const decider = event('accounts.stakeholder-role-set', { ...hana, role: 'decider' });
  const champion = inDeal('first', 'champion');
  expect(answers([champion]).stakeholders).toBe('髙橋 花（推進者）');
  expect(answers([decider, champion, inDeal('second', 'champion')]).stakeholders).toBe('髙橋 花（決裁者・推進者）');
  expect(answers([champion, inDeal('first', null)]).stakeholders).toBeUndefined();
});

test('what nobody said stays empty', () => {
  expect(answers([event('accounts.note-added', { text: '課題は聞けず' })])).toEqual({});
});

test('what is counted of the use is named in the reader’s words', () => {
  const upsell = usualAgreement({ from: 'customer-success', to: 'inside-sales' }).items;
  const use = event('customer-success.usage-recorded', { day: '2026-11-22', metric: 'logins', quantity: 36 });
  const told = (locale: 'ja' | 'en') => prefillHandoff(upsell, [use], locale).map(({ text }) => text);
  expect(told('ja')).toEqual(['ログイン数 36（2026-11-22）']);
  expect(told('en')).toEqual(['Logins 36 (2026-11-22)']);
});
