import { Link } from '@tanstack/react-router';
import { PanelPage } from '@tasuki/account-timeline';
import { useTexts } from '@tasuki/i18n';
import { EmptyState } from '@tasuki/ui';
import { numbersPaths } from '../paths.ts';
import { PeriodPicker } from '../view/period-picker.tsx';
import { useView, writeView } from '../view/view-state.ts';
import { readRecordsPart } from './record-target.ts';
import styles from './records.module.css';
import { RecordsPanel } from './records-panel.tsx';
import { recordsTexts } from './records-texts.ts';

/** The page behind every figure: the very records that it counts, in the period and group of the address. */
export function RecordsPage() {
  const t = useTexts(recordsTexts);
  const { view, url } = useView();
  return (
    <PanelPage title={t('records.title')} tools={<PeriodPicker period={view.period} />}>
      <Link
        to={numbersPaths.overview}
        search={{ ...writeView({ ...view, groups: [] }), kpi: url.kpi } as never}
        className={styles.back}
      >
        ← {t('records.back')}
      </Link>
      {url.kpi ? (
        <RecordsPanel kpi={url.kpi} only={readRecordsPart(url.only)} />
      ) : (
        <EmptyState title={t('records.none')} why={t('records.none.why')} />
      )}
    </PanelPage>
  );
}
