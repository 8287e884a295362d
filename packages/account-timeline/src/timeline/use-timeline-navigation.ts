import { useTexts } from '@tasuki/i18n';
import { useShortcuts } from '@tasuki/ui';
import { nearestHandoff } from './read-passes.ts';
import type { TimelineFeed } from './timeline-feed.ts';
import { timelineTexts } from './timeline-texts.ts';
import type { Handoffs } from './use-timeline.ts';

interface NavigationOptions {
  feed: TimelineFeed;
  handoffs: Handoffs;
  active: number;
  pageRows: number;
  onMove: (index: number) => void;
  onJump: (index: number) => void;
  onOpen: (index: number) => void;
  onToggle: (index: number) => void;
  enabled: boolean;
}

/** The timeline's keys: rows, pages, ends, and from handoff to handoff. */
export function useTimelineNavigation({
  feed,
  handoffs,
  active,
  pageRows,
  onMove,
  onJump,
  onOpen,
  onToggle,
  enabled,
}: NavigationOptions) {
  const t = useTexts(timelineTexts);
  const group = t('timeline.label');
  const last = feed.state().rows.total - 1;
  const move = (index: number) => onMove(Math.min(Math.max(index, 0), last));
  const setOpen = (isOpen: boolean) => {
    const item = feed.item(active);
    const canOpen = item.event?.run && !item.isChild && !item.isOpen;
    if (isOpen ? canOpen : item.isOpen || item.isChild) onToggle(active);
  };
  const toHandoff = async (direction: 'older' | 'newer') => {
    const from = feed.event(Math.max(active, 0));
    const handoff = from && nearestHandoff(handoffs.events, from, direction);
    const index = handoff && (await feed.find(handoff.id));
    if (index !== undefined) onJump(index);
  };
  useShortcuts(
    [
      { keys: ['j', 'ArrowDown'], label: t('timeline.older'), group, run: () => move(active + 1) },
      { keys: ['k', 'ArrowUp'], label: t('timeline.newer'), group, run: () => move(active - 1) },
      { keys: 'PageDown', group, run: () => move(active + pageRows) },
      { keys: 'PageUp', group, run: () => move(active - pageRows) },
      { keys: 'Home', label: t('timeline.newest'), group, run: () => move(0) },
      { keys: 'End', label: t('timeline.oldest'), group, run: () => move(last) },
      { keys: 'h', label: t('timeline.next-handoff'), group, run: () => void toHandoff('older') },
      { keys: 'H', label: t('timeline.previous-handoff'), group, run: () => void toHandoff('newer') },
      { keys: 'ArrowRight', label: t('timeline.unfold'), group, run: () => setOpen(true) },
      { keys: 'ArrowLeft', label: t('timeline.fold'), group, run: () => setOpen(false) },
      { keys: 'Enter', label: t('timeline.open'), group, run: () => onOpen(Math.max(active, 0)) },
    ],
    enabled && last >= 0,
  );
}
