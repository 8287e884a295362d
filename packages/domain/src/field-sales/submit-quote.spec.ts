import { expect, test } from 'vitest';
import { acting, firstQuote, openDeal, outcomeOf, payloadOf, today } from '../testing/examples.ts';
import { quoteStateOf } from './quote-state.ts';
import { discardQuoteDraft, saveQuoteDraft } from './save-quote-draft.ts';
import { numberOf, quoteSeries, submitQuote } from './submit-quote.ts';

const line = { description: '標準プラン', quantity: '12', unit: 'か月', unitPrice: '80000' };
const content = { title: ' 基幹連携 ', addressee: '髙橋 花', lines: [line], validUntil: '2026-07-15', notes: null };
const full = { ...firstQuote, amount: null, content };
const SUBMITTED = 'field-sales.quote-submitted';

test('one amount is a quote of one line, before tax', () => {
  expect(payloadOf(submitQuote(openDeal, [], firstQuote), SUBMITTED)).toMatchObject({
    ...{ amountMinor: 1_200_000, totalMinor: 1_320_000, title: openDeal.name, company: '株式会社北斗' },
    lines: [{ description: openDeal.name, quantityMilli: 1000, unitPriceMinor: 1_200_000, taxPercent: 10 }],
  });
  const abroad = submitQuote({ ...openDeal, currency: 'USD' }, [], { ...firstQuote, amount: '99.95' });
  expect(payloadOf(abroad, SUBMITTED)).toMatchObject({
    amountMinor: 9995,
    totalMinor: 9995,
    lines: [{ taxPercent: 0 }],
  });
});

test('a quote keeps its lines, whom it is for and how long it is valid, and tells its total', () => {
  const lines = [line, { description: 'お弁当', quantity: 3, unitPrice: 999, discount: 97, taxPercent: 8 }];
  expect(payloadOf(submitQuote(openDeal, [], { ...full, content: { ...content, lines } }), SUBMITTED)).toMatchObject({
    ...{ amountMinor: 962_900, totalMinor: 962_900 + 96_000 + 232, title: '基幹連携', validUntil: '2026-07-15' },
    lines: [
      { quantityMilli: 12_000, unit: 'か月', unitPriceMinor: 80_000, discountMinor: 0, taxPercent: 10 },
      { quantityMilli: 3000, unit: null, unitPriceMinor: 999, discountMinor: 97, taxPercent: 8 },
    ],
  });
});

test.each([
  [{ lines: [] }, 'QUOTE_EMPTY', 'lines'],
  [{ lines: [{ ...line, description: ' ' }] }, 'DESCRIPTION_MISSING', 'lines.0.description'],
  [{ lines: [line, { ...line, quantity: '0' }] }, 'QUOTE_QUANTITY_INVALID', 'lines.1.quantity'],
  [{ lines: [{ ...line, unitPrice: '0.5' }] }, 'AMOUNT_TOO_PRECISE', 'lines.0.unitPrice'],
  [{ lines: [{ ...line, discount: '-1' }] }, 'AMOUNT_NEGATIVE', 'lines.0.discount'],
  [{ lines: [{ ...line, discount: '960001' }] }, 'DISCOUNT_TOO_LARGE', 'lines.0.discount'],
  [{ lines: [{ ...line, taxPercent: 5 }] }, 'TAX_RATE_UNKNOWN', 'lines.0.taxPercent'],
  [{ lines: [{ ...line, unitPrice: '-1' }] }, 'QUOTE_BELOW_ZERO', 'lines'],
  [{ lines: [{ ...line, unitPrice: '90000000000000' }] }, 'AMOUNT_TOO_LARGE', 'lines.0.unitPrice'],
  [{ lines: Array(101).fill(line) }, 'QUOTE_TOO_LONG', 'lines'],
  [{ notes: 'あ'.repeat(2001) }, 'TEXT_TOO_LONG', 'notes'],
  [{ validUntil: '2026-02-30' }, 'DATE_INVALID', 'validUntil'],
  [{ validUntil: '2026-06-14' }, 'QUOTE_EXPIRED', 'validUntil'],
])('a quote with %j is refused by name', (changes, code, field) => {
  const { refused } = submitQuote(openDeal, [], { ...full, content: { ...content, ...changes } });
  expect(refused).toMatchObject({ code, field });
});

test('something taken off the whole is a line below zero', () => {
  const off = { description: '出精値引き', unitPrice: '-60000' };
  const quote = submitQuote(openDeal, [], { ...full, content: { ...content, lines: [line, off] } });
  expect(payloadOf(quote, SUBMITTED)).toMatchObject({ amountMinor: 900_000, totalMinor: 990_000 });
});

test('who submits while another quote went out, or the draft was changed, is told', () => {
  const earlier = [{ number: 'Q2026-00042', revision: 1, totalMinor: 990_000 }];
  expect(submitQuote(openDeal, earlier, { ...full, quotesSeen: 0 }).refused).toMatchObject({
    code: 'CONFLICT',
    details: { yours: { totalMinor: 1_056_000 }, theirs: { totalMinor: 990_000 } },
  });
  expect(outcomeOf(submitQuote(openDeal, earlier, { ...full, quotesSeen: 1, draft: { version: 3, seen: 2 } }))).toBe(
    'CONFLICT',
  );
  const taken = submitQuote(openDeal, earlier, { ...full, quotesSeen: 1, draft: { version: 3, seen: 3 } });
  expect(payloadOf(taken, SUBMITTED)).toMatchObject({ revision: 2, isDraft: true });
});

test('quotes are counted in their fiscal year', () => {
  const { name, fiscalYear } = quoteSeries('2027-03-31', 4);
  expect([name, numberOf(fiscalYear, 7)]).toEqual(['quote-2026', 'Q2026-00007']);
});

const saved = { ...content, title: null, lines: [], id: 'quote-1', version: 2 };
const save = { ...acting, newId: 'quote-9', version: 2, content };

test('a draft may lack words and lines, and the slower of two is shown both', () => {
  const blank = { ...save, content: { ...content, lines: [{ ...line, description: '' }] } };
  expect(payloadOf(saveQuoteDraft(openDeal, saved, blank), 'field-sales.quote-drafted')).toMatchObject({
    quoteId: 'quote-1',
  });
  expect(saveQuoteDraft(openDeal, saved, { ...save, version: 1 }).refused).toMatchObject({
    code: 'CONFLICT',
    details: { version: 2, yours: { title: '基幹連携' }, theirs: { title: null, lines: [] } },
  });
  expect(outcomeOf(saveQuoteDraft(openDeal, saved, { ...save, content: { ...saved } }))).toEqual([]);
});

test('a draft belongs to an open deal, and throwing none away does nothing', () => {
  expect(outcomeOf(saveQuoteDraft({ ...openDeal, state: 'won' }, null, save))).toBe('OPPORTUNITY_CLOSED');
  expect(outcomeOf(discardQuoteDraft(openDeal, saved, acting))).toEqual(['field-sales.quote-draft-discarded']);
  expect(outcomeOf(discardQuoteDraft(openDeal, null, acting))).toEqual([]);
});

const at = (day: string) => new Date(`${day}T03:00:00Z`);
const first = { id: '1', number: 'A', revision: 1, submittedAt: at('2026-06-01'), validUntil: '2026-06-30' };
const second = { ...first, id: '2', revision: 2, submittedAt: at('2026-06-10') };

test.each([
  ['submitted until its last day', first, [first], 'open', '2026-06-30', 'submitted'],
  ['expired the day after', first, [first], 'open', '2026-07-01', 'expired'],
  ['never expired without a day', { ...first, validUntil: null }, [first], 'open', '2030-01-01', 'submitted'],
  ['superseded by its revision', first, [first, second], 'open', today, 'superseded'],
  ['accepted where the deal was won with it', second, [first, second], 'won', '2026-12-01', 'accepted'],
  [
    'declined where another was taken',
    { ...first, number: 'B' },
    [{ ...first, number: 'B' }, second],
    'won',
    today,
    'declined',
  ],
  ['declined where the deal was lost', second, [first, second], 'lost', today, 'declined'],
] as const)('a quote is %s', (_case, quote, quotes, dealState, day, state) => {
  expect(quoteStateOf(quote, { dealState, quotes, today: day })).toBe(state);
});
