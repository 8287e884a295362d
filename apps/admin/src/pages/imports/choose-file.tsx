import { useTexts } from '@tasuki/i18n';
import { Button, InlineError } from '@tasuki/ui';
import { type DragEvent, useRef, useState } from 'react';
import { importTexts } from './import-texts.ts';
import styles from './imports.module.css';
import { sendFile } from './send-file.ts';

interface ChooseFileProps {
  hasFile: boolean;
  onSent: (uploadId: string) => void;
}

/** A place to drop a file on, and a button for those who choose it. */
export function ChooseFile({ hasFile, onSent }: ChooseFileProps) {
  const t = useTexts(importTexts);
  const input = useRef<HTMLInputElement>(null);
  const [sending, setSending] = useState<{ name: string; percent: number }>();
  const [problem, setProblem] = useState<string>();
  const send = async (file: File | undefined) => {
    if (!file) return;
    setProblem(undefined);
    setSending({ name: file.name, percent: 0 });
    try {
      onSent(await sendFile(file, (percent) => setSending({ name: file.name, percent })));
    } catch (error) {
      const why = error instanceof Error && error.message ? `: ${error.message}` : '';
      setProblem(`${t('import.file.failed')}${why}`);
    } finally {
      setSending(undefined);
      if (input.current) input.current.value = '';
    }
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void send(event.dataTransfer.files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way beside the button.
    <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      {hasFile ? null : <p>{t('import.file.drop')}</p>}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('import.file.choose')}
        accept=".csv,.tsv,.txt,.tab,text/csv,text/plain"
        onChange={(event) => void send(event.currentTarget.files?.[0])}
      />
      <Button
        variant={hasFile ? 'default' : 'filled'}
        loading={sending !== undefined}
        onClick={() => input.current?.click()}
      >
        {t(hasFile ? 'import.file.other' : 'import.file.choose')}
      </Button>
      <p role="status" className={styles.quiet}>
        {sending ? t('import.file.sending', sending) : null}
      </p>
      {problem ? <InlineError>{problem}</InlineError> : null}
    </div>
  );
}
