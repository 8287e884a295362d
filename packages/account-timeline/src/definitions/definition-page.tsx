import { useQuery } from '@apollo/client/react';
import { Link, useParams } from '@tanstack/react-router';
import { may, useViewer } from '@tasuki/apollo';
import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, EmptyState, lazyPart } from '@tasuki/ui';
import { Suspense, useState } from 'react';
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

const DefinitionEditor = lazyPart(() => import('./definition-editor.tsx').then((m) => m.DefinitionEditor));

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
  const [editing, setEditing] = useState<'draft' | 'new' | null>(null);
  const { versions } = definition;
  const open = versions.filter(({ state }) => state === 'DRAFT' || state === 'IN_REVIEW');
  const own = open.find(({ state, isMine }) => state === 'DRAFT' && isMine);
  const live = versions.find(({ state }) => state === 'PUBLISHED');
  const asked = versions.find(({ number }) => String(number) === url.version);
  const waiting = open.find(({ mayApproveFor }) => mayApproveFor.length > 0);
  const version = asked ?? own ?? waiting ?? open[0] ?? live ?? versions[0];
  if (!version) return null;
  const mayEdit = may(viewer, 'editDefinition');
  // A new version begins on the one in force; where none is, on the newest that there was.
  const base = live ?? versions[0] ?? version;
  const show = (number: number) => {
    setEditing(null);
    setUrl({ version: String(number) }, { push: true });
  };
  return (
    <div className={styles.cards}>
      <Panel
        title={editing === 'new' ? t('definitions.new-version') : t('definitions.version', { number: version.number })}
        note={editing === 'new' ? null : <VersionState version={version} />}
        tools={
          mayEdit && !editing ? (
            <div className={styles.acts}>
              {version.state === 'DRAFT' ? (
                <Button variant="default" onClick={() => setEditing('draft')}>
                  {t('definitions.edit')}
                </Button>
              ) : null}
              {own ? null : (
                <Button variant="default" onClick={() => setEditing('new')}>
                  {t('definitions.new-version')}
                </Button>
              )}
            </div>
          ) : null
        }
      >
        {editing ? (
          <Suspense>
            <DefinitionEditor
              definition={definition}
              version={editing === 'new' ? base : version}
              onClose={(saved) => {
                setEditing(null);
                if (saved) setUrl({ version: String(saved) });
              }}
            />
          </Suspense>
        ) : (
          <>
            <OtherProposals versions={open.filter((one) => one !== version)} onOpen={show} />
            <VersionTerms version={version} hasBase={version !== versions.at(-1)} />
          </>
        )}
      </Panel>
      <DefinitionReview definitionKey={definition.key} version={version} />
      {may(viewer, 'replayDefinition') ? <ReplayPanel key={version.id} versionId={version.id} /> : null}
      <AccuracyPanel definitionKey={definition.key} />
      <DefinitionComments version={version} />
      <History versions={versions} shown={version} onOpen={show} />
    </div>
  );
}

interface VersionsProps {
  versions: readonly VersionDetail[];
  onOpen: (number: number) => void;
}

function OtherProposals({ versions, onOpen }: VersionsProps) {
  const t = useTexts(definitionTexts);
  if (versions.length === 0) return null;
  return (
    <div className={styles.body}>
      <ul className={styles.line} aria-label={t('definitions.others')}>
        <li className={styles.quiet} aria-hidden>
          {t('definitions.others')}
        </li>
        {versions.map((version) => (
          <li key={version.id} className={styles.line}>
            <Button variant="subtle" onClick={() => onOpen(version.number)}>
              {t('definitions.version', { number: version.number })}
            </Button>
            <VersionState version={version} />
            <span className={styles.quiet}>{version.authorName}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function History({ versions, shown, onOpen }: VersionsProps & { shown: VersionDetail }) {
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
            {version.editorNames.length > 0 ? (
              <span className={styles.quiet}>{t('definitions.edited', { names: version.editorNames.join(', ') })}</span>
            ) : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
