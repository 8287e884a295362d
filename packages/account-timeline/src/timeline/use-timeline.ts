import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { useReconnect, useViewer } from '@tasuki/apollo';
import type { Department } from '@tasuki/i18n';
import { useFormats, useLocale } from '@tasuki/i18n';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { shows, type TimelineChoice } from './choice.ts';
import { type HandoffEvent, readPasses } from './read-passes.ts';
import type { Pass } from './ribbon.ts';
import { TimelineFeed } from './timeline-feed.ts';
import { TIMELINE_EVENT_ADDED, TIMELINE_PASSES } from './timeline-queries.ts';
import { createTimelineSource } from './timeline-source.ts';

/** The feed of one account as it was chosen, live. What others add changes the rest of the page, too: `onOthers` hears of it. */
export function useTimelineFeed(
  accountId: string,
  choice: TimelineChoice,
  onOthers?: (() => void) | undefined,
): TimelineFeed {
  const viewer = useViewer();
  const client = useApolloClient();
  const { locale } = useLocale();
  const formats = useFormats();
  const choiceKey = JSON.stringify(choice);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the choice, a new object each render
  const feed = useMemo(
    () => new TimelineFeed(createTimelineSource({ client, accountId, choice, locale })),
    [client, accountId, choiceKey, locale],
  );
  useEffect(() => {
    void feed.load();
  }, [feed]);
  useSubscription(TIMELINE_EVENT_ADDED, {
    variables: { accountId, locale: locale === 'ja' ? 'JA' : 'EN' },
    onData: ({ data: { data } }) => {
      const event = data?.timelineEventAdded;
      if (!event) return;
      feed.receive(event, shows(choice, event, formats.dayKey(event.occurredAt)));
      if (event.actor?.id !== viewer.id) onOthers?.();
    },
  });
  useReconnect(() => void feed.reload());
  return feed;
}

export function useTimelineState(feed: TimelineFeed) {
  return useSyncExternalStore(feed.subscribe, feed.state);
}

export interface Handoffs {
  /** Newest first, as on the timeline. */
  events: readonly HandoffEvent[];
  passes: readonly Pass[];
  holder: Department | undefined;
}

/** When the sash changed hands, and who has it now: what the ribbon is coloured by. */
export function useHandoffs(accountId: string): Handoffs {
  const { data } = useQuery(TIMELINE_PASSES, { variables: { accountId } });
  const account = data?.account;
  return useMemo(() => {
    const events = account?.timeline.nodes ?? [];
    return { events, passes: readPasses(events), holder: account?.holder };
  }, [account]);
}
