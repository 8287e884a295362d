import { type Refusal, refuse } from './decision.ts';
import type { Locale } from './words.ts';

/** ISO 4217 writes down the exceptions: everything else has two digits. Intl's table follows custom, not the standard. */
const exceptions: Record<number, string> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

const digitsOf = new Map(
  Object.entries(exceptions).flatMap(([digits, codes]) => codes.split(' ').map((code) => [code, Number(digits)])),
);

const known = new Set([...Intl.supportedValuesOf('currency'), ...digitsOf.keys()]);

/** Digits after the point of a currency; undefined for what is no currency. */
export function currencyDigits(currency: string): number | undefined {
  return known.has(currency) ? (digitsOf.get(currency) ?? 2) : undefined;
}

/** Thrown by `toMinor`; carries the refusal so that a rule can answer with it. */
export class MoneyError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
  }
}

/** `'1234.5'` USD → 123450. Exact: works on the decimal digits and never on a binary fraction. */
export function toMinor(amount: string | number, currency: string): number {
  const read = readMoney(amount, currency);
  if (read.refused) throw new MoneyError(read.refused);
  return read.minor;
}

export type MoneyRead = { minor: number; refused?: undefined } | { refused: Refusal; minor?: undefined };

/** Like `toMinor`, but a wrong amount is a value: what a rule needs. */
export function readMoney(amount: string | number, currency: string, field = 'amount'): MoneyRead {
  const digits = currencyDigits(currency);
  const no = (code: string, message: string): { refused: Refusal } => ({
    refused: { code, message, field: code === 'CURRENCY_UNKNOWN' ? 'currency' : field },
  });
  if (digits === undefined) return no('CURRENCY_UNKNOWN', `${currency} is no ISO 4217 currency.`);
  const match = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(String(amount).trim());
  if (!match) return no('AMOUNT_INVALID', `${amount} is not a decimal number.`);
  const [, sign, whole = '', fraction = ''] = match;
  const significant = fraction.replace(/0+$/, '');
  if (significant.length > digits)
    return no('AMOUNT_TOO_PRECISE', `${currency} has ${digits} digits after the point; ${amount} has more.`);
  const minor = Number(`${whole}${significant.padEnd(digits, '0')}`);
  if (!Number.isSafeInteger(minor)) return no('AMOUNT_TOO_LARGE', `${amount} is more than Tasuki can count exactly.`);
  return { minor: sign === '-' ? -minor : minor };
}

/** An amount that a person typed for something sold: never below zero. */
export function readPrice(amount: string | number, currency: string, field = 'amount'): MoneyRead {
  const read = readMoney(amount, currency, field);
  if (read.minor !== undefined && read.minor < 0)
    return { refused: refuse('AMOUNT_NEGATIVE', 'The amount is below zero.', { field }).refused as Refusal };
  return read;
}

/** 123450 USD → `'1234.50'`: exact, for transport. */
export function toMajor(minor: number, currency: string): string {
  const digits = currencyDigits(currency) ?? 2;
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const cut = text.length - digits;
  return `${minor < 0 ? '-' : ''}${text.slice(0, cut)}${digits ? `.${text.slice(cut)}` : ''}`;
}

const formats = new Map<string, Intl.NumberFormat>();

/** An amount in words for summaries: `¥1,200,000`. */
export function tellMoney(minor: number, currency: string, locale: Locale): string {
  const name = `${locale} ${currency}`;
  const digits = currencyDigits(currency) ?? 2;
  const format =
    formats.get(name) ??
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    });
  formats.set(name, format);
  return format.format(minor / 10 ** digits);
}
