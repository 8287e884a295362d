import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useLocale, useTexts } from '@tasuki/i18n';
import { EmptyState, NativeSelect } from '@tasuki/ui';
import { useUrlState } from '../app/url-state.ts';
import { Loaded, PanelPage } from '../panels/panel.tsx';
import { AccuracyPanel } from './accuracy-panel.tsx';
import { periodOf } from './accuracy-period.ts';
import { DEFINITION_KEYS } from './accuracy-query.ts';
import { accuracyTexts } from './accuracy-texts.ts';
import { definitionTexts } from './definition-texts.ts';
import styles from './definitions.module.css';
import { PeriodFields } from './period-fields.tsx';

/** What became of ours, by definition and source. */
export function DefinitionResultsPage() {
  const t = useTexts(accuracyTexts);
  const words = useTexts(definitionTexts);
  const { locale } = useLocale();
  const [url, setUrl] = useUrlState();
  const query = useQuery(DEFINITION_KEYS);
  const definitions = (query.data ?? query.previousData)?.definitions ?? [];
  const key = definitions.find((one) => one.key === url.definition)?.key ?? definitions[0]?.key;
  return (
    <PanelPage
      title={t('accuracy.page')}
      tools={
        <>
          <NativeSelect
            aria-label={t('accuracy.definition')}
            value={key ?? ''}
            onChange={(event) => setUrl({ definition: event.currentTarget.value })}
            data={definitions.map((one) => ({ value: one.key, label: locale === 'ja' ? one.nameJa : one.nameEn }))}
          />
          <PeriodFields url={url} set={setUrl} />
        </>
      }
    >
      <Loaded query={query} failed={t('accuracy.failed')} rows={6}>
        {() =>
          key ? (
            <AccuracyPanel key={key} definitionKey={key} period={periodOf(url)} />
          ) : (
            <EmptyState
              title={words('definitions.none')}
              why={words('definitions.none.why')}
              action={
                <Link className={styles.link} to={'/definitions' as never}>
                  {words('definitions.title')}
                </Link>
              }
            />
          )
        }
      </Loaded>
    </PanelPage>
  );
}
