import { type Locale, tellMoney, toMinor } from '@tasuki/domain';
import type { Part, Sheet } from '../../pdf/print-pdf.ts';
import { quoteWords } from './quote-words.ts';

/** What a printed quote says. Amounts in major units, days as `YYYY-MM-DD`. */
export interface PrintedQuote {
  /** Null while it is a draft. */
  number: string | null;
  revision: number;
  title: string | null;
  company: string;
  addressee: string | null;
  issuedOn: string;
  validUntil: string | null;
  by: string | null;
  currency: string;
  lines: PrintedLine[];
  taxes: { percent: number; taxable: number; tax: number }[];
  amount: number;
  total: number;
  notes: string | null;
  issuer: { name: string; postalAddress: string | null; phone: string | null; registrationNumber: string | null };
}

export interface PrintedLine {
  description: string;
  quantity: number;
  unit: string | null;
  unitPrice: number;
  discount: number;
  amount: number;
  taxPercent: number;
}

interface Telling {
  locale: Locale;
  currency: string;
}

type Word = keyof typeof quoteWords;

/** The sheet of paper that the customer gets. */
export function quoteSheet(quote: PrintedQuote, locale: Locale): Sheet {
  const telling = { locale, currency: quote.currency };
  const number = quote.number ?? say('draft', locale);
  return {
    title: `${say('file', locale)} ${number}`,
    author: quote.issuer.name,
    language: locale,
    content: [
      { text: say('heading', locale), fontSize: 20, bold: true, alignment: 'center', margin: [0, 0, 0, 18] },
      { columns: [customerOf(quote, telling), issuerOf(quote, locale)], columnGap: 24 },
      linesOf(quote, telling),
      totalsOf(quote, telling),
      ...(quote.notes ? notesOf(quote.notes, locale) : []),
    ],
    footer: (page, pages) => `${number}　${page} / ${pages}`,
    watermark: quote.number ? null : say('draft', locale),
  };
}

function customerOf({ company, addressee, title, total }: PrintedQuote, telling: Telling): Part {
  const { locale } = telling;
  // A letter to a person names the house without 御中.
  const house = locale === 'ja' && !addressee ? `${company} 御中` : company;
  const person = addressee && (locale === 'ja' ? `${addressee} 様` : addressee);
  return {
    width: '*',
    stack: [
      { text: house, fontSize: 13, bold: true },
      ...(person ? [{ text: person, fontSize: 12, margin: [0, 2, 0, 0] }] : []),
      ...(title ? [{ text: `${say('subject', locale)}: ${title}`, fontSize: 10, margin: [0, 14, 0, 0] }] : []),
      { text: say('greeting', locale), margin: [0, 4, 0, 12] },
      {
        table: {
          widths: ['auto', '*'],
          body: [
            [
              { text: say('grandTotal', locale), bold: true, margin: [0, 4, 0, 0] },
              { text: money(total, telling), fontSize: 16, bold: true, alignment: 'right' },
            ],
          ],
        },
        layout: 'lightHorizontalLines',
      },
    ],
  };
}

function issuerOf(quote: PrintedQuote, locale: Locale): Part {
  const { issuer } = quote;
  const revision = say('revision', locale).replace('{revision}', String(quote.revision));
  const number = quote.number && (quote.revision > 1 ? `${quote.number}（${revision}）` : quote.number);
  const facts: [Word, string | null][] = [
    ['number', number],
    ['issuedOn', day(quote.issuedOn, locale)],
    ['validUntil', quote.validUntil && day(quote.validUntil, locale)],
  ];
  const contact: [Word, string | null][] = [
    ['phone', issuer.phone],
    ['registration', issuer.registrationNumber],
    ['by', quote.by],
  ];
  const told = (rows: [Word, string | null][]) =>
    rows.flatMap(([word, value]) => (value ? [{ text: `${say(word, locale)}: ${value}` }] : []));
  return {
    width: 200,
    stack: [
      ...told(facts),
      { text: issuer.name, bold: true, fontSize: 11, margin: [0, 10, 0, 0] },
      ...(issuer.postalAddress ? [{ text: issuer.postalAddress }] : []),
      ...told(contact),
    ],
  };
}

function linesOf({ lines }: PrintedQuote, telling: Telling): Part {
  const { locale } = telling;
  const head = (word: Word, alignment = 'left') => ({
    text: say(word, locale),
    bold: true,
    fillColor: '#eeeeee',
    alignment,
  });
  const right = (text: string) => ({ text, alignment: 'right', noWrap: true });
  const quantityOf = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  return {
    margin: [0, 18, 0, 0],
    layout: 'lightHorizontalLines',
    table: {
      // The head stands on every page, and no line is cut in two.
      headerRows: 1,
      dontBreakRows: true,
      widths: [20, '*', 56, 76, 34, 84],
      body: [
        [
          head('line'),
          head('description'),
          ...(['quantity', 'unitPrice', 'tax', 'amount'] as const).map((word) => head(word, 'right')),
        ],
        ...lines.map((line, at): Part[] => [
          String(at + 1),
          describe(line, telling),
          right([quantityOf.format(line.quantity), line.unit].filter(Boolean).join(' ')),
          right(money(line.unitPrice, telling)),
          right(`${line.taxPercent}%${isReduced(line) ? mark(locale) : ''}`),
          right(money(line.amount, telling)),
        ]),
      ],
    },
  };
}

function describe({ description, discount }: PrintedLine, telling: Telling): Part {
  if (!discount) return description;
  const off = say('discount', telling.locale).replace('{amount}', `-${money(discount, telling)}`);
  return { stack: [description, { text: off, fontSize: 8, color: '#555555' }] };
}

function totalsOf({ amount, taxes, total, lines }: PrintedQuote, telling: Telling): Part {
  const { locale } = telling;
  const row = (label: string, value: number | null, bold = false): Part[] => [
    { text: label, bold },
    { text: value === null ? '' : money(value, telling), alignment: 'right', bold, noWrap: true },
  ];
  const taxRow = ({ percent, taxable, tax }: PrintedQuote['taxes'][number]): Part[] => {
    const text = say(percent === 0 ? 'untaxed' : 'taxed', locale);
    const words = text.replace('{percent}', String(percent)).replace('{amount}', money(taxable, telling));
    return row(words, percent === 0 ? null : tax);
  };
  return {
    margin: [0, 8, 0, 0],
    // The sum does not part from its parts at the end of a page.
    unbreakable: true,
    columns: [
      { width: '*', text: lines.some(isReduced) ? say('reducedMark', locale) : '', fontSize: 8 },
      {
        width: 290,
        layout: 'lightHorizontalLines',
        table: {
          widths: ['*', 100],
          body: [row(say('subtotal', locale), amount), ...taxes.map(taxRow), row(say('total', locale), total, true)],
        },
      },
    ],
  };
}

function notesOf(notes: string, locale: Locale): Part[] {
  return [{ text: say('notes', locale), bold: true, margin: [0, 16, 0, 2] }, { text: notes }];
}

const isReduced = ({ taxPercent }: PrintedLine) => taxPercent === 8;
const mark = (locale: Locale) => (locale === 'ja' ? '※' : '*');
const say = (word: Word, locale: Locale): string => quoteWords[word][locale];

/** One yen sign for both languages: the full-width one of Japanese formats leaves a hole before the digits. */
function money(amount: number, { locale, currency }: Telling): string {
  return tellMoney(toMinor(String(amount), currency), currency, locale).replace('￥', '¥');
}

function day(text: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'long' });
  return format.format(new Date(`${text}T00:00:00Z`));
}
