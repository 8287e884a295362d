import { expect, test } from 'vitest';
import { usualCalendar } from '../business-calendar.ts';
import type { HandoffState } from './handoff-state.ts';
import { usualAgreement } from './joint-agreement.ts';
import { type OfferHandoff, offerHandoff, type PassingAccount } from './offer-handoff.ts';

const account: PassingAccount = {
  id: 'account',
  holder: 'inside-sales',
  cycleNumber: 1,
  legsOn: ['marketing', 'inside-sales', 'field-sales', 'customer-success'],
  openHandoffs: [],
};
const command: OfferHandoff = {
  handoffId: 'handoff',
  from: 'inside-sales',
  to: 'field-sales',
  leadId: 'lead',
  by: 'sato',
  as: 'inside-sales',
  at: new Date('2026-05-01T01:00:00Z'),
  calendar: usualCalendar('Asia/Tokyo'),
};

test('the department that holds the account passes it on, and a passed meeting waits one business day for its answer', () => {
  const { accepted } = offerHandoff(account, command);
  expect(accepted).toHaveLength(1);
  expect(accepted?.[0]).toMatchObject({
    kind: 'handoffs.offered',
    department: 'inside-sales',
    payload: { from: 'inside-sales', to: 'field-sales', leadId: 'lead', dueAt: '2026-05-07T01:00:00.000Z' },
  });
});

test('only the holder can pass the account', () => {
  expect(offerHandoff({ ...account, holder: 'marketing' }, command).refused).toMatchObject({
    code: 'HANDOFF_NOT_HOLDER',
    field: 'from',
  });
});

test('marketing does not pass to customer success', () => {
  const refused = offerHandoff(account, { ...command, from: 'marketing', to: 'customer-success' }).refused;
  expect(refused?.code).toBe('JOINT_UNKNOWN');
});

test('a department that is off receives nothing', () => {
  const refused = offerHandoff({ ...account, legsOn: ['marketing', 'inside-sales'] }, command).refused;
  expect(refused?.code).toBe('DEPARTMENT_OFF');
});

test('there is one sash: while one department is asked, the sender asks no other', () => {
  const open = { handoffId: 'other', from: 'inside-sales', to: 'field-sales' } as HandoffState;
  expect(offerHandoff({ ...account, openHandoffs: [open] }, command).refused?.code).toBe('HANDOFF_ALREADY_OFFERED');
  const elsewhere = { ...open, to: 'marketing' } as HandoffState;
  expect(offerHandoff({ ...account, openHandoffs: [elsewhere] }, command).refused).toMatchObject({
    code: 'HANDOFF_ALREADY_OFFERED',
    message: 'This account already waits for an answer from Marketing. Take that offer back first.',
  });
  const byAnother = { ...open, from: 'marketing', to: 'inside-sales' } as HandoffState;
  expect(offerHandoff({ ...account, openHandoffs: [byAnother] }, command).accepted).toHaveLength(1);
});

test('one person on both sides takes the sash at once, without a clock', () => {
  const { accepted } = offerHandoff(account, { ...command, assigneeId: 'sato' });
  expect(accepted?.map(({ kind }) => kind)).toEqual(['handoffs.offered', 'handoffs.accepted']);
  expect(accepted?.[0]?.payload).toMatchObject({ isSelf: true, dueAt: null });
});

test('one team on both sides keeps the sash without a clock, and the one whom it is meant for goes on', () => {
  const { accepted } = offerHandoff(account, { ...command, assigneeId: 'mori', oneTeam: { ownerId: 'mori' } });
  expect(accepted?.[0]?.payload).toMatchObject({ isSelf: true, dueAt: null });
  expect(accepted?.[1]?.payload).toMatchObject({ ownerId: 'mori' });
});

test('the other joints answer within three business days: Golden Week does not count', () => {
  const { accepted } = offerHandoff(
    { ...account, holder: 'marketing' },
    { ...command, from: 'marketing', to: 'inside-sales' },
  );
  // Friday 1 May; 2–6 May are a weekend and holidays (the 6th for the 3rd, a Sunday); 7, 8 and 11 May are work.
  expect(accepted?.[0]?.payload).toMatchObject({ dueAt: '2026-05-11T01:00:00.000Z' });
});

test('imported history starts no clock', () => {
  const { accepted } = offerHandoff(account, { ...command, importSource: 'olist' });
  expect(accepted?.[0]?.payload).toMatchObject({ dueAt: null });
});

const strict = { ...usualAgreement({ from: 'inside-sales', to: 'field-sales' }), thresholdPercent: 75 };

test('below the agreed threshold an offer is refused, and told what is missing', () => {
  const items = { budget: '500万円', need: '月次締めに 5 営業日', timing: ' ' };
  const { refused } = offerHandoff(account, { ...command, agreement: strict, items });
  expect(refused).toMatchObject({ code: 'HANDOFF_INCOMPLETE', details: { completeness: 50, threshold: 75 } });
  expect(refused?.message).toContain('Authority, Timing');
});

test('with a reason it goes all the same, and the reason stays on it', () => {
  const { accepted } = offerHandoff(account, { ...command, agreement: strict, overrideReason: '来週決裁のため' });
  expect(accepted?.[0]?.payload).toMatchObject({ completenessPercent: 0, overrideReason: '来週決裁のため' });
});

test('nobody is held up by a checklist who passes to themselves, and history is not judged by it', () => {
  expect(offerHandoff(account, { ...command, agreement: strict, assigneeId: 'sato' }).accepted).toHaveLength(2);
  const { accepted } = offerHandoff(account, { ...command, agreement: strict, importSource: 'olist' });
  expect(accepted?.[0]?.payload).toMatchObject({ completenessPercent: null });
});
