import { useNavigate } from '@tanstack/react-router';
import { useTexts } from '@tasuki/i18n';
import { useShortcuts } from '@tasuki/ui';
import { accountTexts } from './account-texts.ts';
import { neighbourInList } from './list-origin.ts';

/** `[` and `]`: to the neighbours in the list that I came from. */
export function useListSteps(accountId: string): void {
  const t = useTexts(accountTexts);
  const navigate = useNavigate();
  const step = (direction: 1 | -1) => () => {
    const neighbour = neighbourInList(accountId, direction);
    if (neighbour) void navigate({ to: `/accounts/${neighbour}` });
  };
  useShortcuts([
    { keys: ']', label: t('account.next-in-list'), run: step(1) },
    { keys: '[', label: t('account.previous-in-list'), run: step(-1) },
  ]);
}
