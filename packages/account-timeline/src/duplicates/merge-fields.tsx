import { useTexts } from '@tasuki/i18n';
import { useId } from 'react';
import type { TakeableField } from '../__generated__/operations.ts';
import type { Preview } from './duplicate-queries.ts';
import styles from './duplicates.module.css';
import { duplicatesTexts } from './duplicates-texts.ts';

interface MergeFieldsProps {
  fields: Preview['fields'];
  /** The fields whose value comes from the merged account. */
  take: readonly TakeableField[];
  onTake: (take: readonly TakeableField[]) => void;
}

/** Both values side by side, and which one stays. */
export function MergeFields({ fields, take, onTake }: MergeFieldsProps) {
  const t = useTexts(duplicatesTexts);
  const id = useId();
  if (fields.length === 0) return <p className={styles.quiet}>{t('duplicates.fields.none')}</p>;
  const choose = (field: TakeableField, isTaken: boolean) =>
    onTake([...take.filter((each) => each !== field), ...(isTaken ? [field] : [])]);
  return (
    <section aria-labelledby={id} className={styles.fields}>
      <h3 id={id}>{t('duplicates.fields')}</h3>
      {fields.map(({ field, survivor, merged }) => (
        <fieldset key={field}>
          <legend>{t(`duplicates.field.${field}`)}</legend>
          {[survivor, merged].map((value, side) => (
            <label key={side === 0 ? 'survivor' : 'merged'}>
              <input
                type="radio"
                name={`${id}-${field}`}
                // An empty value of the merged account cannot be taken over.
                disabled={value === null && side === 1}
                checked={take.includes(field) === (side === 1)}
                onChange={() => choose(field, side === 1)}
              />
              <span>{value ?? t('duplicates.nothing')}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}
