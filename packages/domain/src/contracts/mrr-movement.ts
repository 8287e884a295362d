import type { RecordedEvent } from '../timeline/event.ts';
import { insert, type RowChange } from '../timeline/row-change.ts';

export const mrrMovementKinds = ['new', 'expansion', 'contraction', 'churn', 'reactivation'] as const;
export type MrrMovementKind = (typeof mrrMovementKinds)[number];

/** The ledger row of an event; a free plan moves nothing. The event's id is the row's: one event, one movement. */
export function mrrMovement(
  { accountId, id, actorId, importSource }: Pick<RecordedEvent, 'accountId' | 'id' | 'actorId' | 'importSource'>,
  movement: {
    contractId: string;
    kind: MrrMovementKind;
    amountMinor: number;
    currency: string;
    effectiveOn: string;
    userId?: string | null;
  },
): RowChange[] {
  if (movement.amountMinor === 0) return [];
  return [insert('mrrMovements', { userId: actorId, ...movement, accountId, id, importSource })];
}
