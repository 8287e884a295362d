import { taxPercents } from '@tasuki/domain/field-sales/quote-totals';
import { useTexts } from '@tasuki/i18n';
import { Button, isComposing, NativeSelect, TextInput, useToast } from '@tasuki/ui';
import { type KeyboardEvent, useRef } from 'react';
import { plainNumber } from '../plain-number.ts';
import styles from './quote-editor.module.css';
import { emptyLine, type FormLine, grouped, moveLine } from './quote-form.ts';
import { quoteEditorTexts } from './quote-texts.ts';

/** What a product fills in when its name is chosen. */
export interface ProposedProduct {
  id: string;
  name: string;
  /** Null where it has no list price in the quote's currency. */
  price: number | null;
}

interface QuoteLinesFieldProps {
  lines: readonly FormLine[];
  currency: string;
  products: readonly ProposedProduct[];
  onChange: (change: (lines: readonly FormLine[]) => readonly FormLine[]) => void;
}

/** The lines of a quote: typed, added, moved by Alt and the arrows, removed with a way back. */
export function QuoteLinesField({ lines, currency, products, onChange }: QuoteLinesFieldProps) {
  const t = useTexts(quoteEditorTexts);
  const toast = useToast();
  const list = useRef<HTMLOListElement>(null);
  const focus = (key: number) =>
    requestAnimationFrame(() => list.current?.querySelector<HTMLInputElement>(`[data-line="${key}"] input`)?.focus());
  const add = (after: number) => {
    const line = emptyLine(currency);
    onChange((before) => before.toSpliced(after + 1, 0, line));
    focus(line.key);
  };
  const remove = (at: number, line: FormLine) => {
    onChange((before) => before.filter(({ key }) => key !== line.key));
    toast({
      message: t('quote.removed', { at: at + 1 }),
      undo: () => onChange((before) => before.toSpliced(at, 0, line)),
    });
  };
  const onKey = (event: KeyboardEvent, at: number, key: number) => {
    if (!event.altKey || isComposing(event)) return;
    if (event.key === 'Enter') add(at);
    else if (event.key === 'ArrowUp') onChange((before) => moveLine(before, key, -1));
    else if (event.key === 'ArrowDown') onChange((before) => moveLine(before, key, 1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <fieldset className={styles.lines}>
      <legend>{t('quote.lines', { currency })}</legend>
      <datalist id="quote-products">
        {products.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
      <ol ref={list}>
        {lines.map((line, at) => (
          <li key={line.key} data-line={line.key} onKeyDown={(event) => onKey(event, at, line.key)}>
            <LineFields
              line={line}
              at={at}
              products={products}
              onChange={(part) =>
                onChange((before) => before.map((one) => (one.key === line.key ? { ...one, ...part } : one)))
              }
            />
            <span className={styles.acts}>
              {(['up', 'down'] as const).map((way) => (
                <Button
                  key={way}
                  variant="subtle"
                  size="xs"
                  disabled={way === 'up' ? at === 0 : at === lines.length - 1}
                  aria-label={t('quote.act-of', { at: at + 1, act: t(`quote.${way}`) })}
                  onClick={() => onChange((before) => moveLine(before, line.key, way === 'up' ? -1 : 1))}
                >
                  {t(`quote.${way}`)}
                </Button>
              ))}
              <Button
                variant="subtle"
                size="xs"
                aria-label={t('quote.act-of', { at: at + 1, act: t('quote.remove') })}
                onClick={() => remove(at, line)}
              >
                {t('quote.remove')}
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.foot}>
        <Button variant="default" size="xs" onClick={() => add(lines.length - 1)}>
          {t('quote.add')}
        </Button>
        <span className={styles.quiet}>{t('quote.keys')}</span>
      </p>
    </fieldset>
  );
}

interface LineFieldsProps {
  line: FormLine;
  at: number;
  products: readonly ProposedProduct[];
  onChange: (part: Partial<FormLine>) => void;
}

function LineFields({ line, at, products, onChange }: LineFieldsProps) {
  const t = useTexts(quoteEditorTexts);
  const describe = (description: string) => {
    const chosen = products.find(({ name }) => name === description);
    const price = chosen?.price != null && line.unitPrice === '' ? { unitPrice: grouped(String(chosen.price)) } : {};
    onChange({ description, productId: chosen?.id ?? null, ...price });
  };
  const number = (field: 'quantity' | 'unitPrice' | 'discount', label: string) => (
    <TextInput
      label={label}
      inputMode="decimal"
      value={line[field]}
      onChange={({ currentTarget: { value } }) => onChange({ [field]: value })}
      // Not while typing: an input method is still at work then, and the cursor would jump.
      onBlur={({ currentTarget: { value } }) =>
        onChange({ [field]: field === 'quantity' ? plainNumber(value) : grouped(value) })
      }
    />
  );
  return (
    <fieldset aria-label={t('quote.line', { at: at + 1 })} className={styles.fields}>
      <TextInput
        className={styles.description}
        label={t('quote.description')}
        list="quote-products"
        value={line.description}
        onChange={({ currentTarget: { value } }) => describe(value)}
      />
      {number('quantity', t('quote.quantity'))}
      <TextInput
        label={t('quote.unit')}
        value={line.unit}
        onChange={({ currentTarget: { value } }) => onChange({ unit: value })}
      />
      {number('unitPrice', t('quote.unit-price'))}
      {number('discount', t('quote.discount'))}
      <NativeSelect
        label={t('quote.tax')}
        value={String(line.taxPercent)}
        onChange={({ currentTarget: { value } }) => onChange({ taxPercent: Number(value) })}
        data={taxPercents.map((percent) => ({ value: String(percent), label: t(`quote.tax.${percent}`) }))}
      />
    </fieldset>
  );
}
