import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import type { Department } from '@tasuki/i18n';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, EmptyState, lazyPart, onceOpened, useListKeys, useShortcuts } from '@tasuki/ui';
import { type ReactNode, Suspense, useMemo, useState } from 'react';
import { useUrlState } from '../app/url-state.ts';
import { Loaded } from '../panels/panel.tsx';
import type { HandoffRow } from './handoff-queries.ts';
import { handoffTexts } from './handoff-texts.ts';
import styles from './handoffs.module.css';
import { IncomingCard } from './incoming-card.tsx';
import { INCOMING_HANDOFFS, type IncomingHandoff } from './incoming-queries.ts';
import { readIncoming } from './read-incoming.ts';
import { useFocusOnNext } from './use-focus-on-next.ts';
import { useHandoffActs } from './use-handoff-acts.ts';

const IncomingFilter = lazyPart(() => import('./incoming-filter.tsx').then((m) => m.IncomingFilter));
const ReturnSheet = onceOpened(
  () => import('./return-sheet.tsx').then((m) => m.ReturnSheet),
  ({ handoff }) => handoff !== undefined,
);

interface IncomingHandoffsProps {
  to: Department;
  /** What there is to do once all are answered. */
  next?: ReactNode;
}

/** What other departments have passed to this one and wait to hear about; the most urgent first. */
export function IncomingHandoffs({ to, next }: IncomingHandoffsProps) {
  const t = useTexts(handoffTexts);
  const { locale } = useLocale();
  const [url, setUrl] = useUrlState();
  const query = useQuery(INCOMING_HANDOFFS, {
    variables: { filter: { to, states: ['offered'], ...readIncoming(url) }, locale: locale === 'ja' ? 'JA' : 'EN' },
  });
  const clear = () => setUrl({ from: undefined, mine: undefined });
  return (
    <>
      <Suspense>
        <IncomingFilter to={to} />
      </Suspense>
      <Loaded query={query} failed={t('handoffs.failed')} rows={6}>
        {({ handoffs }) => (
          <IncomingList handoffs={handoffs.nodes} next={next} onClear={url.from || url.mine ? clear : undefined} />
        )}
      </Loaded>
    </>
  );
}

interface IncomingListProps {
  handoffs: readonly IncomingHandoff[];
  next: ReactNode;
  /** Set while filters hide some. */
  onClear: (() => void) | undefined;
}

function IncomingList({ handoffs, next, onClear }: IncomingListProps) {
  const t = useTexts(handoffTexts);
  const { accept } = useHandoffActs();
  const navigate = useNavigate();
  const [returning, setReturning] = useState<HandoffRow | undefined>();
  // An answered one leaves at once; the server's list follows.
  const waiting = useMemo(() => handoffs.filter(({ state }) => state === 'offered'), [handoffs]);
  const open = ({ account }: HandoffRow) => void navigate({ to: `/accounts/${account.id}` });
  const { active, move } = useListKeys({ rows: waiting, rowKey: ({ id }) => id, onOpen: open });
  const current = waiting[Math.max(active, 0)];
  const { list, answer } = useFocusOnNext(waiting);
  const take = (handoff: IncomingHandoff) => {
    answer(handoff);
    void accept(handoff);
  };
  const group = t('handoffs.incoming');
  useShortcuts(
    [
      { keys: 'a', label: t('handoffs.accept'), group, run: () => current && take(current) },
      { keys: 'r', label: t('handoffs.return'), group, run: () => setReturning(current) },
    ],
    current !== undefined,
  );
  if (waiting.length === 0) {
    return (
      <div ref={list}>
        {onClear ? (
          <EmptyState
            title={t('handoffs.incoming.none')}
            action={<Button onClick={onClear}>{t('handoffs.incoming.clear')}</Button>}
          />
        ) : (
          <EmptyState title={t('handoffs.incoming.empty')} why={t('handoffs.incoming.empty.why')} action={next} />
        )}
      </div>
    );
  }
  return (
    <div ref={list}>
      <ul className={styles.cards} aria-label={t('handoffs.incoming')}>
        {waiting.map((handoff, index) => (
          <IncomingCard
            key={handoff.id}
            handoff={handoff}
            isCurrent={handoff === current}
            onFocus={() => move(index)}
            onAccept={() => take(handoff)}
            onReturn={() => setReturning(handoff)}
            onOpen={() => open(handoff)}
          />
        ))}
      </ul>
      <ReturnSheet handoff={returning} onSend={answer} onClose={() => setReturning(undefined)} />
    </div>
  );
}
