import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { may, useViewer } from '@tasuki/apollo';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { DepartmentChip, EmptyState, StatusChip } from '@tasuki/ui';
import { Loaded, Panel, PanelPage } from '../panels/panel.tsx';
import { DEFINITIONS_PAGE, type DefinitionRow } from './definition-queries.ts';
import { definitionTexts } from './definition-texts.ts';
import styles from './definitions.module.css';
import { askedOf, VersionState } from './version-state.tsx';

/** What the company's words for a lead mean, by which version, and who is being waited for. */
export function DefinitionsPage() {
  const t = useTexts(definitionTexts);
  const viewer = useViewer();
  const query = useQuery(DEFINITIONS_PAGE);
  return (
    <PanelPage
      title={t('definitions.title')}
      tools={
        <div className={styles.line}>
          <Link className={styles.link} to={'/definition-results' as never}>
            {t('definitions.results')}
          </Link>
          <Link className={styles.link} to={'/score-models' as never}>
            {t('definitions.scores')}
          </Link>
          {may(viewer, 'createDefinition') ? (
            <Link className={styles.link} to={'/new-definition' as never}>
              {t('definitions.new')}
            </Link>
          ) : null}
        </div>
      }
    >
      <Loaded query={query} failed={t('definitions.failed')} rows={6}>
        {({ definitions }) =>
          definitions.length === 0 ? (
            <EmptyState
              title={t('definitions.none')}
              why={t('definitions.none.why')}
              action={
                may(viewer, 'createDefinition') ? (
                  <Link className={styles.link} to={'/new-definition' as never}>
                    {t('definitions.new')}
                  </Link>
                ) : (
                  <p>{t('definitions.none.ask')}</p>
                )
              }
            />
          ) : (
            <div className={styles.cards}>
              {definitions.map((definition) => (
                <DefinitionCard key={definition.id} definition={definition} />
              ))}
            </div>
          )
        }
      </Loaded>
    </PanelPage>
  );
}

function DefinitionCard({ definition }: { definition: DefinitionRow }) {
  const t = useTexts(definitionTexts);
  const formats = useFormats();
  const { locale } = useLocale();
  const { key, live, open } = definition;
  const name = locale === 'ja' ? definition.nameJa : definition.nameEn;
  return (
    <Panel
      title={
        <Link className={styles.link} to="/definitions/$definitionKey" params={{ definitionKey: key } as never}>
          {name}
        </Link>
      }
      note={live ? (locale === 'ja' ? live.textJa : live.textEn) : t('definitions.not-yet')}
      tools={<code className={styles.quiet}>{key}</code>}
    >
      <div className={styles.card}>
        {live ? (
          <p className={styles.line}>
            <StatusChip tone="ok">{t('definitions.version', { number: live.number })}</StatusChip>
            <span className={styles.quiet}>
              {t('definitions.since', { when: formats.date(live.effectiveFrom ?? ''), author: live.authorName })}
            </span>
          </p>
        ) : null}
        {open.map((version) => (
          <Proposal key={version.id} version={version} />
        ))}
      </div>
    </Panel>
  );
}

function Proposal({ version }: { version: DefinitionRow['open'][number] }) {
  const t = useTexts(definitionTexts);
  const formats = useFormats();
  const { submittedAt, publishAt } = version;
  const waitingFor = askedOf(version);
  return (
    <p className={styles.line}>
      <StatusChip tone="warn">{t('definitions.version', { number: version.number })}</StatusChip>
      <VersionState version={version} />
      <span className={styles.quiet}>
        {t('definitions.begun', { when: formats.date(version.createdAt), author: version.authorName })}
      </span>
      {submittedAt && waitingFor.length > 0 ? (
        <span className={styles.quiet}>{t('definitions.age', { when: formats.relative(submittedAt) })}</span>
      ) : null}
      {publishAt ? <span>{t('definitions.scheduled', { when: formats.dateTime(publishAt) })}</span> : null}
      {waitingFor.length > 0 ? <span>{t('definitions.waiting')}</span> : null}
      {waitingFor.map((department) => (
        <DepartmentChip key={department} department={department} />
      ))}
    </p>
  );
}
