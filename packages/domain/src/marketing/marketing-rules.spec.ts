import { describe, expect, test } from 'vitest';
import { type CaptureLead, captureLead } from './capture-lead.ts';
import { disqualifyLead } from './disqualify-lead.ts';
import { joinVisits, visitKinds } from './join-visits.ts';
import { recordTouch } from './record-touch.ts';
import { touchKinds } from './touch-fields.ts';

const at = new Date('2026-06-01T01:00:00Z');
const ids = { account: 'account', contact: 'contact', lead: 'lead', cycle: 'cycle' };
const command: CaptureLead = {
  companyName: '髙橋製作所',
  contactName: '髙橋 美咲',
  contactEmail: 'Misaki@Takahashi.example.jp',
  source: '展示会',
  by: 'tanaka',
  at,
  ids,
};

describe('capturing a lead', () => {
  test('of an unknown company makes a provisional account that its next lead will find', () => {
    const { accepted } = captureLead(null, command);
    expect(accepted?.map(({ kind }) => kind)).toEqual([
      'accounts.account-created',
      'accounts.cycle-started',
      'accounts.contact-added',
      'marketing.lead-captured',
    ]);
    expect(accepted?.[0]?.payload).toMatchObject({ state: 'provisional', domains: ['takahashi.example.jp'] });
  });

  test('of a known contact adds the lead alone', () => {
    const { accepted } = captureLead({ accountId: 'known', contactId: 'person', cycleNumber: 1 }, command);
    expect(accepted).toHaveLength(1);
    expect(accepted?.[0]).toMatchObject({ accountId: 'known', contactId: 'person', payload: { cycleNumber: 1 } });
  });

  test('on a lost account goes round again, from marketing', () => {
    const known = { accountId: 'known', contactId: 'person', cycleNumber: 1, endedOutcome: 'lost' };
    const { accepted } = captureLead(known, command);
    expect(accepted?.[0]?.payload).toMatchObject({ number: 2, kind: 're-approach', holder: 'marketing' });
    expect(accepted?.[1]?.payload).toMatchObject({ cycleNumber: 2 });
  });

  test('on a customer is expansion, and leaves the sash where it is', () => {
    const known = { accountId: 'known', contactId: 'person', cycleNumber: 1, endedOutcome: 'won' };
    expect(captureLead(known, command).accepted?.[0]?.payload).toMatchObject({ kind: 'expansion', holder: null });
    const churned = captureLead({ ...known, isCustomer: false }, command);
    expect(churned.accepted?.[0]?.payload).toMatchObject({ kind: 're-approach', holder: 'marketing' });
  });

  test('free mail says nothing about the company', () => {
    const { accepted } = captureLead(null, { ...command, contactEmail: 'misaki@gmail.com' });
    expect(accepted?.[0]?.payload).toMatchObject({ domains: [] });
  });

  test('needs the name of the company', () => {
    expect(captureLead(null, { ...command, companyName: '　' }).refused?.code).toBe('COMPANY_NAME_MISSING');
  });
});

describe('touches', () => {
  test.each(touchKinds)('%s is recorded for marketing', (kind) => {
    const { accepted } = recordTouch(null, { accountId: 'a', kind, id: 't', title: '春', by: null, at });
    expect(accepted?.[0]).toMatchObject({
      kind: `marketing.${kind}`,
      department: 'marketing',
      payload: { touchId: 't' },
    });
  });

  test('nobody who withdrew consent is mailed', () => {
    const mail = { accountId: 'a', contactId: 'c', kind: 'mail-sent', id: 't', by: null, at } as const;
    expect(recordTouch({ consent: 'withdrawn' }, mail).refused?.code).toBe('CONSENT_WITHDRAWN');
    expect(recordTouch({ consent: 'withdrawn' }, { ...mail, kind: 'form-submitted' }).accepted).toHaveLength(1);
  });
});

describe('disqualifying', () => {
  const lead = { accountId: 'a', id: 'lead', contactId: null, state: 'open' };
  const reason = { by: 'tanaka', as: 'marketing', at, reasonCode: 'student' } as const;

  test('needs a reason from the list', () => {
    expect(disqualifyLead(lead, reason).accepted?.[0]?.payload).toMatchObject({ reasonCode: 'student' });
    expect(disqualifyLead(lead, { ...reason, reasonCode: 'x' }).refused?.code).toBe('REASON_UNKNOWN');
  });

  test.each(['offered', 'passed', 'won', 'disqualified'])('a lead that is %s is not dropped', (state) => {
    expect(disqualifyLead({ ...lead, state }, reason).refused?.code).toBe('LEAD_NOT_OPEN');
  });
});

test('kept visits become touches of whoever it was, the oldest first and each at its own time', () => {
  const visits = visitKinds.map((kind, daysAgo) => ({
    ...{ id: kind, kind, title: null, url: null },
    occurredAt: new Date(at.getTime() - daysAgo * 86_400_000),
  }));
  const events = joinVisits(visits, { accountId: 'account', contactId: 'person', by: 'website' });
  expect(events.map(({ occurredAt }) => occurredAt)).toEqual(visits.map(({ occurredAt }) => occurredAt).reverse());
  for (const event of events)
    expect(event).toMatchObject({ accountId: 'account', contactId: 'person', actorId: 'website', importSource: null });
});
