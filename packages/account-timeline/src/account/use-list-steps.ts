import { useNavigate, useRouter } from '@tanstack/react-router';
import { useTexts } from '@tasuki/i18n';
import { useShortcuts } from '@tasuki/ui';
import { accountTexts } from './account-texts.ts';
import { neighbourInList } from './list-origin.ts';

/** `[` and `]`: to the neighbours in the list that I came from; Esc: back to where I came from. */
export function useListSteps(accountId: string): void {
  const t = useTexts(accountTexts);
  const navigate = useNavigate();
  const { history } = useRouter();
  const step = (direction: 1 | -1) => () => {
    const neighbour = neighbourInList(accountId, direction);
    // In place of this one, so that Back still leads to the list.
    if (neighbour) void navigate({ to: `/accounts/${neighbour}`, replace: true });
  };
  // Opened by a link from elsewhere there is nothing of ours to go back to.
  const back = () => (history.canGoBack() ? history.back() : void navigate({ to: '/accounts' }));
  useShortcuts([
    { keys: 'Escape', label: t('account.back'), run: back },
    { keys: ']', label: t('account.next-in-list'), run: step(1) },
    { keys: '[', label: t('account.previous-in-list'), run: step(-1) },
  ]);
}
