import { readProductNames } from '@tasuki/db';
import type { Requirement } from '@tasuki/domain/definitions/requirements-of';
import type { RuleLeaf } from '@tasuki/domain/definitions/rule';
import { factValueWords } from '@tasuki/domain/definitions/rule-words';
import { itemWords } from '@tasuki/domain/handoffs/handoff-items';
import type { HandoverItem } from '@tasuki/domain/handoffs/joint-agreement';
import type { Judgement } from '@tasuki/domain/handoffs/judgement';
import { loadAliasSet } from '../accounts/owned-rows.ts';
import type { ApiContext } from '../context.ts';
import { loadEvent } from '../timeline/load-event.ts';
import type { TimelineEvent } from '../timeline/timeline-event.type.ts';
import type { DefinitionCheck, HandoverAnswer } from './definition-check.type.ts';

/** Events by id, wherever in the account's alias set they stand; those that this viewer may not read stay out. */
export async function readEventsOf(
  context: ApiContext,
  accountId: string,
  ids: readonly string[],
): Promise<TimelineEvent[]> {
  if (ids.length === 0) return [];
  const accountIds = await loadAliasSet(context, accountId);
  const found = await Promise.all(
    ids.map(async (id) => {
      const events = await Promise.all(accountIds.map((owner) => loadEvent(context, owner, id)));
      return events.find((event) => event !== null);
    }),
  );
  return found.filter((event): event is TimelineEvent => event !== undefined && !event.isHidden);
}

/** A judgement as the API tells it, with the newest events behind each comparison. */
export async function presentCheck(
  context: ApiContext,
  accountId: string,
  { rules, ...judgement }: Judgement,
): Promise<DefinitionCheck> {
  const asked = rules.map(({ field, value }): RuleLeaf => ({ field, operator: '=', value }));
  const names = await readProductNames(context.db, asked);
  return {
    ...judgement,
    rules: await Promise.all(
      rules.map(async ({ ja, en, field, value, passed, requirement, eventIds }) => ({
        ...{ labelJa: ja, labelEn: en, passed },
        value: value === null ? null : String(value),
        valueJa: value === null ? null : factValueWords(field, value, 'ja', names),
        valueEn: value === null ? null : factValueWords(field, value, 'en', names),
        requirement: requirement ? presentRequirement(requirement) : null,
        events: await readEventsOf(context, accountId, eventIds.slice(-MOST_EVENTS)),
      })),
    ),
  };
}

const presentRequirement = ({ ja, en, ...requirement }: Requirement) => ({ ...requirement, labelJa: ja, labelEn: en });

/** As proof; whoever wants all of them opens the timeline. */
const MOST_EVENTS = 3;

export interface Answered {
  items: Record<string, string>;
  sources: Record<string, string[]>;
}

/** Answers under the words that hold over the joint now, in its order; what is no longer asked comes last. */
export async function presentAnswers(
  context: ApiContext,
  accountId: string,
  { items, sources, agreed }: Answered & { agreed: readonly HandoverItem[] },
): Promise<HandoverAnswer[]> {
  const order = new Map(agreed.map(({ key }, at) => [key, at]));
  const place = (key: string) => order.get(key) ?? agreed.length;
  const given = Object.entries(items).sort(([one], [other]) => place(one) - place(other));
  return Promise.all(
    given.map(async ([item, text]) => {
      const { ja, en } = agreed.find(({ key }) => key === item) ?? itemWords(item);
      return {
        ...{ item, text, labelJa: ja, labelEn: en },
        events: await readEventsOf(context, accountId, sources[item] ?? []),
      };
    }),
  );
}
