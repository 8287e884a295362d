import { useQuery } from '@apollo/client/react';
import { useLastDays, useUrlState } from '@tasuki/account-timeline';
import { useViewer } from '@tasuki/apollo';
import { useMemo, useState } from 'react';
import { CALL_QUEUE, type QueueItem } from './queue-queries.ts';

/** By then the server's own answer has come. */
const HELD_MILLISECONDS = 60_000;

const NO_ITEMS: readonly QueueItem[] = [];

export type CallQueue = ReturnType<typeof useCallQueue>;

/** Today's queue: who is left, who is in focus, and how far the person has come. */
export function useCallQueue() {
  const [url, setUrl] = useUrlState();
  const viewer = useViewer();
  const today = useLastDays(1);
  // One's own calls first; the department's are one click away.
  const isMine = url.mine !== '0';
  // `A` and its like are a row of the grid: the best fit, whatever they did so far.
  const asked = {
    cells: url.fit ? ['1', '2', '3'].map((digit) => `${url.fit}${digit}`) : null,
    byCell: url.sort === 'cell',
  };
  const query = useQuery(CALL_QUEUE, { variables: { isMine, today, ...asked }, pollInterval: 60_000 });
  // Gone from the list the moment the key is pressed. Only for a while: a call put off for an hour has to come back.
  const [handled, setHandled] = useState<ReadonlyMap<string, number>>(new Map());
  const data = query.data ?? query.previousData;
  const nodes = data?.callQueue.nodes ?? NO_ITEMS;
  const items = useMemo(
    () => nodes.filter((item) => isWaiting(item) && Date.now() - (handled.get(item.lead.id) ?? 0) > HELD_MILLISECONDS),
    [nodes, handled],
  );
  const beyond = Math.max((data?.callQueue.totalCount ?? 0) - nodes.length, 0);
  const done = data?.kpis[0]?.groups.find(({ key }) => key === viewer.id)?.value ?? 0;
  const index = Math.max(
    items.findIndex(({ lead }) => lead.id === url.lead),
    0,
  );
  const mark = (leadId: string, isHandled: boolean) =>
    setHandled((current) => {
      const next = new Map(current);
      if (isHandled) next.set(leadId, Date.now());
      else next.delete(leadId);
      return next;
    });
  return {
    query,
    items,
    focus: items[index],
    isChosen: items[index]?.lead.id === url.lead,
    next: items[index + 1] ?? items[index - 1],
    remaining: items.length + beyond,
    done,
    isMine,
    setMine: (mine: boolean) => setUrl({ mine: mine ? undefined : '0', lead: undefined }),
    fit: url.fit ?? '',
    byCell: asked.byCell,
    ask: (change: { fit?: string; sort?: string }) => setUrl({ ...change, lead: undefined }),
    select: (leadId: string | undefined) => setUrl({ lead: leadId }),
    mark,
  };
}

/** Called within the last day and promised nothing since: done for today. */
function isWaiting({ reasons, task }: QueueItem): boolean {
  return task !== null || !reasons.some(({ key }) => key === 'called-today');
}
