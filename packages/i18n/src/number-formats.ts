import type { Locale } from './locale.ts';

/** An amount in major units as the API sends it (a decimal string or a number), or in minor units. */
export type Money = { currency?: string | null } & ({ amount: number | string } | { minor: number | string });

export interface NumberFormats {
  number(value: number): string;
  /** `10.5%` for 0.105, `10.0%` for 0.1: rates below each other line up. Null (nothing to divide by) is a dash. */
  percent(ratio: number | null | undefined, digits?: number): string;
  /** `¥4,800,000` */
  money(money: Money): string;
  /** `480万円`, `1.2億円` · `¥4.8M`: for tiles and boards. */
  moneyShort(money: Money): string;
}

/** Nothing to show is a dash, never a zero: "no leads yet" is not "a bad rate". */
export const NOTHING = '—';

/** Numbers and money. Amounts without a currency are in the organisation's. */
export function createNumberFormats(locale: Locale, defaultCurrency: string): NumberFormats {
  const plain = new Intl.NumberFormat(locale);
  const currencies = new Map<string, Intl.NumberFormat>();
  const currencyFormat = (currency: string, notation: 'standard' | 'compact'): Intl.NumberFormat => {
    const key = `${currency} ${notation}`;
    const known = currencies.get(key);
    if (known) return known;
    const compact = { notation, maximumSignificantDigits: 3, useGrouping: 'always' } as const;
    const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const;
    const made = new Intl.NumberFormat(locale, notation === 'compact' ? { ...style, ...compact } : style);
    currencies.set(key, made);
    return made;
  };
  return {
    number: (value) => plain.format(value),
    percent: (ratio, digits = 1) =>
      ratio == null
        ? NOTHING
        : new Intl.NumberFormat(locale, {
            style: 'percent',
            minimumFractionDigits: digits,
            maximumFractionDigits: digits,
          }).format(ratio),
    money: (money) => {
      const currency = money.currency || defaultCurrency;
      return halfWidth(currencyFormat(currency, 'standard').format(majorUnits(money, currency)));
    },
    moneyShort: (money) => {
      const currency = money.currency || defaultCurrency;
      const amount = majorUnits(money, currency);
      if (locale === 'ja' && currency === 'JPY') return shortYen(amount, plain);
      return halfWidth(currencyFormat(currency, 'compact').format(amount));
    },
  };
}

/** How many minor units make one major unit, by the currency's own rule (yen have none). */
export function minorUnitDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

function majorUnits(money: Money, currency: string): number {
  if ('amount' in money) return Number(money.amount);
  return Number(money.minor) / 10 ** minorUnitDigits(currency);
}

// Japanese counts by 10,000: 万 and 億 are what people say, "M" is not.
function shortYen(amount: number, plain: Intl.NumberFormat): string {
  const size = Math.abs(Math.round(amount));
  if (size >= 99_950_000) return `${plain.format(rounded(amount / 100_000_000, 1))}億円`;
  if (size >= 10_000) return `${plain.format(rounded(amount / 10_000, size >= 100_000 ? 0 : 1))}万円`;
  return `${plain.format(Math.round(amount))}円`;
}

// The Japanese locale writes a full-width ￥, which breaks columns of tabular numbers.
function halfWidth(text: string): string {
  return text.replace('￥', '¥');
}

function rounded(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
