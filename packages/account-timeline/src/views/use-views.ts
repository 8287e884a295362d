import { useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { useApp } from '../app/app-context.ts';
import { useUrlState } from '../app/url-state.ts';
import { addressOf, changeTo } from './view-address.ts';
import { SAVED_VIEWS, type View } from './view-queries.ts';

/** A view whose filters somebody else saved first. */
export interface LostView {
  /** With the version that a choice between the two builds on. */
  view: View;
  theirs: string;
}

/** The views of a list, which of them the page shows, and what can be done with them. */
export function useViews(list: string, keys: readonly string[]) {
  const { data } = useQuery(SAVED_VIEWS, { variables: { list } });
  const [url, setUrl] = useUrlState();
  const views = data?.savedViews ?? [];
  const shown = views.find(({ id }) => id === url.view);
  const show = (view: Pick<View, 'id' | 'address'> | undefined) => setUrl(changeTo(keys, view), { push: true });
  useDefaultView(data?.savedViews, keys);
  const address = addressOf(url, keys);
  const isChanged = shown !== undefined && address !== shown.address;
  return { list, address, views, shown, seen: useSeen(shown, isChanged), isChanged, show };
}

/** The view as the page last showed it unchanged: what a change builds on, also when somebody else saves meanwhile. */
function useSeen(shown: View | undefined, isChanged: boolean): View | undefined {
  const seen = useRef<View | undefined>(undefined);
  if (!isChanged || seen.current?.id !== shown?.id) seen.current = shown;
  return seen.current;
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
