import { onceOpened } from '@tasuki/ui';

const hasDeal = ({ deal }: { deal?: unknown }): boolean => deal !== undefined;

/** What opens over the board, and beside it. */
export const MoveDialog = onceOpened(() => import('./move-dialog.tsx').then((m) => m.MoveDialog), hasDeal);
export const WinDialog = onceOpened(() => import('../../deal/win-dialog.tsx').then((m) => m.WinDialog), hasDeal);
export const LoseDialog = onceOpened(() => import('../../deal/lose-dialog.tsx').then((m) => m.LoseDialog), hasDeal);
export const DealSheet = onceOpened(
  () => import('../../deal/deal-sheet.tsx').then((m) => m.DealSheet),
  ({ dealId }) => dealId !== undefined,
);
export const OpenDealSheet = onceOpened(
  () => import('../../deal/open-deal-sheet.tsx').then((m) => m.OpenDealSheet),
  ({ opened }) => opened,
);
