import { useQuery } from '@apollo/client/react';
import { may, useViewer } from '@tasuki/apollo';
import { useLocale, useTexts } from '@tasuki/i18n';
import { Checkbox, EmptyState } from '@tasuki/ui';
import { useState } from 'react';
import { Loaded, Panel } from '../panels/panel.tsx';
import type { Period } from './accuracy-period.ts';
import { DEFINITION_ACCURACY } from './accuracy-query.ts';
import { AccuracyTable } from './accuracy-table.tsx';
import { accuracyTexts } from './accuracy-texts.ts';
import styles from './definitions.module.css';

interface AccuracyPanelProps {
  definitionKey: string;
  /** Who passed from `from` on and before `to`; everybody where null. */
  period?: Period | null;
}

/** How well a definition's word was kept: what became of those who passed, by version and source. */
export function AccuracyPanel({ definitionKey: key, period = null }: AccuracyPanelProps) {
  const t = useTexts(accuracyTexts);
  const { locale } = useLocale();
  const viewer = useViewer();
  const [byRep, setByRep] = useState(false);
  const query = useQuery(DEFINITION_ACCURACY, { variables: { key, byRep, period } });
  const file = new URLSearchParams({ variables: JSON.stringify({ key, byRep, period }), locale });
  return (
    <Panel
      title={t('accuracy.title')}
      tools={
        <div className={styles.line}>
          {may(viewer, 'replayDefinition') ? (
            <Checkbox
              label={t('accuracy.by-rep')}
              checked={byRep}
              onChange={(event) => setByRep(event.currentTarget.checked)}
            />
          ) : null}
          <a className={styles.link} href={`/api/export/definition-accuracy.csv?${file}`} download>
            {t('accuracy.csv')}
          </a>
        </div>
      }
    >
      <Loaded query={query} failed={t('accuracy.failed')} rows={6}>
        {({ definitionAccuracy: rows }) =>
          rows.length === 0 ? (
            <EmptyState
              title={t(period ? 'accuracy.none.period' : 'accuracy.none')}
              why={t(period ? 'accuracy.none.period.why' : 'accuracy.none.why')}
            />
          ) : (
            <div className={styles.body}>
              <p className={styles.quiet}>{t('accuracy.note')}</p>
              <AccuracyTable rows={rows} byRep={byRep} />
            </div>
          )
        }
      </Loaded>
    </Panel>
  );
}
