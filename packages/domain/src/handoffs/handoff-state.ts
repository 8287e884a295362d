import type { Pass } from './pass.ts';

/** A handoff as rules see it. */
export interface HandoffState extends Pass {
  accountId: string;
  state: 'draft' | 'offered' | 'accepted' | 'returned' | 'expired' | 'withdrawn';
  version: number;
  offeredBy: string | null;
  assigneeId: string | null;
  dueAt: Date | null;
  isSelf: boolean;
  importSource: string | null;
  outcome: string | null;
  /** The receiver's word, where it has given one. */
  rating?: number | null;
  ratingTag?: string | null;
  /** Since when the receiver's manager knows that nobody answered, and when it goes on. */
  escalatedAt?: Date | null;
  nextStepAt?: Date | null;
  /** Who had it before. */
  hadBy?: readonly string[];
}
