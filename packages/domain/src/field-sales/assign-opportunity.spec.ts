import { expect, test } from 'vitest';
import { assignOpportunity, type UnassignedOpportunity } from './assign-opportunity.ts';

const deal: UnassignedOpportunity = {
  opportunityId: 'deal-1',
  name: 'GTX Pro',
  ownerId: 'rep-1',
  pipelineId: 'pipeline-1',
  stageKey: 'engaging',
  openStageKey: 'engaging',
  state: 'open',
  amountMinor: null,
  currency: 'USD',
  closeDate: null,
  productId: null,
  attributes: { product: 'GTXPro' },
  opened: { at: new Date('2017-03-01T00:00:00Z'), precision: 'day' },
  closed: null,
  importSource: 'maven',
  assignedAccountId: null,
};
const account = { id: 'account-1', cycleNumber: 2 };

test('a deal without account begins on the timeline at the time of the fact, as the import that it came with', () => {
  const { accepted } = assignOpportunity(deal, account);
  expect(accepted).toMatchObject([
    {
      kind: 'field-sales.opportunity-opened',
      accountId: 'account-1',
      occurredAt: deal.opened.at,
      timePrecision: 'day',
      importSource: 'maven',
      payload: { opportunityId: 'deal-1', stageKey: 'engaging', cycleNumber: 2 },
    },
  ]);
});

test('a closed one brings its end along', () => {
  const closed = { at: new Date('2017-05-01T00:00:00Z'), precision: 'day' as const };
  const won = { ...deal, state: 'won' as const, stageKey: 'won', amountMinor: 482_100, closed };
  expect(assignOpportunity(won, account).accepted).toMatchObject([
    { payload: { stageKey: 'engaging', amountMinor: null } },
    { kind: 'field-sales.deal-won', occurredAt: closed.at, payload: { amountMinor: 482_100, toStage: 'won' } },
  ]);
});

test('a deal is assigned once', () => {
  const { refused } = assignOpportunity({ ...deal, assignedAccountId: 'account-9' }, account);
  expect(refused).toMatchObject({ code: 'OPPORTUNITY_ALREADY_ASSIGNED', details: { accountId: 'account-9' } });
});
