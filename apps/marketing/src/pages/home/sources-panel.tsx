import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Loaded, Panel, type Period, useSourceName } from '@tasuki/account-timeline';
import { TermLabel } from '@tasuki/account-timeline/term-label';
import { useFormats, useTexts } from '@tasuki/i18n';
import { paths } from '../../paths.ts';
import styles from './home.module.css';
import { LEAD_SOURCES } from './home-queries.ts';
import { homeTexts } from './home-texts.ts';
import { NoLeads } from './no-leads.tsx';

/** Which sources bring leads that are won, not only many: the same cohort above and below the line. */
export function SourcesPanel({ period }: { period: Period }) {
  const t = useTexts(homeTexts);
  const formats = useFormats();
  const sourceName = useSourceName();
  const query = useQuery(LEAD_SOURCES, { variables: { period } });
  return (
    <Panel title={t('home.sources')} note={t('home.sources.note')}>
      <Loaded query={query} failed={t('home.sources.failed')} rows={5}>
        {({ kpis: [kpi] }) =>
          kpi && kpi.groups.length > 0 ? (
            <table className={styles.sources}>
              <thead>
                <tr>
                  <th scope="col">{t('home.sources.source')}</th>
                  <th scope="col">
                    <TermLabel label={t('home.sources.leads')} kpi="lead-count" />
                  </th>
                  <th scope="col">
                    <TermLabel label={t('home.sources.won')} figure="cohort-won" />
                  </th>
                  <th scope="col">
                    <TermLabel label={t('home.sources.rate')} kpi="lead-win-rate" />
                  </th>
                </tr>
              </thead>
              <tbody>
                {kpi.groups.map(({ key, value, numerator, denominator }) => (
                  <tr key={key}>
                    <th scope="row">
                      <Link to={paths.leads} search={{ source: key ?? '-', state: 'all' } as never}>
                        {sourceName(key) ?? t('home.sources.none')}
                      </Link>
                    </th>
                    <td>{formats.number(denominator ?? 0)}</td>
                    <td>{formats.number(numerator ?? 0)}</td>
                    <td>{formats.percent(value)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : (
            <NoLeads />
          )
        }
      </Loaded>
    </Panel>
  );
}
