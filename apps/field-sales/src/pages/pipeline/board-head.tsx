import { BulkHistory, CalendarSwitch, SavedViews, useUrlState } from '@tasuki/account-timeline';
import { TermLabel } from '@tasuki/account-timeline/term-label';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, Kbd, NativeSelect } from '@tasuki/ui';
import styles from './board.module.css';
import { openTotals } from './board-columns.ts';
import type { BoardColumnData } from './board-queries.ts';
import { boardTexts } from './board-texts.ts';
import { pipelineInUrl, readPipeline } from './shown-pipeline.ts';

const VIEW_KEYS = ['pipeline', 'owner', 'on', 'as'];

interface BoardHeadProps {
  columns: readonly BoardColumnData[] | undefined;
  pipelines: readonly { key: string; label: string }[];
}

/** What is open in all, and what the board shows. */
export function BoardHead({ columns, pipelines }: BoardHeadProps) {
  const t = useTexts(boardTexts);
  const [url, setUrl] = useUrlState();
  return (
    <header className={styles.head}>
      <h1>{t('board.title')}</h1>
      {columns ? <Totals columns={columns} /> : null}
      <div className={styles.filters}>
        <NativeSelect
          aria-label={t('board.pipeline')}
          value={readPipeline(url)}
          onChange={({ currentTarget: { value } }) => setUrl(pipelineInUrl(value))}
          data={pipelines.map(({ key, label }) => ({ value: key, label }))}
        />
        <NativeSelect
          aria-label={t('board.owner')}
          value={url.owner ?? 'all'}
          onChange={({ currentTarget: { value } }) => setUrl({ owner: value === 'all' ? undefined : value })}
          data={[
            { value: 'all', label: t('board.owner.all') },
            { value: 'me', label: t('board.owner.mine') },
          ]}
        />
        <CalendarSwitch plain="board" />
        <SavedViews list="deals" keys={VIEW_KEYS} />
        <BulkHistory />
        <Button aria-keyshortcuts="n" rightSection={<Kbd keys="n" />} onClick={() => setUrl({ new: 'any' })}>
          {t('board.open')}
        </Button>
      </div>
    </header>
  );
}

function Totals({ columns }: { columns: readonly BoardColumnData[] }) {
  const t = useTexts(boardTexts);
  const formats = useFormats();
  const { count, sums } = openTotals(columns);
  return (
    <dl className={styles.totals}>
      <div>
        <dt>
          <TermLabel label={t('board.total')} figure="open-deals" />
        </dt>
        <dd>{t('board.count', { count })}</dd>
        {count > 0 && sums.length === 0 ? <dd>{t('board.amount.none')}</dd> : null}
        {sums.map(({ currency, amount }) => (
          <dd key={currency} title={formats.money({ amount, currency })}>
            {formats.moneyShort({ amount, currency })}
          </dd>
        ))}
      </div>
      {sums.length > 0 ? (
        <div>
          <dt>
            <TermLabel label={t('board.weighted')} figure="weighted-deals" />
          </dt>
          {sums.map(({ currency, weighted }) => (
            <dd key={currency}>{formats.moneyShort({ amount: weighted, currency })}</dd>
          ))}
        </div>
      ) : null}
    </dl>
  );
}
