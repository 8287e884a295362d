import { defineTexts, useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import { useApp } from '../app/app-context.ts';
import { useUrlState } from '../app/url-state.ts';
import { useLastDays } from '../panels/period.ts';
import { SavedViews } from '../views/saved-views.tsx';
import { useReceivers } from './composer/receivers-of.ts';
import styles from './handoffs.module.css';
import { ItemUsePanel } from './item-use-panel.tsx';
import { PassSummary } from './pass-summary.tsx';
import { PassedHandoffs } from './passed-handoffs.tsx';

const passesTexts = defineTexts({
  'passes.title': { ja: '渡した先の結果', en: 'What became of our passes' },
  'passes.days': { ja: '過去 {days, number} 日に渡したもの', en: 'Passed in the last {days, number} days' },
  'passes.show': { ja: '結果で絞り込み', en: 'Filter by outcome' },
  'passes.all': { ja: 'すべて', en: 'All' },
  'passes.offered': { ja: '回答待ち', en: 'Waiting' },
  'passes.accepted': { ja: '受入', en: 'Accepted' },
  'passes.returned': { ja: '差し戻し', en: 'Returned' },
  'passes.expired': { ja: '期限切れ', en: 'Expired' },
  'passes.withdrawn': { ja: '取り下げ', en: 'Withdrawn' },
  'passes.recycled': { ja: '案件化せず', en: 'Not ripe' },
  'passes.deal': { ja: '案件化', en: 'Became a deal' },
  'passes.won': { ja: '受注', en: 'Won' },
  'passes.lost': { ja: '失注', en: 'Lost' },
});

const STATES = ['offered', 'accepted', 'returned', 'expired', 'withdrawn'] as const;
const OUTCOMES = ['recycled', 'deal', 'won', 'lost'] as const;
const SUMMARY_DAYS = 90;
const VIEW_KEYS = ['show'];

/** What became of everything that the app's department passed on: the loop that teaches what to pass. */
export function PassesPage() {
  const t = useTexts(passesTexts);
  const { department } = useApp();
  const [url, setUrl] = useUrlState();
  const period = useLastDays(SUMMARY_DAYS);
  const receivers = useReceivers(department);
  const shown = [...STATES, ...OUTCOMES].find((each) => each === url.show);
  return (
    <div className={styles.page}>
      <header className={styles.bar}>
        <h1>{t('passes.title')}</h1>
        <NativeSelect
          aria-label={t('passes.show')}
          value={shown ?? ''}
          onChange={(event) => setUrl({ show: event.currentTarget.value || undefined })}
          data={[
            { value: '', label: t('passes.all') },
            ...[...STATES, ...OUTCOMES].map((each) => ({ value: each, label: t(`passes.${each}`) })),
          ]}
        />
        <SavedViews list="passes" keys={VIEW_KEYS} />
        <span className={styles.quiet}>{t('passes.days', { days: SUMMARY_DAYS })}</span>
        <div className={styles.barSummary}>
          <PassSummary from={department} period={period} />
        </div>
        {receivers.map((to) => (
          <ItemUsePanel key={to} from={department} to={to} period={period} />
        ))}
      </header>
      <div className={styles.fill}>
        <PassedHandoffs from={department} {...filterOf(shown)} />
      </div>
    </div>
  );
}

function filterOf(shown: (typeof STATES)[number] | (typeof OUTCOMES)[number] | undefined) {
  // A draft has not been passed.
  if (!shown) return { states: STATES };
  const outcome = OUTCOMES.find((each) => each === shown);
  return outcome ? { outcomes: [outcome] } : { states: [shown] };
}
