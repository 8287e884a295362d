import { useQuery } from '@apollo/client/react';
import { AccountBulkBar, Loaded, useColumnChoice, useUrlState } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { Sheet, useIsNarrow, useSelection, useShortcuts } from '@tasuki/ui';
import { useRef, useState } from 'react';
import { CaptureLeadSheet } from './capture-lead-sheet.tsx';
import { useLeadColumns } from './lead-columns.tsx';
import { LeadDetail } from './lead-detail.tsx';
import { LeadFilterBar } from './lead-filter-bar.tsx';
import { readLeadFilter, readLeadOrder, readState } from './lead-filters.ts';
import { LeadList } from './lead-list.tsx';
import { LEAD_INBOX, type LeadRow } from './lead-queries.ts';
import { leadTexts } from './lead-texts.ts';
import styles from './leads.module.css';

const PAGE_SIZE = 100;
const NARROW = 960;

/** What came in and is to be judged: pass on, record, or drop, each by one key. */
export function LeadInboxPage() {
  const t = useTexts(leadTexts);
  const [url, setUrl] = useUrlState();
  const [isCapturing, setCapturing] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const isNarrow = useIsNarrow(page, NARROW);
  const selection = useSelection();
  const { columns, choice } = useColumnChoice(useLeadColumns());
  const query = useQuery(LEAD_INBOX, {
    variables: { first: PAGE_SIZE, filter: readLeadFilter(url), orderBy: readLeadOrder(url) },
  });
  const leads = (query.data ?? query.previousData)?.leads;
  const state = readState(url);
  // A lead that was passed on or dropped leaves at once; the server's list follows.
  const rows = (leads?.edges ?? []).map(({ node }) => node).filter((lead) => state === 'all' || lead.state === state);
  const selectedId = url.selected ?? (isNarrow ? undefined : rows[0]?.id);
  const advance = () => {
    const next = nextOf(rows, selectedId);
    setUrl({ selected: next?.id });
    if (!next) setOpen(false);
  };
  useShortcuts([{ keys: 'n', label: t('leads.capture'), run: () => setCapturing(true) }]);
  const detail = selectedId ? (
    <LeadDetail key={selectedId} leadId={selectedId} row={rows.find(({ id }) => id === selectedId)} onDone={advance} />
  ) : null;
  return (
    <div ref={page} className={styles.page}>
      <LeadFilterBar
        url={url}
        onChange={(change) => {
          // What is no longer shown must not be acted on.
          selection.choose([]);
          setUrl(change);
        }}
        count={leads?.totalCount}
        columns={choice}
        onCapture={() => setCapturing(true)}
      />
      <div className={styles.columns} data-narrow={isNarrow || undefined}>
        <div className={styles.list}>
          <Loaded query={query} failed={t('leads.failed')} rows={14}>
            {() => (
              <LeadList
                leads={leads}
                rows={rows}
                columns={columns}
                selection={selection}
                selectedId={selectedId}
                onSelect={({ id }) => setUrl({ selected: id })}
                onOpen={isNarrow ? () => setOpen(true) : undefined}
                onLoadMore={(after) => query.fetchMore({ variables: { after } })}
                onCapture={() => setCapturing(true)}
              />
            )}
          </Loaded>
        </div>
        {isNarrow ? (
          <Sheet opened={isOpen && Boolean(detail)} title={t('leads.details')} onClose={() => setOpen(false)}>
            {detail}
          </Sheet>
        ) : (
          <aside className={styles.detail} aria-label={t('leads.details')}>
            {detail ?? <p className={styles.quiet}>{t('leads.choose')}</p>}
          </aside>
        )}
      </div>
      <AccountBulkBar selection={selection} accountOf={(key) => rows.find(({ id }) => id === key)?.account.id ?? key} />
      <CaptureLeadSheet
        opened={isCapturing}
        onClose={() => setCapturing(false)}
        onCaptured={({ id }) => setUrl({ selected: id })}
      />
    </div>
  );
}

/** The row to go on with when the selected one is dealt with: the one below, else the one above. */
function nextOf(rows: readonly LeadRow[], id: string | undefined): LeadRow | undefined {
  const index = rows.findIndex((row) => row.id === id);
  return rows[index + 1] ?? rows[index - 1];
}
