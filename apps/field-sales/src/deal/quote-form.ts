import { type QuoteTotals, quoteTotals, readQuantity, usualTaxPercent } from '@tasuki/domain/field-sales/quote-totals';
import { readMoney, toMajor } from '@tasuki/domain/money';
import { plainNumber } from '../plain-number.ts';

/** A line while it is typed: numbers are texts as people write them. */
export interface FormLine {
  key: number;
  productId: string | null;
  description: string;
  quantity: string;
  unit: string;
  unitPrice: string;
  discount: string;
  taxPercent: number;
}

export interface QuoteForm {
  title: string;
  addressee: string;
  validUntil: string;
  notes: string;
  lines: readonly FormLine[];
}

/** A line as the API answers it, in major units. */
interface AnsweredLine {
  productId: string | null;
  description: string;
  quantity: number;
  unit: string | null;
  unitPrice: number;
  discount: number;
  taxPercent: number;
}

let lastKey = 0;

export function emptyLine(currency: string): FormLine {
  const numbers = { quantity: '1', unitPrice: '', discount: '', taxPercent: usualTaxPercent(currency) };
  lastKey += 1;
  return { key: lastKey, productId: null, description: '', unit: '', ...numbers };
}

export function formLine(line: AnsweredLine, currency: string): FormLine {
  return {
    ...emptyLine(currency),
    ...{ productId: line.productId, description: line.description, unit: line.unit ?? '', taxPercent: line.taxPercent },
    quantity: String(line.quantity),
    unitPrice: grouped(String(line.unitPrice)),
    discount: line.discount === 0 ? '' : grouped(String(line.discount)),
  };
}

/** A line as it stands in the details of a lost race. */
export interface KeptLine extends Omit<AnsweredLine, 'quantity' | 'unitPrice' | 'discount'> {
  quantityMilli: number;
  unitPriceMinor: number;
  discountMinor: number;
}

/** Which product it was stays with the API: ids there are of another kind. */
export function keptLine(line: KeptLine, currency: string): FormLine {
  const amounts = { unitPrice: line.unitPriceMinor, discount: line.discountMinor };
  const major = (minor: number) => Number(toMajor(minor, currency));
  const { unitPrice, discount } = { unitPrice: major(amounts.unitPrice), discount: major(amounts.discount) };
  return formLine({ ...line, productId: null, quantity: line.quantityMilli / 1000, unitPrice, discount }, currency);
}

/** What the API is sent; lines in which nothing was typed stay out. */
export function quoteContentOf({ title, addressee, validUntil, notes, lines }: QuoteForm) {
  return {
    ...{ title: title.trim() || null, addressee: addressee.trim() || null },
    ...{ validUntil: validUntil || null, notes: notes.trim() || null },
    lines: lines.filter(isTyped).map(({ key: _, quantity, unitPrice, discount, unit, ...line }) => ({
      ...line,
      unit: unit.trim() || null,
      quantity: plainNumber(quantity) || '1',
      unitPrice: plainNumber(unitPrice) || '0',
      discount: plainNumber(discount) || null,
    })),
  };
}

const isTyped = ({ description, unitPrice }: FormLine) => Boolean(description.trim() || unitPrice.trim());

/** What the quote comes to so far; a line whose numbers cannot be read yet counts as nothing. */
export function totalsSoFar(lines: readonly FormLine[], currency: string): QuoteTotals {
  const minorOf = (text: string) => readMoney(plainNumber(text) || '0', currency).minor;
  return quoteTotals(
    lines.flatMap(({ quantity, unitPrice, discount, taxPercent }) => {
      const quantityMilli = readQuantity(plainNumber(quantity));
      const [unitPriceMinor, discountMinor] = [minorOf(unitPrice), minorOf(discount)];
      if (quantityMilli === null || unitPriceMinor === undefined || discountMinor === undefined) return [];
      return [{ quantityMilli, unitPriceMinor, discountMinor, taxPercent }];
    }),
  );
}

/** `1200000` → `1,200,000`; what is no number stays as it was typed. */
export function grouped(text: string): string {
  const match = /^(-?)(\d+)(\.\d*)?$/.exec(plainNumber(text));
  return match ? `${match[1]}${match[2]?.replace(/\B(?=(\d{3})+$)/g, ',')}${match[3] ?? ''}` : text;
}

/** The lines with one moved up or down; unchanged at either end. */
export function moveLine(lines: readonly FormLine[], key: number, by: -1 | 1): readonly FormLine[] {
  const from = lines.findIndex((line) => line.key === key);
  const moved = lines[from];
  if (!moved || !lines[from + by]) return lines;
  return lines.with(from, lines[from + by] as FormLine).with(from + by, moved);
}
