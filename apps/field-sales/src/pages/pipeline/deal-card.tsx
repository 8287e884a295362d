import { gql, type TypedDocumentNode } from '@apollo/client';
import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { IconArrowsExchange } from '@tabler/icons-react';
import { type Formats, NOTHING, useFormats, useTexts } from '@tasuki/i18n';
import { RowCheck } from '@tasuki/ui';
import { memo, useEffect, useRef, useState } from 'react';
import type { DealCard_opportunityFragment } from '../../__generated__/operations.ts';
import { ActivitySign } from './activity-sign.tsx';
import styles from './board.module.css';
import { boardTexts } from './board-texts.ts';
import { daysSince, nextActivity, STALE_AFTER_DAYS } from './next-activity.ts';

export type DealCardOpportunity = DealCard_opportunityFragment;

export const DEAL_CARD_OPPORTUNITY: TypedDocumentNode<DealCardOpportunity> = gql`
  fragment DealCard_opportunity on Opportunity {
    id
    name
    state
    version
    stage {
      id
      key
      outcome
    }
    stageSince
    stagePrecision
    amount
    currency
    closeDate
    nextActivityAt
    owner {
      id
      name
    }
    account {
      id
      name
    }
  }
`;

interface DealCardProps {
  deal: DealCardOpportunity;
  /** The one that keys act on. */
  active: boolean;
  /** Where Tab comes to the board: one stop for all cards, arrows go from one to the next. */
  tabStop: boolean;
  /** Moved here, and the server has not said yes yet. */
  pending: boolean;
  onOpen: (id: string) => void;
  onChoose: (id: string) => void;
  onMove: (id: string) => void;
  /** Chosen for a bulk act. */
  picked: boolean;
  onPick: (id: string, isRange: boolean) => void;
}

/** One deal: whose it is, what it is worth, when it closes and what happens next. */
export const DealCard = memo(function DealCard({
  deal,
  active,
  tabStop,
  pending,
  onOpen,
  onChoose,
  onMove,
  picked,
  onPick,
}: DealCardProps) {
  const t = useTexts(boardTexts);
  const formats = useFormats();
  const ref = useRef<HTMLElement>(null);
  const isDragging = useDraggable(ref, deal.id);
  const now = new Date();
  const isOpen = deal.state === 'open';
  const isStale = isOpen && (daysInStage(deal, now, formats) ?? 0) > STALE_AFTER_DAYS;
  return (
    <article
      ref={ref}
      className={isStale ? `${styles.card} ${styles.stale}` : styles.card}
      data-active={active}
      data-dragging={isDragging}
      data-pending={pending}
      data-picked={picked}
    >
      <div className={styles.cardTop}>
        {isOpen ? (
          <span className={styles.pick}>
            <RowCheck
              isChosen={picked}
              label={t('board.pick.of', { name: deal.account.name })}
              onToggle={(isRange) => onPick(deal.id, isRange)}
            />
          </span>
        ) : null}
        <button
          type="button"
          className={styles.account}
          data-deal={deal.id}
          tabIndex={tabStop ? 0 : -1}
          onFocus={() => onChoose(deal.id)}
          onClick={() => onOpen(deal.id)}
        >
          {deal.account.name}
        </button>
        {isOpen ? (
          <button
            type="button"
            className={styles.move}
            tabIndex={tabStop ? 0 : -1}
            aria-label={t('board.move.of', { name: deal.account.name })}
            aria-keyshortcuts="m"
            title={t('board.key.move')}
            onClick={() => onMove(deal.id)}
          >
            <IconArrowsExchange size={16} aria-hidden />
          </button>
        ) : null}
      </div>
      <p className={styles.name}>{deal.name}</p>
      {isOpen ? <OpenFacts deal={deal} now={now} /> : <ClosedFacts deal={deal} />}
      <p className={styles.name}>{deal.owner?.name ?? NOTHING}</p>
    </article>
  );
});

/** Null where the deal was imported without a date. */
const daysInStage = ({ stageSince, stagePrecision }: DealCardOpportunity, now: Date, formats: Formats) =>
  stagePrecision === 'UNKNOWN' ? null : daysSince(stageSince, now, formats);

function OpenFacts({ deal, now }: { deal: DealCardOpportunity; now: Date }) {
  const t = useTexts(boardTexts);
  const formats = useFormats();
  const { closeDate, nextActivityAt } = deal;
  const days = daysInStage(deal, now, formats);
  const told = days === null ? formats.unknownTime : t('board.days', { count: days });
  const isPast = Boolean(closeDate && closeDate < formats.dayKey(now));
  return (
    <>
      <div className={styles.money}>
        <CardAmount deal={deal} />
        <span className={isPast ? styles.past : undefined}>
          {closeDate
            ? t(isPast ? 'board.close.past' : 'board.close', { day: formats.shortDate(closeDate) })
            : t('board.close.none')}
        </span>
      </div>
      <div className={styles.foot}>
        <ActivitySign activity={nextActivity(nextActivityAt, now, formats)} at={nextActivityAt} />
        <span title={t('board.days.why')}>
          {(days ?? 0) > STALE_AFTER_DAYS ? t('board.stale', { days: told }) : told}
        </span>
      </div>
    </>
  );
}

function ClosedFacts({ deal }: { deal: DealCardOpportunity }) {
  const formats = useFormats();
  return (
    <div className={styles.money}>
      <CardAmount deal={deal} />
      <span>{deal.stagePrecision === 'UNKNOWN' ? NOTHING : formats.shortDate(deal.stageSince)}</span>
    </div>
  );
}

function CardAmount({ deal: { amount, currency } }: { deal: DealCardOpportunity }) {
  const t = useTexts(boardTexts);
  const formats = useFormats();
  return <b>{amount === null ? t('board.amount.none') : formats.money({ amount, currency })}</b>;
}

function useDraggable(ref: React.RefObject<HTMLElement | null>, dealId: string): boolean {
  const [isDragging, setIsDragging] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    return draggable({
      element,
      getInitialData: () => ({ dealId }),
      onDragStart: () => setIsDragging(true),
      onDrop: () => setIsDragging(false),
    });
  }, [ref, dealId]);
  return isDragging;
}
