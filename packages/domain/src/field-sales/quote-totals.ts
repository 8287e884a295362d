/** What one line of a quote costs; prices and discounts are before tax, in minor units of the quote's currency. */
export interface PricedLine {
  /** Thousandths: 1.5 person-months are 1500. */
  quantityMilli: number;
  /** Below zero in a line that takes something off the whole. */
  unitPriceMinor: number;
  discountMinor: number;
  taxPercent: number;
}

/** One tax rate of a quote. */
export interface QuoteTax {
  percent: number;
  /** What the rate's lines cost together, before tax. */
  taxableMinor: number;
  taxMinor: number;
}

export interface QuoteTotals {
  subtotalMinor: number;
  /** The highest rate first. */
  taxes: QuoteTax[];
  taxMinor: number;
  totalMinor: number;
}

/** The consumption tax rates of Japan in percent: standard, reduced, exempt. */
export const taxPercents = [10, 8, 0] as const;

/** Sales in yen are taxed at the standard rate unless a line says otherwise; what is sold in another currency is exported. */
export function usualTaxPercent(currency: string): number {
  return currency === 'JPY' ? taxPercents[0] : 0;
}

/** Quantity times price less the discount. A fraction of the smallest coin is dropped. */
export function lineMinor({ quantityMilli, unitPriceMinor, discountMinor }: PricedLine): number {
  return Number((BigInt(quantityMilli) * BigInt(unitPriceMinor)) / 1000n) - discountMinor;
}

/**
 * What a quote comes to. The tax is rounded down once per rate over the sum of the rate's lines, as a qualified invoice wants it
 * (消費税法施行令 第70条の10): rounding each line would not add up to what the invoice will say.
 */
export function quoteTotals(lines: readonly PricedLine[]): QuoteTotals {
  const taxable = new Map<number, number>();
  for (const line of lines) taxable.set(line.taxPercent, (taxable.get(line.taxPercent) ?? 0) + lineMinor(line));
  const taxes = [...taxable]
    .sort(([a], [b]) => b - a)
    .map(([percent, taxableMinor]) => ({
      percent,
      taxableMinor,
      taxMinor: Math.floor((taxableMinor * percent) / 100),
    }));
  const subtotalMinor = sum(taxes.map((tax) => tax.taxableMinor));
  const taxMinor = sum(taxes.map((tax) => tax.taxMinor));
  return { subtotalMinor, taxes, taxMinor, totalMinor: subtotalMinor + taxMinor };
}

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);

/** `'1.5'` → 1500; null for what is no quantity above zero of at most three digits after the point. */
export function readQuantity(text: string | number): number | null {
  const match = /^(\d{1,9})(?:\.(\d{0,3})0*)?$/.exec(String(text).trim());
  const milli = match ? Number(`${match[1]}${(match[2] ?? '').padEnd(3, '0')}`) : 0;
  return milli > 0 ? milli : null;
}
