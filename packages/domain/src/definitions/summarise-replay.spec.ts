import { expect, test } from 'vitest';
import { addReplayed, emptyReplay, type ReplayedLead } from './summarise-replay.ts';

const may = new Date('2026-05-06T00:00:00Z');
const lead: ReplayedLead = {
  ...{ accountId: 'a', leadId: 'l', accountName: 'A', newAt: null, oldAt: null, wonAt: null },
  ...{ decided: 1, accepted: 1, hasDeal: true, wonMinor: 0 },
};
const monday = () => '2026-05-04';

test('leads fall into four groups, each with what became of it', () => {
  const leads = [
    { ...lead, newAt: may, oldAt: may },
    { ...lead, newAt: may },
    { ...lead, oldAt: may, wonAt: may, wonMinor: 500 },
    { ...lead, accepted: 0, hasDeal: false },
  ];
  const summary = addReplayed(emptyReplay(), leads, monday);
  expect(summary).toMatchObject({
    ...{
      leads: 4,
      won: 1,
      qualified: { new: 2, old: 2 },
      qualifiedWon: { new: 0, old: 1 },
      missedWon: { new: 1, old: 0 },
    },
    weeks: [{ week: '2026-05-04', new: 2, old: 2 }],
    missedSamples: [{ leadId: 'l', wonMinor: 500 }],
  });
  expect(summary.groups.onlyOld).toEqual({ leads: 1, decided: 1, accepted: 1, deals: 1, won: 1, wonMinor: 500 });
  expect(summary.groups.neither).toMatchObject({ leads: 1, accepted: 0, deals: 0 });
});

test('a period judged in parts sums up to the whole', () => {
  const leads = [
    { ...lead, newAt: may },
    { ...lead, wonAt: may, wonMinor: 3 },
    { ...lead, wonAt: may, wonMinor: 9 },
  ];
  const whole = addReplayed(emptyReplay(), leads, monday);
  const parts = leads.reduce((sum, one) => addReplayed(sum, [one], monday), emptyReplay());
  expect(parts).toEqual(whole);
  expect(whole.missedSamples.map(({ wonMinor }) => wonMinor)).toEqual([9, 3]);
});
