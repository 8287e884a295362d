import { useTexts } from '@tasuki/i18n';
import { TextInput } from '@tasuki/ui';
import { importTexts } from './import-texts.ts';
import styles from './imports.module.css';

interface FieldWordsProps {
  values: Record<string, string>;
  samples: readonly string[];
  onChange: (values: Record<string, string>) => void;
}

/** How the words that stand in a column are read: what was proposed, and what the admin says instead. */
export function FieldWords({ values, samples, onChange }: FieldWordsProps) {
  const t = useTexts(importTexts);
  const words = [...new Set([...samples, ...Object.keys(values)])];
  const read = words.flatMap((word) => (values[word] ? [`${word} → ${values[word]}`] : []));
  const say = (word: string, text: string) => {
    const { [word]: _before, ...others } = values;
    onChange(text === '' ? others : { ...others, [word]: text });
  };
  return (
    <details className={styles.words}>
      <summary>{read.length > 0 ? t('import.values', { values: read.join(', ') }) : t('import.values.none')}</summary>
      <p className={styles.quiet}>{t('import.values.why')}</p>
      <div>
        {words.map((word) => (
          <TextInput
            key={word}
            label={t('import.values.of', { word })}
            placeholder={word}
            defaultValue={values[word] ?? ''}
            onBlur={(event) => say(word, event.currentTarget.value.trim())}
          />
        ))}
      </div>
    </details>
  );
}
