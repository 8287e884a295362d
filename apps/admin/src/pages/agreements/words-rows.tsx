import { useLocale, useTexts } from '@tasuki/i18n';
import { Button, Checkbox, TextInput } from '@tasuki/ui';
import type { ReactNode } from 'react';
import { agreementTexts } from './agreement-texts.ts';
import styles from './agreements.module.css';
import type { Rows, WordsRow } from './use-words-rows.ts';

interface WordsRowsProps {
  label: string;
  add: string;
  rows: Rows;
  /** Whether a line can be required. */
  hasRequired?: boolean;
  /** What is known of a line. */
  note?: (row: WordsRow) => ReactNode;
}

/** Lines in both languages, to be worded, added and removed. */
export function WordsRows({
  label,
  add,
  rows: { rows, change, remove, add: addRow },
  hasRequired,
  note,
}: WordsRowsProps) {
  const t = useTexts(agreementTexts);
  const { locale } = useLocale();
  return (
    <fieldset className={styles.rows}>
      <legend>{label}</legend>
      {rows.length === 0 ? <p className={styles.quiet}>{t('agreements.items.none')}</p> : null}
      {rows.map((row, index) => {
        const name = row[locale] || t('agreements.new', { number: index + 1 });
        return (
          <div key={row.id} className={styles.row} data-required={hasRequired}>
            <TextInput
              aria-label={t('agreements.ja', { name })}
              value={row.ja}
              onChange={({ currentTarget: { value } }) => change(row.id, { ja: value })}
            />
            <TextInput
              aria-label={t('agreements.en', { name })}
              value={row.en}
              onChange={({ currentTarget: { value } }) => change(row.id, { en: value })}
            />
            {hasRequired ? (
              <Checkbox
                label={t('agreements.required')}
                aria-label={`${t('agreements.required')}: ${name}`}
                checked={row.isRequired}
                onChange={({ currentTarget: { checked } }) => change(row.id, { isRequired: checked })}
              />
            ) : null}
            <Button variant="subtle" aria-label={t('agreements.remove', { name })} onClick={() => remove(row.id)}>
              {t('agreements.remove.short')}
            </Button>
            {note ? <p className={styles.note}>{note(row)}</p> : null}
          </div>
        );
      })}
      <Button variant="default" className={styles.add} onClick={addRow}>
        {add}
      </Button>
    </fieldset>
  );
}
