import { lockDeal, readPipelines } from '@tasuki/db';
import { moveOpportunity } from '@tasuki/domain/field-sales/move-opportunity';
import { updateOpportunity } from '@tasuki/domain/field-sales/update-opportunity';
import { actingOf } from '../accounts/target-account.ts';
import { badUserInput } from '../errors.ts';
import { type BulkAct, type BulkUndo, changedSince } from './bulk-act.ts';
import type { BulkActInput } from './bulk-act.type.ts';
import { type ChosenPerson, choosePerson } from './choose-person.ts';

/** One seller for all deals. */
export function assignDeals({ userId }: BulkActInput): BulkAct<ChosenPerson> {
  return {
    operation: 'updateOpportunity',
    record: 'opportunity',
    async choose({ tx }) {
      if (!userId) throw badUserInput('Say who is to work on the deals.', { field: 'userId' });
      const person = await choosePerson(tx, userId);
      if (person.hasLeft) throw badUserInput('This person has left.', { field: 'userId' });
      return { choice: person, words: person.name };
    },
    async run(scope, { accountId, id }, person) {
      const deal = await lockDeal(scope.tx, accountId, id);
      if (!deal) return null;
      const { name, ownerId } = deal.opportunity;
      const decision = updateOpportunity(deal.opportunity, { ...actingOf(scope, 'field-sales'), ownerId: person.id });
      return { name, decision, before: { ownerId, newOwnerId: person.id } };
    },
  };
}

export const unassignDeal: BulkUndo = async (scope, { accountId, id }, { ownerId, newOwnerId }) => {
  const deal = await lockDeal(scope.tx, accountId, id);
  if (!deal || deal.opportunity.ownerId !== newOwnerId) return changedSince;
  return updateOpportunity(deal.opportunity, { ...actingOf(scope, 'field-sales'), ownerId: ownerId ?? null });
};

/** All deals to one stage of their pipeline. Winning and losing ask for more than a place, so the rule refuses them here. */
export function moveDeals({ stageKey }: BulkActInput): BulkAct<string> {
  return {
    operation: 'moveOpportunity',
    record: 'opportunity',
    async choose({ tx, viewer }) {
      const stages = (await readPipelines(tx)).flatMap((pipeline) => pipeline.stages);
      const stage = stages.find(({ key }) => key === stageKey);
      if (!stage) throw badUserInput('There is no such stage.', { field: 'stageKey' });
      return { choice: stage.key, words: viewer.locale === 'en' ? stage.labelEn : stage.labelJa };
    },
    async run(scope, { accountId, id }, choice) {
      const deal = await lockDeal(scope.tx, accountId, id);
      if (!deal) return null;
      const { opportunity, pipeline } = deal;
      const decision = moveOpportunity(opportunity, pipeline, { ...actingOf(scope, 'field-sales'), stageKey: choice });
      return { name: opportunity.name, decision, before: { stageKey: opportunity.stageKey, newStageKey: choice } };
    },
  };
}

export const moveDealBack: BulkUndo = async (scope, { accountId, id }, { stageKey, newStageKey }) => {
  const deal = await lockDeal(scope.tx, accountId, id);
  if (!deal || !stageKey || deal.opportunity.stageKey !== newStageKey) return changedSince;
  return moveOpportunity(deal.opportunity, deal.pipeline, { ...actingOf(scope, 'field-sales'), stageKey });
};
