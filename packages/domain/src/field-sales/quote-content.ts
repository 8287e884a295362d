import { z } from 'zod';
import { isDay } from '../days.ts';
import { type Refusal, refuse } from '../decision.ts';
import { readMoney, readPrice } from '../money.ts';
import { lineMinor, quoteTotals, readQuantity, taxPercents, usualTaxPercent } from './quote-totals.ts';

/** A line of a quote as it stands in events and tables. */
export const quoteLine = z.object({
  /** Null for what is written freely. */
  productId: z.string().nullable(),
  description: z.string(),
  quantityMilli: z.number().int().positive(),
  unit: z.string().nullable(),
  unitPriceMinor: z.number().int(),
  discountMinor: z.number().int().nonnegative(),
  taxPercent: z.number().int().min(0).max(100),
});
export type QuoteLine = z.output<typeof quoteLine>;

/** What a quote says besides its number. */
export const quoteContent = z.object({
  /** 件名 */
  title: z.string().nullable(),
  /** The person that it is for, by name: it stays as it was written when contacts change. */
  addressee: z.string().nullable(),
  lines: z.array(quoteLine),
  validUntil: z.string().nullable(),
  notes: z.string().nullable(),
});
export type QuoteContent = z.output<typeof quoteContent>;

/** A line as a person or a program asks for it: amounts in major units. */
export interface AskedLine {
  productId?: string | null;
  description: string;
  quantity?: string | number | null;
  unit?: string | null;
  unitPrice: string | number;
  discount?: string | number | null;
  taxPercent?: number | null;
}

export interface AskedContent {
  title?: string | null;
  addressee?: string | null;
  lines: readonly AskedLine[];
  validUntil?: string | null;
  notes?: string | null;
}

type Read<Value> = { value: Value; refused?: undefined } | { refused: Refusal; value?: undefined };

export const MOST_QUOTE_LINES = 100;
/** What a table cell and a sheet of paper can show. */
const LONGEST = { title: 200, addressee: 100, description: 500, unit: 20, notes: 2000 };
/** Far beyond any deal, and far below where numbers stop being exact. */
const MOST_MINOR = 90_000_000_000_000;

/** Reads what is to be kept as a draft: a line may still lack its words, a draft its lines. */
export function readDraftContent(asked: AskedContent, currency: string): Read<QuoteContent> {
  const tooLong = longText({ ...asked }, ['title', 'addressee', 'notes']);
  if (tooLong) return tooLong;
  if (asked.validUntil && !isDay(asked.validUntil))
    return no('DATE_INVALID', `${asked.validUntil} is not a day.`, 'validUntil');
  if (asked.lines.length > MOST_QUOTE_LINES)
    return no('QUOTE_TOO_LONG', `A quote has up to ${MOST_QUOTE_LINES} lines.`, 'lines');
  const read = asked.lines.map((line, at) => readLine(line, { currency, path: `lines.${at}` }));
  const refused = read.find((line) => line.refused)?.refused;
  if (refused) return { refused };
  const lines = read.flatMap(({ value }) => value ?? []);
  const { taxes, totalMinor } = quoteTotals(lines);
  if (taxes.some(({ taxableMinor }) => taxableMinor < 0))
    return no('QUOTE_BELOW_ZERO', 'The lines of each tax rate come to zero or more together.', 'lines');
  if (totalMinor > MOST_MINOR)
    return no('AMOUNT_TOO_LARGE', 'The total is more than Tasuki can count exactly.', 'lines');
  const { title, addressee, validUntil, notes } = asked;
  return {
    value: {
      title: tidy(title),
      addressee: tidy(addressee),
      lines,
      validUntil: validUntil || null,
      notes: tidy(notes),
    },
  };
}

/** Reads what goes to the customer: at least one line, each with its words, and not expired already. */
export function readQuoteContent(asked: AskedContent, currency: string, today: string): Read<QuoteContent> {
  const read = readDraftContent(asked, currency);
  if (read.refused) return read;
  const { lines, validUntil } = read.value;
  if (lines.length === 0) return no('QUOTE_EMPTY', 'A quote has at least one line.', 'lines');
  const nameless = lines.findIndex(({ description }) => !description);
  if (nameless >= 0)
    return no(
      'DESCRIPTION_MISSING',
      `Line ${nameless + 1} does not say what it is for.`,
      `lines.${nameless}.description`,
    );
  if (validUntil && validUntil < today)
    return no('QUOTE_EXPIRED', `A quote that is valid until ${validUntil} has expired already.`, 'validUntil');
  return read;
}

/** One amount is one line: what a quote is where nobody says more. The words are for the customer, so they are the document's. */
export function oneAmount(amountMinor: number, currency: string, description: string | null): QuoteContent {
  const line = {
    ...{ productId: null, description: description || '一式', quantityMilli: 1000, unit: '式' },
    ...{ unitPriceMinor: amountMinor, discountMinor: 0, taxPercent: usualTaxPercent(currency) },
  };
  return { title: description, addressee: null, lines: [line], validUntil: null, notes: null };
}

interface Place {
  currency: string;
  /** Where in the input the line stands. */
  path: string;
}

function readLine(asked: AskedLine, { currency, path }: Place): Read<QuoteLine> {
  const tooLong = longText({ ...asked }, ['description', 'unit'], `${path}.`);
  if (tooLong) return tooLong;
  const quantityMilli = readQuantity(asked.quantity ?? 1);
  if (quantityMilli === null)
    return no(
      'QUOTE_QUANTITY_INVALID',
      'A quantity is above zero, with up to three digits after the point.',
      `${path}.quantity`,
    );
  const price = readMoney(asked.unitPrice, currency, `${path}.unitPrice`);
  if (price.refused) return { refused: price.refused };
  const discount = readPrice(asked.discount || 0, currency, `${path}.discount`);
  if (discount.refused) return { refused: discount.refused };
  const taxPercent = asked.taxPercent ?? usualTaxPercent(currency);
  if (!taxPercents.some((known) => known === taxPercent))
    return no('TAX_RATE_UNKNOWN', `Tax is ${taxPercents.join(', ')} percent.`, `${path}.taxPercent`);
  const line = {
    productId: asked.productId ?? null,
    description: asked.description.trim(),
    quantityMilli,
    unit: tidy(asked.unit),
    unitPriceMinor: price.minor,
    discountMinor: discount.minor,
    taxPercent,
  };
  if (Math.abs(lineMinor({ ...line, discountMinor: 0 })) > MOST_MINOR)
    return no('AMOUNT_TOO_LARGE', 'The line is more than Tasuki can count exactly.', `${path}.unitPrice`);
  if (discount.minor > 0 && lineMinor(line) < 0)
    return no('DISCOUNT_TOO_LARGE', 'The discount is more than the line costs.', `${path}.discount`);
  return { value: line };
}

function longText(
  texts: Record<string, unknown>,
  names: (keyof typeof LONGEST)[],
  path = '',
): { refused: Refusal } | null {
  const name = names.find((each) => String(texts[each] ?? '').trim().length > LONGEST[each]);
  return name ? no('TEXT_TOO_LONG', `This has up to ${LONGEST[name]} characters.`, `${path}${name}`) : null;
}

const tidy = (text: string | null | undefined) => text?.trim() || null;

const no = (code: string, message: string, field: string) => ({
  refused: refuse(code, message, { field }).refused as Refusal,
});
