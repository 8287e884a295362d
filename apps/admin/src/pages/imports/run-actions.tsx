import { useFormats, useLocale, useTexts } from '@tasuki/i18n';
import { Button, InlineError } from '@tasuki/ui';
import type { ImportRunPageQuery } from '../../__generated__/operations.ts';
import styles from '../../list-page.module.css';
import { CancelImport } from './cancel-import.tsx';
import { importTexts } from './import-texts.ts';
import importStyles from './imports.module.css';
import { errorOf, progressOf, rejectedOf } from './read-report.ts';
import { UndoImport } from './undo-import.tsx';
import { useStartImport } from './use-start-import.ts';

type Run = NonNullable<ImportRunPageQuery['importRun']>;

const GOES_ON = ['failed', 'interrupted', 'cancelled'];

/** What can be done with a run: stop it, go on, import for real after a trial, take its rejected rows, undo it. */
export function RunActions({ run, onDone }: { run: Run; onDone: () => void }) {
  const t = useTexts(importTexts);
  const { locale } = useLocale();
  const { start, problem, isStarting } = useStartImport();
  const why = errorOf(run.report, locale);
  const again = (isDryRun: boolean) => {
    const { mapping = null, encoding = null } = (run.request ?? {}) as { mapping?: unknown; encoding?: string | null };
    const { uploadId, preset, source } = run;
    if (uploadId)
      void start({ uploadId, preset, source, mapping: preset === 'csv' ? mapping : null, encoding }, isDryRun);
  };
  if (run.state === 'running') return <Running run={run} onDone={onDone} />;
  const isTried = run.isDryRun && run.state === 'finished';
  const mayGoOn = run.uploadId && (isTried || GOES_ON.includes(run.state));
  return (
    <section className={styles.section} aria-label={t('import.title')}>
      {why ? <p>{t('import.state.failed-why', { why })}</p> : null}
      {problem ? <InlineError>{problem}</InlineError> : null}
      <div className={styles.line}>
        {mayGoOn ? (
          <Button loading={isStarting} onClick={() => again(isTried ? false : run.isDryRun)}>
            {t(isTried ? 'import.for-real' : 'import.again')}
          </Button>
        ) : null}
        {rejectedOf(run.report) > 0 ? (
          <a href={`/api/imports/${run.id}/rejected.csv?locale=${locale}`} download>
            {t('import.rejected')}
          </a>
        ) : null}
        {run.isDryRun || run.state === 'undone' ? null : <UndoImport run={run} onDone={onDone} />}
      </div>
    </section>
  );
}

function Running({ run, onDone }: { run: Run; onDone: () => void }) {
  const t = useTexts(importTexts);
  const formats = useFormats();
  const progress = progressOf(run.progress);
  return (
    <section className={importStyles.progress} aria-label={t('import.running.label')}>
      <progress aria-label={t('import.running.label')} max={100} value={progress?.percent} />
      <p className={styles.quiet}>
        {progress ? t('import.running', { ...progress, rows: formats.number(progress.rows) }) : null}
      </p>
      <CancelImport run={run} onDone={onDone} />
    </section>
  );
}
