import { type Formats, NOTHING, type Translate, useFormats, useTexts } from '@tasuki/i18n';
import { useMemo } from 'react';
import { numbersTexts } from '../numbers-texts.ts';

/** A figure as the API answers it, of whatever unit. */
export interface Figure {
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly currency: string | null;
}

export interface FigureWords {
  /** `75`, `10.5%`, `12.5日`, `480万円`; a dash where there is nothing. */
  write(unit: string, value: number | null | undefined, currency?: string | null): string;
  /** The same in full, for a title: `¥4,801,230`. */
  writeFull(unit: string, value: number | null | undefined, currency?: string | null): string;
  /** How much more or less it is: `+3`, of rates `+3.2pt`. */
  difference(unit: string, delta: number, currency?: string | null): string;
  /** What it is made of: `312 / 2,970 件`; nothing for plain counts and sums. */
  parts(unit: string, figure: Figure): string | undefined;
  /** From before to now: `+12%`, of rates `+3.2pt`; nothing where one of them is missing. */
  change(unit: string, now: number | null, before: number | null | undefined): string | undefined;
}

type T = Translate<keyof typeof numbersTexts & string>;

export function createFigureWords(t: T, formats: Formats): FigureWords {
  const oneDigit = new Intl.NumberFormat(formats.locale, { maximumFractionDigits: 1 });
  const signed = new Intl.NumberFormat(formats.locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  const signedPercent = new Intl.NumberFormat(formats.locale, {
    style: 'percent',
    maximumFractionDigits: 0,
    signDisplay: 'exceptZero',
  });
  const write: FigureWords['write'] = (unit, value, currency) => {
    if (value === null || value === undefined) return NOTHING;
    switch (unit) {
      case 'ratio':
        return formats.percent(value);
      case 'days':
        return t('numbers.days', { days: oneDigit.format(value) });
      case 'months':
        return t('numbers.months', { months: oneDigit.format(value) });
      case 'money':
        return formats.moneyShort({ amount: value, currency: currency ?? null });
      default:
        return oneDigit.format(value);
    }
  };
  return {
    write,
    writeFull: (unit, value, currency) =>
      unit === 'money' && value != null
        ? formats.money({ amount: value, currency: currency ?? null })
        : write(unit, value),
    difference: (unit, delta, currency) => {
      if (unit === 'ratio') return t('numbers.card.points', { points: signed.format(delta * 100) });
      return unit === 'money' ? `${delta > 0 ? '+' : ''}${write(unit, delta, currency)}` : signed.format(delta);
    },
    parts: (unit, { numerator, denominator, currency }) => {
      if (denominator === null) return undefined;
      if (unit !== 'ratio' || numerator === null) return t('numbers.card.n', { count: formats.number(denominator) });
      if (!currency)
        return t('numbers.card.parts', { part: formats.number(numerator), whole: formats.number(denominator) });
      const money = (amount: number) => formats.moneyShort({ amount, currency });
      return t('numbers.card.money-parts', { part: money(numerator), whole: money(denominator) });
    },
    change: (unit, now, before) => {
      if (now === null || before === null || before === undefined) return undefined;
      if (unit === 'ratio') return t('numbers.card.points', { points: signed.format((now - before) * 100) });
      if (unit === 'points') return t('numbers.card.points', { points: signed.format(now - before) });
      return before === 0 ? undefined : signedPercent.format((now - before) / Math.abs(before));
    },
  };
}

/** How figures read in the person's language. */
export function useFigureWords(): FigureWords {
  const t = useTexts(numbersTexts);
  const formats = useFormats();
  return useMemo(() => createFigureWords(t, formats), [t, formats]);
}

interface PerCurrency {
  readonly value: number | null;
  readonly currency: string | null;
  readonly groups: readonly { readonly value: number | null; readonly currency: string | null }[];
}

/** A whole figure. Amounts of several currencies have no sum: each that is known is written. */
export function writeFigure(
  unit: string,
  { value, currency, groups }: PerCurrency,
  write: FigureWords['write'],
): string {
  const known = groups.filter((group) => group.value !== null);
  if (value !== null || known.length === 0) return write(unit, value, currency);
  const written = known.map((group) => {
    const text = write(unit, group.value, group.currency);
    // A rate or a number of months does not say by itself of which money it is.
    return unit === 'money' ? text : `${text} (${group.currency})`;
  });
  return written.join(' · ');
}
