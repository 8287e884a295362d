import { useQuery } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import type { Department } from '@tasuki/i18n';
import { useFormats, useTexts } from '@tasuki/i18n';
import { type Column, DataList, DepartmentChip, EmptyState } from '@tasuki/ui';
import { useMemo } from 'react';
import type { HandoffListQuery } from '../__generated__/operations.ts';
import { rememberList } from '../account/list-origin.ts';
import { Loaded } from '../panels/panel.tsx';
import { DueChip } from './due-chip.tsx';
import { HANDOFF_LIST, type HandoffRow } from './handoff-queries.ts';
import { HandoffStatus, useReasonText } from './handoff-status.tsx';
import { handoffTexts } from './handoff-texts.ts';
import styles from './handoffs.module.css';
import { WithdrawOffer } from './withdraw-offer.tsx';

interface PassedHandoffsProps {
  from: Department;
  states?: readonly string[];
  outcomes?: readonly string[];
}

/** Every pass of a department with what the next one made of it. */
export function PassedHandoffs({ from, states, outcomes }: PassedHandoffsProps) {
  const t = useTexts(handoffTexts);
  const query = useQuery(HANDOFF_LIST, {
    variables: { first: 100, filter: { from, ...(states ? { states } : {}), ...(outcomes ? { outcomes } : {}) } },
  });
  return (
    <Loaded query={query} failed={t('handoffs.failed')} rows={10}>
      {({ handoffs }) => (
        <PassedList handoffs={handoffs} onLoadMore={(after) => query.fetchMore({ variables: { after } })} />
      )}
    </Loaded>
  );
}

interface PassedListProps {
  handoffs: HandoffListQuery['handoffs'];
  onLoadMore: (after: string) => Promise<unknown>;
}

function PassedList({ handoffs, onLoadMore }: PassedListProps) {
  const t = useTexts(handoffTexts);
  const navigate = useNavigate();
  const columns = usePassedColumns();
  const rows = useMemo(() => handoffs.edges.map(({ node }) => node), [handoffs]);
  const { endCursor, hasNextPage } = handoffs.pageInfo;
  if (rows.length === 0) return <EmptyState title={t('handoffs.passed.empty')} why={t('handoffs.passed.empty.why')} />;
  const open = ({ account }: HandoffRow) => {
    rememberList(rows.map((row) => row.account.id));
    void navigate({ to: `/accounts/${account.id}` });
  };
  return (
    <div className={styles.list}>
      <DataList
        label={t('handoffs.passed')}
        columns={columns}
        rows={rows}
        totalCount={handoffs.totalCount}
        rowKey={({ id }) => id}
        renderCard={(handoff) => <PassedCard handoff={handoff} />}
        cardHeight={108}
        onOpen={open}
        onLoadMore={hasNextPage && endCursor ? () => onLoadMore(endCursor) : undefined}
      />
    </div>
  );
}

function usePassedColumns(): readonly Column<HandoffRow>[] {
  const t = useTexts(handoffTexts);
  const formats = useFormats();
  const reasonText = useReasonText();
  return useMemo(
    () => [
      {
        key: 'company',
        header: t('handoffs.company'),
        width: 'minmax(180px, 2fr)',
        render: ({ account }) => <b title={account.name}>{account.name}</b>,
      },
      { key: 'to', header: t('handoffs.to'), width: '128px', render: ({ to }) => <DepartmentChip department={to} /> },
      {
        key: 'when',
        header: t('handoffs.when'),
        width: '128px',
        render: ({ offeredAt }) => (offeredAt ? formats.date(offeredAt) : null),
      },
      {
        key: 'result',
        header: t('handoffs.result'),
        width: '128px',
        render: (handoff) => <HandoffStatus handoff={handoff} />,
      },
      {
        key: 'reason',
        header: t('handoffs.reason'),
        width: 'minmax(120px, 2fr)',
        render: (handoff) =>
          handoff.state === 'offered' ? (
            <DueChip handoff={handoff} brief />
          ) : (
            <span title={reasonText(handoff)}>{reasonText(handoff)}</span>
          ),
      },
      {
        key: 'rating',
        header: t('handoffs.rating'),
        width: '64px',
        render: ({ rating }) => (rating ? `${rating}/5` : null),
      },
      {
        key: 'person',
        header: t('handoffs.person'),
        width: '152px',
        render: ({ state, decidedBy, assignee }) =>
          state === 'offered' && assignee ? t('handoffs.person.waits', { name: assignee.name }) : decidedBy?.name,
      },
      {
        key: 'act',
        header: t('handoffs.act'),
        width: '112px',
        render: (handoff) => <WithdrawOffer handoff={handoff} />,
      },
    ],
    [t, formats, reasonText],
  );
}

function PassedCard({ handoff }: { handoff: HandoffRow }) {
  const t = useTexts(handoffTexts);
  const formats = useFormats();
  const reasonText = useReasonText();
  const isWaiting = handoff.state === 'offered';
  return (
    <>
      <span className={styles.cardHead}>
        <b className={styles.oneLine} title={handoff.account.name}>
          {handoff.account.name}
        </b>
        <WithdrawOffer handoff={handoff} />
      </span>
      <span className={styles.chipLine}>
        <DepartmentChip department={handoff.to} />
        <HandoffStatus handoff={handoff} />
        {!isWaiting && handoff.offeredAt ? formats.shortDate(handoff.offeredAt) : null}
        {handoff.rating ? <span title={t('handoffs.rating')}>{handoff.rating}/5</span> : null}
      </span>
      <span className={styles.oneLine}>{isWaiting ? <DueChip handoff={handoff} brief /> : reasonText(handoff)}</span>
    </>
  );
}
