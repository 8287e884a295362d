import { useNavigate } from '@tanstack/react-router';
import { type UrlState, useUrlState } from '@tasuki/account-timeline';
import { useEffect, useState } from 'react';
import { isBare, isMineAlone } from './customer-filters.ts';

/** Opens a plain address with the viewer's own customers, and keeps that in it. Answers the address as it will be. */
export function useOwnFirst(): UrlState {
  const [url] = useUrlState();
  const navigate = useNavigate();
  const bare = isBare(url);
  useEffect(() => {
    if (!bare) return;
    // Not `useUrlState`: the department's view may have come into the address a moment ago, and stays then.
    const mine = (now: UrlState) => (isBare(now) ? { ...now, owner: 'me' } : now);
    void navigate({ to: '.', search: mine as never, hash: true, replace: true, resetScroll: false });
  }, [bare, navigate]);
  return bare ? { ...url, owner: 'me' } : url;
}

/** Turns an empty "my customers" into everyone's, and tells that it did. `count` is of the list that `url` asks for. */
export function useOwnsNone(url: UrlState, count: number | undefined): boolean {
  const [, setUrl] = useUrlState();
  const [wasTurned, setWasTurned] = useState(false);
  const turns = count === 0 && isMineAlone(url);
  useEffect(() => {
    if (!turns) return;
    setWasTurned(true);
    setUrl({ owner: 'all' });
  }, [turns, setUrl]);
  return wasTurned && url.owner === 'all';
}
