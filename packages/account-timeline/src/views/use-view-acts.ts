import { useTexts } from '@tasuki/i18n';
import { useToast } from '@tasuki/ui';
import { useUrlState } from '../app/url-state.ts';
import { useAct } from '../panels/use-act.ts';
import { DELETE_VIEW, RESTORE_VIEW, UPDATE_VIEW } from './view-commands.ts';
import type { View } from './view-queries.ts';
import { viewTexts } from './view-texts.ts';

/** Changes to one view; each brings the menu up to date. */
export function useViewActs() {
  const t = useTexts(viewTexts);
  const act = useAct();
  const toast = useToast();
  const [url, setUrl] = useUrlState();
  return {
    update: (view: View, change: { isPinned?: boolean; isDefault?: boolean }) =>
      act(UPDATE_VIEW, { input: { viewId: view.id, version: view.version, ...change } }),
    remove: async (view: View) => {
      const done = await act(DELETE_VIEW, { input: { viewId: view.id } });
      if (!done) return;
      if (url.view === view.id) setUrl({ view: undefined });
      toast({
        message: t('views.deleted', { name: view.name }),
        undo: () => void act(RESTORE_VIEW, { input: { viewId: view.id } }),
      });
    },
    copyLink: async () => {
      await navigator.clipboard.writeText(location.href);
      toast({ message: t('views.copied') });
    },
  };
}
