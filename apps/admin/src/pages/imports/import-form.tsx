import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, InlineError, NativeSelect, TextInput } from '@tasuki/ui';
import { useState } from 'react';
import type { ImportSettings, NewImportPageQuery } from '../../__generated__/operations.ts';
import styles from '../../list-page.module.css';
import { ImportPreview } from './import-preview.tsx';
import { importTexts } from './import-texts.ts';
import { MappingEditor } from './mapping-editor.tsx';
import { useStartImport } from './use-start-import.ts';
import { readMapping, readSource, toMapping, type WizardSettings } from './wizard-settings.ts';

const OWN = 'csv';
const ENCODINGS = ['utf-8', 'cp932', 'euc-jp', 'utf-16le', 'utf-16be', 'latin1'];

interface ImportFormProps {
  found: NonNullable<NewImportPageQuery['importUpload']>;
  formats: NewImportPageQuery['importFormats'];
  recordTypes: NewImportPageQuery['importRecordTypes'];
  encoding: string | null;
  onEncoding: (encoding: string | null) => void;
}

/** How the file is read and what its columns mean, and what comes of it. */
export function ImportForm({ found, formats, recordTypes, encoding, onEncoding }: ImportFormProps) {
  const t = useTexts(importTexts);
  const { locale } = useLocale();
  const { start, problem, isStarting } = useStartImport();
  const columns = found.columns.map(({ name }) => name);
  // The known formats have a name of their own.
  const sourceOf = (preset: string) => (preset === OWN ? (readSource(found.mapping) ?? OWN) : preset);
  const [settings, setSettings] = useState<WizardSettings>(() => {
    const preset = found.rememberedPreset ?? found.format?.name ?? OWN;
    return { ...readMapping(found.mapping, columns), preset, source: sourceOf(preset), encoding };
  });
  const isProposed = readMapping(found.mapping, columns).record !== null;
  const format = formats.find(({ name }) => name === settings.preset);
  const order = locale === 'ja' ? format?.orderJa : format?.orderEn;
  const change = (more: Partial<WizardSettings>) => setSettings((before) => ({ ...before, ...more }));
  const fieldNames = recordTypes.find(({ name }) => name === settings.record)?.fields.map(({ name }) => name) ?? [];
  const input: ImportSettings = {
    uploadId: found.upload.id,
    preset: settings.preset,
    source: settings.source,
    encoding,
    mapping: settings.preset === OWN ? toMapping(settings, fieldNames) : null,
  };
  return (
    <>
      <ReadAs found={found} encoding={encoding} onEncoding={onEncoding} />
      <section className={styles.section} aria-label={t('import.meaning')}>
        <h2>{t('import.meaning')}</h2>
        <Kind
          formats={formats}
          settings={settings}
          onPreset={(preset) => change({ preset, source: sourceOf(preset) })}
          onSource={(source) => change({ source: source || sourceOf(settings.preset) })}
        />
        {settings.preset === OWN && found.join ? <p>{t('import.source.join', found.join)}</p> : null}
        {settings.preset === OWN ? (
          <>
            <p>
              {t(found.isRemembered ? 'import.remembered' : isProposed ? 'import.proposed' : 'import.proposed.none')}
            </p>
            <MappingEditor columns={found.columns} recordTypes={recordTypes} settings={settings} onChange={change} />
          </>
        ) : (
          <p>{order ? t('import.format.set', { order }) : t('import.format.known')}</p>
        )}
      </section>
      {settings.preset === OWN && settings.record === null ? null : (
        <section className={styles.section} aria-label={t('import.preview')}>
          <h2>{t('import.preview')}</h2>
          <ImportPreview settings={input} columns={columns} />
          {problem ? <InlineError>{problem}</InlineError> : null}
          <div className={styles.actions}>
            <Button variant="default" loading={isStarting} onClick={() => void start(input, true)}>
              {t('import.try')}
            </Button>
            <Button loading={isStarting} onClick={() => void start(input, false)}>
              {t('import.start')}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

function ReadAs({ found, encoding, onEncoding }: Pick<ImportFormProps, 'found' | 'encoding' | 'onEncoding'>) {
  const t = useTexts(importTexts);
  const facts = {
    encoding: found.encoding ?? '',
    delimiter: found.delimiter === '\t' ? 'TAB' : (found.delimiter ?? ''),
    line: found.headerLine ?? 0,
    columns: found.columns.length,
  };
  return (
    <div className={styles.section}>
      <p>
        <b>{found.upload.fileName}</b> {t(found.headerLine ? 'import.file.read' : 'import.file.read.headless', facts)}
      </p>
      <NativeSelect
        label={t('import.encoding')}
        value={encoding ?? ''}
        data={[{ value: '', label: t('import.encoding.auto') }, ...ENCODINGS]}
        onChange={(event) => onEncoding(event.currentTarget.value || null)}
      />
    </div>
  );
}

interface KindProps {
  formats: NewImportPageQuery['importFormats'];
  settings: WizardSettings;
  onPreset: (preset: string) => void;
  onSource: (source: string) => void;
}

function Kind({ formats, settings, onPreset, onSource }: KindProps) {
  const t = useTexts(importTexts);
  const { locale } = useLocale();
  const kinds = formats.map(({ name, titleJa, titleEn }) => ({
    value: name,
    label: locale === 'ja' ? titleJa : titleEn,
  }));
  return (
    <div className={styles.grid}>
      <NativeSelect
        label={t('import.format')}
        value={settings.preset}
        data={[{ value: OWN, label: t('import.format.own') }, ...kinds]}
        onChange={(event) => onPreset(event.currentTarget.value)}
      />
      <TextInput
        key={settings.preset}
        label={t('import.source')}
        description={t('import.source.why')}
        defaultValue={settings.source}
        onBlur={(event) => onSource(event.currentTarget.value.trim())}
      />
    </div>
  );
}
