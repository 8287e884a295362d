import { PanelPage, useLastDays, useUrlState } from '@tasuki/account-timeline';
import { FeedbackPanel } from '@tasuki/account-timeline/deal-feedback';
import { useTexts } from '@tasuki/i18n';
import { NativeSelect } from '@tasuki/ui';
import { FunnelPanel } from './funnel-panel.tsx';
import styles from './home.module.css';
import { homeTexts } from './home-texts.ts';
import { OutcomesPanel } from './outcomes-panel.tsx';
import { ReturnedPanel } from './returned-panel.tsx';
import { SourcesPanel } from './sources-panel.tsx';

const PERIODS = [7, 30, 90, 180, 365];
const USUAL_PERIOD = 365;

/** What marketing won, what became of it, and what came back. */
export function HomePage() {
  const t = useTexts(homeTexts);
  const [url, setUrl] = useUrlState();
  const days = PERIODS.find((each) => String(each) === url.days) ?? USUAL_PERIOD;
  const period = useLastDays(days);
  return (
    <PanelPage
      title={t('home.title')}
      tools={
        <NativeSelect
          aria-label={t('home.period')}
          value={String(days)}
          onChange={(event) => setUrl({ days: event.currentTarget.value })}
          data={PERIODS.map((each) => ({ value: String(each), label: t('home.period.days', { days: each }) }))}
        />
      }
    >
      <FunnelPanel period={period} days={days} />
      <div className={styles.columns}>
        <ReturnedPanel />
        <div className={styles.stack}>
          <OutcomesPanel period={period} />
          <SourcesPanel period={period} />
        </div>
      </div>
      <FeedbackPanel audience="marketing" />
    </PanelPage>
  );
}
