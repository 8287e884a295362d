import { onceOpened } from '@tasuki/ui';

const isOpened = ({ opened }: { opened: boolean }): boolean => opened;

/** What opens beside the queue, and beside an account. */
export const BookSheet = onceOpened(() => import('./book-sheet.tsx').then((m) => m.BookSheet), isOpened);
export const LaterSheet = onceOpened(() => import('./later-sheet.tsx').then((m) => m.LaterSheet), isOpened);
export const PassSheet = onceOpened(() => import('./pass-sheet.tsx').then((m) => m.PassSheet), isOpened);
