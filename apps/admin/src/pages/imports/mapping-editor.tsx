import { useLocale, useTexts } from '@tasuki/i18n';
import { NativeSelect, TextInput } from '@tasuki/ui';
import type { NewImportPageQuery } from '../../__generated__/operations.ts';
import { FieldWords } from './field-words.tsx';
import { importTexts } from './import-texts.ts';
import styles from './imports.module.css';
import type { FieldChoice, WizardSettings } from './wizard-settings.ts';

type Column = NonNullable<NewImportPageQuery['importUpload']>['columns'][number];
type RecordType = NewImportPageQuery['importRecordTypes'][number];

interface MappingEditorProps {
  columns: readonly Column[];
  recordTypes: readonly RecordType[];
  settings: WizardSettings;
  onChange: (change: Partial<WizardSettings>) => void;
}

/** A column with more than these holds texts or numbers, not a few words that stand for ours. Names of colleagues always do. */
const MOST_WORDS = 10;

/** Says for each field of a record which column it comes from, with what stands there. */
export function MappingEditor({ columns, recordTypes, settings, onChange }: MappingEditorProps) {
  const t = useTexts(importTexts);
  const { locale } = useLocale();
  const labelOf = ({ labelJa, labelEn }: { labelJa: string; labelEn: string }) => (locale === 'ja' ? labelJa : labelEn);
  const record = recordTypes.find(({ name }) => name === settings.record);
  const choose = (field: string, choice: Partial<FieldChoice>) =>
    onChange({
      fields: { ...settings.fields, [field]: { column: '', format: '', ...settings.fields[field], ...choice } },
    });
  const used = new Set([settings.key, ...Object.values(settings.fields).map(({ column }) => column)]);
  const rest = columns.filter(({ name }) => !used.has(name)).map(({ name }) => name);
  return (
    <>
      <div className={styles.field}>
        <NativeSelect
          label={t('import.record')}
          value={settings.record ?? ''}
          data={[
            ...(settings.record === null ? [{ value: '', label: t('import.record.none') }] : []),
            ...recordTypes.map((type) => ({ value: type.name, label: labelOf(type) })),
          ]}
          onChange={(event) => onChange({ record: event.currentTarget.value || null })}
        />
        <NativeSelect
          label={t('import.key')}
          value={settings.key ?? ''}
          data={[{ value: '', label: t('import.key.none') }, ...columns.map(({ name }) => name)]}
          onChange={(event) => onChange({ key: event.currentTarget.value || null })}
        />
      </div>
      {record ? <h3>{t('import.fields')}</h3> : null}
      <div className={styles.fields}>
        {record?.fields.map((field) => (
          <FieldRow
            key={field.name}
            label={labelOf(field)}
            isDate={field.isDate}
            mostWords={field.name === 'owner' ? Number.POSITIVE_INFINITY : MOST_WORDS}
            columns={columns}
            choice={settings.fields[field.name] ?? { column: '', format: '' }}
            onChoose={(choice) => choose(field.name, choice)}
          />
        ))}
      </div>
      {record && rest.length > 0 ? (
        <p className={styles.quiet}>{t('import.rest', { names: rest.join(', ') })}</p>
      ) : null}
    </>
  );
}

interface FieldRowProps {
  label: string;
  isDate: boolean;
  mostWords: number;
  columns: readonly Column[];
  choice: FieldChoice;
  onChoose: (choice: Partial<FieldChoice>) => void;
}

function FieldRow({ label, isDate, mostWords, columns, choice, onChoose }: FieldRowProps) {
  const t = useTexts(importTexts);
  const samples = columns.find(({ name }) => name === choice.column)?.samples ?? [];
  const holdsWords = choice.values || (!isDate && samples.length > 0 && samples.length <= mostWords);
  return (
    <div className={styles.field}>
      <NativeSelect
        label={t('import.column.of', { field: label })}
        value={choice.column}
        data={[{ value: '', label: t('import.column.none') }, ...columns.map(({ name }) => name)]}
        onChange={(event) => onChoose({ column: event.currentTarget.value, values: undefined })}
      />
      {isDate && choice.column ? (
        <TextInput
          label={t('import.date-format', { field: label })}
          title={t('import.date-format.why')}
          placeholder="yyyy/M/d"
          defaultValue={choice.format}
          onBlur={(event) => onChoose({ format: event.currentTarget.value })}
        />
      ) : null}
      {samples.length > 0 ? (
        <span className={styles.quiet}>{t('import.samples', { samples: samples.slice(0, 3).join(' / ') })}</span>
      ) : null}
      {holdsWords ? (
        <FieldWords
          key={choice.column}
          values={choice.values ?? {}}
          samples={samples}
          onChange={(values) => onChoose({ values: Object.keys(values).length > 0 ? values : undefined })}
        />
      ) : null}
    </div>
  );
}
