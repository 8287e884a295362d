import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { may, useViewer } from '@tasuki/apollo';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, EmptyState } from '@tasuki/ui';
import { lazy, Suspense, useState } from 'react';
import { useUrlState } from '../app/url-state.ts';
import { Loaded, Panel, PanelPage } from '../panels/panel.tsx';
import { AccuracyPanel } from './accuracy-panel.tsx';
import { DefinitionComments } from './definition-comments.tsx';
import { DEFINITION_PAGE, type DefinitionDetail, type VersionDetail } from './definition-queries.ts';
import { DefinitionReview } from './definition-review.tsx';
import { definitionTexts } from './definition-texts.ts';
import styles from './definitions.module.css';
import { ReplayPanel } from './replay-panel.tsx';
import { VersionState } from './version-state.tsx';
import { VersionTerms } from './version-terms.tsx';

const DefinitionEditor = lazy(() => import('./definition-editor.tsx').then((m) => ({ default: m.DefinitionEditor })));

/** One definition: what it says, what is to change, who has signed, and what it would have meant. */
export function DefinitionPage() {
  const t = useTexts(definitionTexts);
  const { locale } = useLocale();
  const { definitionKey: key } = useParams({ strict: false }) as { definitionKey: string };
  const query = useQuery(DEFINITION_PAGE, { variables: { key } });
  const definition = query.data?.definition ?? query.previousData?.definition;
  const title = definition ? (locale === 'ja' ? definition.nameJa : definition.nameEn) : key;
  return (
    <PanelPage title={title} tools={<Link to={'/definitions' as never}>{t('definitions.back')}</Link>}>
      <Loaded query={query} failed={t('definitions.failed')} rows={10}>
        {({ definition: shown }) =>
          shown ? <DefinitionBody definition={shown} /> : <EmptyState title={t('definitions.unknown')} />
        }
      </Loaded>
    </PanelPage>
  );
}

function DefinitionBody({ definition }: { definition: DefinitionDetail }) {
  const t = useTexts(definitionTexts);
  const viewer = useViewer();
  const [url, setUrl] = useUrlState();
  const [isEditing, setEditing] = useState(false);
  const { versions } = definition;
  const pending = versions.find(({ state }) => state === 'DRAFT' || state === 'IN_REVIEW');
  const live = versions.find(({ state }) => state === 'PUBLISHED');
  const version = versions.find(({ number }) => String(number) === url.version) ?? pending ?? live ?? versions[0];
  if (!version) return null;
  const mayEdit = may(viewer, 'editDefinition');
  const isDraft = version.state === 'DRAFT';
  const canEdit = mayEdit && (isDraft || (!pending && version === live));
  return (
    <div className={styles.cards}>
      <Panel
        title={t('definitions.version', { number: version.number })}
        note={<VersionState version={version} />}
        tools={
          canEdit && !isEditing ? (
            <Button variant="default" onClick={() => setEditing(true)}>
              {isDraft ? t('definitions.edit') : t('definitions.new-version')}
            </Button>
          ) : null
        }
      >
        {isEditing ? (
          <Suspense>
            <DefinitionEditor
              definition={definition}
              version={version}
              onClose={() => {
                setEditing(false);
                setUrl({ version: undefined });
              }}
            />
          </Suspense>
        ) : (
          <VersionTerms version={version} hasBase={version !== versions.at(-1)} />
        )}
      </Panel>
      <DefinitionReview definitionKey={definition.key} version={version} />
      {may(viewer, 'replayDefinition') ? <ReplayPanel key={version.id} versionId={version.id} /> : null}
      <AccuracyPanel definitionKey={definition.key} />
      <DefinitionComments version={version} />
      <History
        versions={versions}
        shown={version}
        onOpen={(number) => setUrl({ version: String(number) }, { push: true })}
      />
    </div>
  );
}

interface HistoryProps {
  versions: readonly VersionDetail[];
  shown: VersionDetail;
  onOpen: (number: number) => void;
}

function History({ versions, shown, onOpen }: HistoryProps) {
  const t = useTexts(definitionTexts);
  const formats = useFormats();
  return (
    <Panel title={t('definitions.history')}>
      <ul className={`${styles.list} ${styles.body}`}>
        {versions.map((version) => (
          <li key={version.id} className={styles.line}>
            <Button variant="subtle" aria-pressed={version === shown} onClick={() => onOpen(version.number)}>
              {t('definitions.version', { number: version.number })}
            </Button>
            <VersionState version={version} />
            <span className={styles.quiet}>
              {t('definitions.begun', { when: formats.date(version.createdAt), author: version.authorName })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
