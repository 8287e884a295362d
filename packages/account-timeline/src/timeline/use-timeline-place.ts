import { useEffect, useMemo, useRef, useState } from 'react';
import type { TimelineFeed, TimelineState } from './timeline-feed.ts';

/** Where on the timeline the reader is sent, and which row is active. */
export interface TimelinePlace {
  active: number;
  /** Counts up with each move, so that the list scrolls also when the row is the same. */
  moves: number;
  align: 'auto' | 'start' | 'center';
  /** Makes an event the active one and brings it just into view. */
  select: (index: number) => void;
  /** Makes an event active in the middle of the view, with its surroundings. */
  center: (index: number) => void;
  /** Brings an event to the top. */
  goTo: (index: number) => void;
  goToDay: (day: string) => void;
}

interface PlaceOptions {
  feed: TimelineFeed;
  state: TimelineState;
  eventId: string | undefined;
  date: string | undefined;
}

/** Keeps the active row, and starts where the URL says: at its event, else at its day, else at the newest. */
export function useTimelinePlace({ feed, state, eventId, date }: PlaceOptions): TimelinePlace {
  const [place, setPlace] = useState<Pick<TimelinePlace, 'active' | 'moves' | 'align'>>({
    active: 0,
    moves: 0,
    align: 'auto',
  });
  const actions = useMemo(() => {
    const move = (index: number, align: TimelinePlace['align']) =>
      setPlace(({ moves }) => ({ active: index, moves: moves + 1, align }));
    return {
      select: (index: number) => move(index, 'auto'),
      center: (index: number) => move(index, 'center'),
      goTo: (index: number) => move(index, 'start'),
      goToDay: (day: string) => void feed.indexAt(endOfDay(day)).then((index) => move(index, 'start')),
    };
  }, [feed]);
  const started = useRef<TimelineFeed>(undefined);
  useEffect(() => {
    if (state.status !== 'ready' || started.current === feed) return;
    started.current = feed;
    const target = eventId ? feed.find(eventId) : date ? feed.indexAt(endOfDay(date)) : undefined;
    void target?.then((index) => index !== undefined && actions.goTo(index));
  }, [state.status, feed, eventId, date, actions]);
  return { ...place, ...actions };
}

// The day ends somewhere in the world's zones; half a day either way still lands on that day's events.
function endOfDay(day: string): number {
  return Date.parse(`${day}T15:00:00Z`);
}
