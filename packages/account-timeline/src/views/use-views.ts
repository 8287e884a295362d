import { useQuery } from '@apollo/client/react';
import { useTexts } from '@tasuki/i18n';
import { useToast } from '@tasuki/ui';
import { useEffect, useRef } from 'react';
import { useApp } from '../app/app-context.ts';
import { useUrlState } from '../app/url-state.ts';
import { useAct } from '../panels/use-act.ts';
import { addressOf, changeTo } from './view-address.ts';
import { DELETE_VIEW, RESTORE_VIEW, SAVED_VIEWS, UPDATE_VIEW, type View } from './view-queries.ts';
import { viewTexts } from './view-texts.ts';

/** The views of a list, which of them the page shows, and what can be done with them. */
export function useViews(list: string, keys: readonly string[]) {
  const { data } = useQuery(SAVED_VIEWS, { variables: { list } });
  const [url, setUrl] = useUrlState();
  const views = data?.savedViews ?? [];
  const shown = views.find(({ id }) => id === url.view);
  const show = (view: View | undefined) => setUrl(changeTo(keys, view), { push: true });
  useDefaultView(data?.savedViews, keys);
  const address = addressOf(url, keys);
  return { list, address, views, shown, isChanged: shown !== undefined && address !== shown.address, show };
}

/** A list that is opened plainly opens with its department's view, where it has one. */
function useDefaultView(views: readonly View[] | undefined, keys: readonly string[]) {
  const { department } = useApp();
  const [url, setUrl] = useUrlState();
  const isDone = useRef(addressOf(url, keys) !== '' || url.view !== undefined);
  useEffect(() => {
    if (!views || isDone.current) return;
    isDone.current = true;
    const first = views.find((view) => view.isDefault && view.department === department);
    if (first) setUrl(changeTo(keys, first));
  }, [views, department, keys, setUrl]);
}

/** Changes to one view; each brings the menu up to date. */
export function useViewActs() {
  const t = useTexts(viewTexts);
  const act = useAct();
  const toast = useToast();
  const [url, setUrl] = useUrlState();
  return {
    update: (view: View, change: { address?: string; isPinned?: boolean; isDefault?: boolean; name?: string }) =>
      act(UPDATE_VIEW, { input: { viewId: view.id, ...change } }),
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
