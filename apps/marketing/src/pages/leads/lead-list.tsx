import { useNavigate } from '@tanstack/react-router';
import { rememberList, useUrlState } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { Button, type Column, DataList, EmptyState, type Selection } from '@tasuki/ui';
import type { LeadInboxQuery } from '../../__generated__/operations.ts';
import { paths } from '../../paths.ts';
import { LeadCard } from './lead-columns.tsx';
import { hasFilter, NO_FILTERS, readState } from './lead-filters.ts';
import type { LeadRow } from './lead-queries.ts';
import { leadTexts } from './lead-texts.ts';

interface LeadListProps {
  leads: LeadInboxQuery['leads'] | undefined;
  rows: readonly LeadRow[];
  columns: readonly Column<LeadRow>[];
  selection: Selection;
  selectedId: string | undefined;
  onSelect: (lead: LeadRow) => void;
  /** Set where there is no room for the detail beside the list. */
  onOpen: (() => void) | undefined;
  onLoadMore: (after: string) => Promise<unknown>;
  onCapture: () => void;
}

export function LeadList(props: LeadListProps) {
  const { leads, rows, columns, selection, selectedId, onSelect, onOpen, onLoadMore, onCapture } = props;
  const t = useTexts(leadTexts);
  const navigate = useNavigate();
  const { endCursor = null, hasNextPage = false } = leads?.pageInfo ?? {};
  if (rows.length === 0) return <NoLeads onCapture={onCapture} />;
  const open = (lead: LeadRow) => {
    onSelect(lead);
    if (onOpen) return onOpen();
    // The first click chooses; Enter, or a second click, opens.
    if (lead.id !== selectedId) return;
    rememberList(rows.map(({ account }) => account.id));
    void navigate({ to: paths.account(lead.account.id) });
  };
  return (
    <DataList
      label={t('leads.title')}
      columns={columns}
      rows={rows}
      totalCount={Math.max(leads?.totalCount ?? 0, rows.length)}
      rowKey={({ id }) => id}
      renderCard={(lead) => <LeadCard lead={lead} />}
      cardHeight={88}
      onOpen={open}
      onLoadMore={hasNextPage && endCursor ? () => onLoadMore(endCursor) : undefined}
      activeKey={selectedId}
      onActiveChange={onSelect}
      selection={selection}
    />
  );
}

function NoLeads({ onCapture }: { onCapture: () => void }) {
  const t = useTexts(leadTexts);
  const [url, setUrl] = useUrlState();
  const navigate = useNavigate();
  if (hasFilter(url) && (url.q || url.source || url.campaign || url.cell || readState(url) !== 'open')) {
    return (
      <EmptyState
        title={t('leads.none')}
        why={t('leads.none.why')}
        action={<Button onClick={() => setUrl(NO_FILTERS)}>{t('leads.clear')}</Button>}
      />
    );
  }
  return (
    <EmptyState
      title={t('leads.done')}
      why={t('leads.done.why')}
      action={
        <>
          <Button onClick={onCapture}>{t('leads.capture')}</Button>
          <Button variant="default" onClick={() => navigate({ to: paths.passes })}>
            {t('leads.state.offered')}
          </Button>
        </>
      }
    />
  );
}
