import { findLossReason } from '../field-sales/loss-reasons.ts';
import { returnReasonWords } from '../handoffs/return-reasons.ts';
import type { Words } from '../words.ts';

/** Why a cycle ended. A loss and a return have reasons of their own; an import's own word speaks for itself. */
export function cycleReasonWords(code: string): Words {
  return findLossReason(code)?.label ?? returnReasonWords(code);
}
