import { describe, expect, test } from 'vitest';
import { today } from '../testing/examples.ts';
import { type AcceptHandoff, acceptHandoff, returnHandoff, withdrawHandoff } from './decide-handoff.ts';
import type { HandoffState } from './handoff-state.ts';
import { tellOutcome } from './tell-outcome.ts';

const at = new Date('2026-06-01T01:00:00Z');
const offered: HandoffState = {
  accountId: 'account',
  handoffId: 'handoff',
  from: 'marketing',
  to: 'inside-sales',
  leadId: 'lead',
  cycleNumber: 1,
  state: 'offered',
  version: 1,
  offeredBy: 'tanaka',
  assigneeId: null,
  dueAt: new Date('2026-06-01T00:00:00Z'),
  isSelf: false,
  importSource: null,
  outcome: null,
};
const receiver = { by: 'sato', as: 'inside-sales', at } as const;
const acceptance: AcceptHandoff = {
  ...receiver,
  ownerId: 'sato',
  survivorId: 'account',
  holder: 'marketing',
  cycle: { number: 1, hasEnded: false },
  nextCycleId: 'next',
};

describe('accepting', () => {
  test('gives the sash and the work to the receiver', () => {
    const { accepted } = acceptHandoff(offered, acceptance);
    expect(accepted).toHaveLength(1);
    expect(accepted?.[0]).toMatchObject({
      kind: 'handoffs.accepted',
      department: 'inside-sales',
      payload: { to: 'inside-sales', ownerId: 'sato', leadId: 'lead', survivorId: null },
    });
  });

  test.each([
    'accepted',
    'returned',
    'expired',
    'withdrawn',
    'draft',
  ] as const)('is refused for one that is %s', (state) => {
    expect(acceptHandoff({ ...offered, state }, acceptance).refused?.code).toBe('HANDOFF_NOT_OFFERED');
  });

  test('nobody takes what the sender has no more, but history is told in any order', () => {
    const gone = { ...acceptance, holder: 'field-sales' } as const;
    expect(acceptHandoff(offered, gone).refused).toMatchObject({
      code: 'HANDOFF_NOT_HOLDER',
      details: { holder: 'field-sales' },
    });
    expect(acceptHandoff(offered, { ...gone, holder: null }).accepted).toHaveLength(1);
  });

  test('moves the holder of the survivor when the account was merged meanwhile', () => {
    const { accepted } = acceptHandoff(offered, { ...acceptance, survivorId: 'survivor' });
    expect(accepted?.[0]).toMatchObject({ accountId: 'account', payload: { survivorId: 'survivor' } });
  });

  test('begins a re-approach when a lost account comes back to inside sales', () => {
    const lost = { ...offered, from: 'field-sales' } as const;
    const { accepted } = acceptHandoff(lost, {
      ...acceptance,
      holder: lost.from,
      cycle: { number: 1, hasEnded: true },
    });
    expect(accepted?.[1]).toMatchObject({
      kind: 'accounts.cycle-started',
      payload: { number: 2, kind: 're-approach' },
    });
  });

  test('begins a lead to call for a customer who comes back to inside sales, and none for a lead that is passed', () => {
    const ended = { ...acceptance, cycle: { number: 1, hasEnded: true } };
    const command = { ...ended, newLead: { leadId: 'upsell', contactId: 'misaki', routing: null } };
    const upsell = { ...offered, from: 'customer-success', leadId: null } as const;
    expect(acceptHandoff(upsell, { ...command, holder: upsell.from }).accepted?.[2]).toMatchObject({
      ...{ kind: 'marketing.lead-captured', contactId: 'misaki' },
      payload: { leadId: 'upsell', source: 'upsell', cycleNumber: 2 },
    });
    const kinds = acceptHandoff(offered, command).accepted?.map(({ kind }) => kind);
    expect(kinds).not.toContain('marketing.lead-captured');
  });
});

describe('returning', () => {
  test('tells the sender why', () => {
    const { accepted } = returnHandoff(offered, {
      ...receiver,
      today,
      reasonCode: 'information-gathering',
      note: ' 半年後 ',
    });
    expect(accepted?.[0]).toMatchObject({
      kind: 'handoffs.returned',
      department: 'inside-sales',
      payload: { reasonCode: 'information-gathering', note: '半年後' },
    });
  });

  test('the reason says when it is worth approaching again, unless whoever returns knows better', () => {
    const dayOf = (more: Partial<Parameters<typeof returnHandoff>[1]>) =>
      returnHandoff(offered, { ...receiver, today, reasonCode: 'too-early', ...more }).accepted?.[0]?.payload;
    expect(dayOf({})).toMatchObject({ reapproachOn: '2026-12-15' });
    expect(dayOf({ reapproachOn: '2026-10-01' })).toMatchObject({ reapproachOn: '2026-10-01' });
    expect(dayOf({ reasonCode: 'duplicate' })).toMatchObject({ reapproachOn: null });
    const past = { ...receiver, today, reasonCode: 'too-early', reapproachOn: today };
    expect(returnHandoff(offered, past).refused?.code).toBe('DATE_IN_PAST');
  });

  test('a customer is not approached again', () => {
    const customer = { ...offered, from: 'field-sales', to: 'customer-success' } as const;
    const { accepted } = returnHandoff(customer, { ...receiver, today, reasonCode: 'too-early' });
    expect(accepted?.[0]?.payload).toMatchObject({ reapproachOn: null });
  });

  test('is refused without a reason', () => {
    expect(returnHandoff(offered, { ...receiver, today, reasonCode: ' ' }).refused?.code).toBe('REASON_MISSING');
  });

  test('a code may be written in capitals, or be one of your own', () => {
    const codes = ['NOT_OUR_TARGET', 'legacy-7'].map((reasonCode) =>
      returnHandoff(offered, { ...receiver, today, reasonCode }),
    );
    expect(codes.map(({ accepted }) => accepted?.[0]?.payload)).toMatchObject([
      { reasonCode: 'not-our-target' },
      { reasonCode: 'legacy-7' },
    ]);
  });
});

test('an offer can be withdrawn until it is answered', () => {
  const sender = { by: 'tanaka', as: 'marketing', at } as const;
  expect(withdrawHandoff(offered, sender).accepted?.[0]?.department).toBe('marketing');
  expect(withdrawHandoff({ ...offered, state: 'accepted' }, sender).refused?.code).toBe('HANDOFF_NOT_OFFERED');
});

test('only accepted passes hear what became of them, and hear it once', () => {
  const passes: HandoffState[] = [
    { ...offered, handoffId: 'one', state: 'accepted' },
    { ...offered, handoffId: 'two', state: 'accepted', outcome: 'won' },
    { ...offered, handoffId: 'three', state: 'returned' },
  ];
  const told = tellOutcome(passes, 'won', { ...receiver });
  expect(told.map((event) => event.subject?.id)).toEqual(['one']);
});
