import { valuesOf } from '@tasuki/domain/definitions/comparison';
import { type Locale, useTexts } from '@tasuki/i18n';
import { isComposing } from '@tasuki/ui';
import { useState } from 'react';
import { ValueEditor, type ValueEditorProps } from 'react-querybuilder';
import type { EditorFact } from './definition-facts-query.ts';
import styles from './rule-editor.module.css';
import { ruleEditorTexts } from './rule-editor-texts.ts';

interface ValueFieldProps extends ValueEditorProps {
  fact: EditorFact | undefined;
  locale: Locale;
}

interface Option {
  value: string;
  label: string;
}

const OTHER = '\u0000other';
const isList = (operator: string) => operator === 'in' || operator === 'notIn';
const isOne = (operator: string) => operator === '=' || operator === '!=';

/** What a fact is compared with: in words where its values are known, typed where any text may be one. */
export function ValueField({ fact, locale, ...props }: ValueFieldProps) {
  const { operator, value, handleOnChange } = props;
  const t = useTexts(ruleEditorTexts);
  const words = (list: EditorFact['choices']) =>
    list.map((one): Option => ({ value: one.value, label: locale === 'ja' ? one.labelJa : one.labelEn }));
  const { type = 'any', choices = [], known = [] } = fact ?? {};
  const options = words(choices.length > 0 ? choices : known);
  const shared = { options, isClosed: choices.length > 0, onChange: handleOnChange };
  if (type === 'boolean')
    return (
      <select
        aria-label={t('rule.value')}
        value={String(value)}
        onChange={(event) => handleOnChange(event.currentTarget.value === 'true')}
      >
        <option value="true">{t('rule.yes')}</option>
        <option value="false">{t('rule.no')}</option>
      </select>
    );
  if (type === 'number' || options.length === 0) return <ValueEditor {...props} />;
  if (isList(operator)) return <ManyValues {...shared} values={valuesOf(value).map(String).filter(Boolean)} />;
  if (isOne(operator)) return <OneValue {...shared} value={Array.isArray(value) ? '' : String(value ?? '')} />;
  return <ValueEditor {...props} />;
}

interface ChoiceProps {
  options: readonly Option[];
  /** Nothing else can be one of its values. */
  isClosed: boolean;
}

function OneValue({
  options,
  isClosed,
  value,
  onChange,
}: ChoiceProps & { value: string; onChange: (value: string) => void }) {
  const t = useTexts(ruleEditorTexts);
  const [isFree, setFree] = useState(false);
  const own = value && !options.some((option) => option.value === value) ? [{ value, label: value }] : [];
  const take = (typed: string) => {
    setFree(false);
    onChange(typed);
  };
  return (
    <span className={styles.values}>
      {isFree ? (
        <FreeValue label={t('rule.value')} value={value} onDone={take} />
      ) : (
        <select
          aria-label={t('rule.value')}
          value={value}
          onChange={({ currentTarget }) =>
            currentTarget.value === OTHER ? setFree(true) : onChange(currentTarget.value)
          }
        >
          {value ? null : <option value="">{t('rule.choose')}</option>}
          <Options options={[...options, ...own]} isClosed={isClosed} />
        </select>
      )}
    </span>
  );
}

interface ManyValuesProps extends ChoiceProps {
  values: readonly string[];
  onChange: (values: string[]) => void;
}

function ManyValues({ options, isClosed, values, onChange }: ManyValuesProps) {
  const t = useTexts(ruleEditorTexts);
  const [isFree, setFree] = useState(false);
  const labelOf = (value: string) => options.find((option) => option.value === value)?.label ?? value;
  const add = (value: string) => {
    setFree(false);
    if (value && !values.includes(value)) onChange([...values, value]);
  };
  return (
    <span className={styles.values}>
      {values.map((value) => (
        <button
          key={value}
          type="button"
          aria-label={t('rule.value.remove', { value: labelOf(value) })}
          onClick={() => onChange(values.filter((one) => one !== value))}
        >
          {labelOf(value)} <span aria-hidden>✕</span>
        </button>
      ))}
      {isFree ? (
        <FreeValue label={t('rule.value.add')} value="" onDone={add} />
      ) : (
        <select
          aria-label={t('rule.value.add')}
          value=""
          onChange={({ currentTarget }) => (currentTarget.value === OTHER ? setFree(true) : add(currentTarget.value))}
        >
          <option value="">{t('rule.value.add')}</option>
          <Options options={options.filter(({ value }) => !values.includes(value))} isClosed={isClosed} />
        </select>
      )}
    </span>
  );
}

function Options({ options, isClosed }: ChoiceProps) {
  const t = useTexts(ruleEditorTexts);
  return (
    <>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
      {isClosed ? null : <option value={OTHER}>{t('rule.value.other')}</option>}
    </>
  );
}

/** A value that no record has yet; Enter or leaving the field takes it, and Enter does not send the form. */
function FreeValue({ label, value, onDone }: { label: string; value: string; onDone: (typed: string) => void }) {
  return (
    <input
      ref={takeFocus}
      type="text"
      aria-label={label}
      defaultValue={value}
      onBlur={(event) => onDone(event.currentTarget.value.trim())}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || isComposing(event)) return;
        event.preventDefault();
        const box = event.currentTarget.parentElement;
        event.currentTarget.blur();
        // The list stands there again, and takes the next value.
        requestAnimationFrame(() => box?.querySelector('select')?.focus());
      }}
    />
  );
}

// It stands where the list was in which the person asked for it.
const takeFocus = (input: HTMLInputElement | null) => input?.focus();
