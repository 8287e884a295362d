import { useApolloClient, useQuery } from '@apollo/client/react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { refresh } from '@tasuki/apollo';
import { useLocale } from '@tasuki/i18n';
import { SkeletonRows } from '@tasuki/ui';
import { useCallback, useEffect, useRef } from 'react';
import { useApp } from '../app/app-context.ts';
import { parseSearch, stringifySearch, useUrlState } from '../app/url-state.ts';
import { AccountTimeline } from '../timeline/account-timeline.tsx';
import type { TimelineChoice } from '../timeline/choice.ts';
import { hasChoice, readChoice, writeChoice } from '../timeline/choice-url.ts';
import { ACCOUNT_ATTENTION } from '../timeline/talk-queries.ts';
import { useNews } from '../timeline/use-news.ts';
import { useRememberedFilter } from '../timeline/use-remembered-filter.ts';
import styles from './account.module.css';

const EVENT_HASH = /^e-(.+)$/;

/** The timeline with its state in the address: what is shown and the day in the query, the open event in the fragment. */
export function TimelinePane({ accountId }: { accountId: string }) {
  const { locale } = useLocale();
  const { data } = useQuery(ACCOUNT_ATTENTION, { variables: { accountId, locale: locale === 'ja' ? 'JA' : 'EN' } });
  const news = useNews(accountId);
  const refreshSoon = useRefreshSoon();
  const [url, setUrl] = useUrlState();
  const { choice, choose } = useChoice();
  const { hash } = useLocation();
  const navigate = useNavigate();
  const setDate = useCallback((date: string | undefined) => setUrl({ at: date }), [setUrl]);
  const setEvent = useCallback(
    (eventId: string | undefined) => {
      void navigate({
        to: '.',
        search: true as never,
        hash: eventId ? `e-${eventId}` : '',
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      });
    },
    [navigate],
  );
  return (
    <div className={styles.timeline}>
      {choice ? (
        <AccountTimeline
          accountId={accountId}
          choice={choice}
          onChoose={choose}
          eventId={hash.match(EVENT_HASH)?.[1]}
          onEventChange={setEvent}
          date={url.at}
          onDateChange={setDate}
          pins={data?.account?.pins}
          news={news}
          onOthers={refreshSoon}
        />
      ) : (
        <SkeletonRows rows={16} />
      )}
    </div>
  );
}

const QUIET_MS = 500;

/** Brings facts and next steps up to date once the events have stopped coming for a moment: an import brings many. */
function useRefreshSoon(): () => void {
  const client = useApolloClient();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void refresh(client), QUIET_MS);
  }, [client]);
}

/** What the address says, else what this person chose last; undefined until that is known. */
function useChoice(): { choice: TimelineChoice | undefined; choose: (choice: TimelineChoice) => void } {
  const { department } = useApp();
  const [url, setUrl] = useUrlState();
  const { remembered, remember } = useRememberedFilter();
  const isChosen = hasChoice(url);
  useEffect(() => {
    // Into the address too, so that whoever gets the link sees the same rows.
    if (!isChosen && remembered) setUrl(writeChoice(readChoice(parseSearch(remembered), department)));
  }, [isChosen, remembered, department, setUrl]);
  const choose = (choice: TimelineChoice) => {
    const written = writeChoice(choice);
    setUrl(written);
    remember(stringifySearch(written).slice(1));
  };
  return { choice: isChosen || remembered === '' ? readChoice(url, department) : undefined, choose };
}
