import { may, useViewer } from '@tasuki/apollo';
import { useFormats, useTexts } from '@tasuki/i18n';
import { Button, DepartmentChip, InlineError } from '@tasuki/ui';
import { useUrlState } from '../app/url-state.ts';
import { Panel } from '../panels/panel.tsx';
import { useCommand } from '../panels/use-command.ts';
import { APPROVE, DISCARD, PUBLISH, REBASE, ROLL_BACK, SUBMIT, WITHDRAW } from './definition-commands.ts';
import type { VersionDetail } from './definition-queries.ts';
import { definitionTexts } from './definition-texts.ts';
import styles from './definitions.module.css';
import { PublishActs } from './publish-acts.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { askedOf } from './version-state.tsx';

/** Who has signed, who is waited for, and what the viewer may do about it. */
export function DefinitionReview({ definitionKey, version }: { definitionKey: string; version: VersionDetail }) {
  const t = useTexts(definitionTexts);
  const formats = useFormats();
  const { approvals, publishAt, isStale } = version;
  return (
    <Panel title={t('definitions.approvals')}>
      <div className={styles.body}>
        <ul className={styles.list}>
          {approvals.map(({ department, byName, at }) => (
            <li key={department} className={styles.line}>
              <DepartmentChip department={department} />
              <span>{t('definitions.approved-by', { name: byName, when: formats.dateTime(at) })}</span>
            </li>
          ))}
          {askedOf(version).map((department) => (
            <li key={department} className={styles.line}>
              <DepartmentChip department={department} />
              <span className={styles.quiet}>{t('definitions.waiting')}</span>
            </li>
          ))}
        </ul>
        {isStale ? <StaleNotice drift={version.drift} /> : null}
        {publishAt ? <p>{t('definitions.scheduled', { when: formats.dateTime(publishAt) })}</p> : null}
        <ReviewActs definitionKey={definitionKey} version={version} />
      </div>
    </Panel>
  );
}

function ReviewActs({ definitionKey, version }: { definitionKey: string; version: VersionDetail }) {
  const t = useTexts(definitionTexts);
  const formats = useFormats();
  const viewer = useViewer();
  const { id: versionId, state, isStale, waitingFor } = version;
  const approve = useCommand(APPROVE);
  const publish = useCommand(PUBLISH);
  const simple = {
    submit: useCommand(SUBMIT),
    withdraw: useCommand(WITHDRAW),
    discard: useCommand(DISCARD),
    rebase: useCommand(REBASE),
    'roll-back': useCommand(ROLL_BACK),
  };
  const isOpen = state === 'DRAFT' || state === 'IN_REVIEW';
  const offered = {
    submit: state === 'DRAFT' && !isStale,
    withdraw: state === 'IN_REVIEW',
    discard: state === 'DRAFT',
    rebase: isOpen && isStale,
    'roll-back': state === 'SUPERSEDED',
  };
  const [, setUrl] = useUrlState();
  // The version that was acted on stays on the screen, whatever else is open; going back makes one of its own.
  const stay = (done: { version: { number: number } | null } | undefined) => {
    if (done) setUrl({ version: String(done.version?.number ?? version.number) });
  };
  const step = async (name: keyof typeof simple) => {
    const done = await simple[name].run({ input: { versionId } });
    if (done && name === 'discard') setUrl({ version: undefined });
    else stay(done);
  };
  const names = (Object.keys(simple) as (keyof typeof simple)[]).filter((name) => offered[name]);
  const problem = [approve, publish, ...Object.values(simple)].find((command) => command.problem)?.problem;
  return (
    <>
      {problem ? <InlineError>{problem}</InlineError> : null}
      <div className={styles.acts}>
        {(isStale ? [] : version.mayApproveFor).map((department) => (
          <Button
            key={department}
            loading={approve.busy}
            onClick={() => void approve.run({ input: { versionId, department } }).then(stay)}
          >
            {t('definitions.approve', { department: formats.department(department) })}
          </Button>
        ))}
        {may(viewer, 'editDefinition')
          ? names.map((name) => (
              <Button
                key={name}
                variant={name === 'submit' || name === 'rebase' ? 'filled' : 'default'}
                loading={simple[name].busy}
                onClick={() => void step(name)}
              >
                {t(`definitions.${name}`)}
              </Button>
            ))
          : null}
      </div>
      {may(viewer, 'publishDefinition') && state === 'IN_REVIEW' && waitingFor.length === 0 && !isStale ? (
        <PublishActs
          {...{ definitionKey, version }}
          busy={publish.busy}
          onPublish={(at) => void publish.run({ input: { versionId, at } }).then(stay)}
        />
      ) : null}
    </>
  );
}
