import { type Author, type BulkItem, bulkActs, commit } from '@tasuki/db';
import { type NewEvent, type Operation, toGlobalId } from '@tasuki/domain';
import { v7 as uuidv7 } from 'uuid';
import type { CommandScope } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import type { RecordName } from '../records/record-types.ts';
import type { BulkAct as BulkActRule, BulkTarget, BulkUndo } from './bulk-act.ts';
import { BulkAct, type BulkActName, type BulkResult } from './bulk-act.type.ts';

export type BulkRow = typeof bulkActs.$inferSelect;

interface Run<Choice> {
  name: BulkActName;
  rule: BulkActRule<Choice>;
  targets: readonly BulkTarget[];
}

/** Asks the rule for each record, in one steady order so that two bulk acts never wait for each other in a circle. */
export async function runBulk<Choice>(
  context: ApiContext,
  scope: CommandScope,
  { name, rule, targets }: Run<Choice>,
): Promise<BulkRow> {
  const { choice, words } = await rule.choose(scope);
  const events: NewEvent[] = [];
  const items: BulkItem[] = [];
  for (const target of inSteadyOrder(targets)) {
    const step = await rule.run(scope, target, choice);
    if (!step) {
      items.push({ ...target, name: '', before: null, refusal: notThere });
      continue;
    }
    const accepted = step.decision.accepted ?? [];
    const isChanged = step.isChanged ?? accepted.length > 0;
    events.push(...accepted);
    items.push({
      ...target,
      name: step.name,
      before: isChanged ? step.before : null,
      refusal: step.decision.refused ?? null,
    });
  }
  await commit(scope.tx, events, authorOf(context, scope, rule.operation));
  const row = { id: uuidv7(), actorId: scope.viewer.id, act: name, chosen: words, items, at: scope.now };
  const [made] = await scope.tx.insert(bulkActs).values(row).returning();
  return made!;
}

/** Brings back what each record was, unless somebody changed it meanwhile: then that is said for this record. */
export async function undoBulk(
  context: ApiContext,
  scope: CommandScope,
  { row, undo, operation }: { row: BulkRow; undo: BulkUndo; operation: Operation },
): Promise<BulkItem[]> {
  const events: NewEvent[] = [];
  const items: BulkItem[] = [];
  for (const item of row.items) {
    if (!item.before) continue;
    const { accepted = [], refused = null } = await undo(scope, item, item.before);
    events.push(...accepted);
    items.push({ ...item, refusal: refused });
  }
  await commit(scope.tx, events, authorOf(context, scope, operation));
  return items;
}

export function presentBulkAct({ id, act, chosen, at, undoneAt, items }: BulkRow): BulkAct {
  const refusedCount = items.filter(({ refusal }) => refusal).length;
  return Object.assign(new BulkAct(), {
    ...{ id: toGlobalId({ type: 'bulk-act', accountId: null, id }), act, chosen, at, undoneAt },
    ...{ refusedCount, doneCount: items.length - refusedCount },
  });
}

export function presentResults(items: readonly BulkItem[], record: RecordName): BulkResult[] {
  return items.map(({ accountId, id, name, refusal }) => ({
    id: toGlobalId({ type: record, accountId, id }),
    name,
    refusal,
  }));
}

const notThere = { code: 'NOT_THERE', message: 'There is no such record any more.' };

function inSteadyOrder(targets: readonly BulkTarget[]): BulkTarget[] {
  const unique = new Map(targets.map((target) => [target.id, target]));
  return [...unique.values()].sort((a, b) => (a.accountId + a.id < b.accountId + b.id ? -1 : 1));
}

function authorOf({ requestId }: ApiContext, { viewer, now }: CommandScope, operation: Operation): Author {
  return { actorId: viewer.id, actorType: viewer.type, operation, requestId, now };
}
