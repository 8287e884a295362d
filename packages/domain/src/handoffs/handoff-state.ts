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
}
