import { expect, test } from 'vitest';
import { emptyLine, grouped, keptLine, moveLine, quoteContentOf, totalsSoFar } from './quote-form.ts';

const typed = {
  ...emptyLine('JPY'),
  description: 'プラン',
  quantity: '１．５',
  unitPrice: '８０，０００',
  discount: '20,000',
};

test('the total follows what is typed, in either width, and leaves out what is no number yet', () => {
  expect(totalsSoFar([typed, { ...typed, quantity: '1.' }, { ...typed, unitPrice: '-' }], 'JPY').totalMinor).toBe(
    110_000 + 66_000,
  );
});

test('what is sent has plain numbers, and no line in which nothing was typed', () => {
  const form = { title: ' ', addressee: '髙橋 花 ', validUntil: '', notes: '', lines: [typed, emptyLine('JPY')] };
  expect(quoteContentOf(form)).toEqual({
    ...{ title: null, addressee: '髙橋 花', validUntil: null, notes: null },
    lines: [
      {
        productId: null,
        description: 'プラン',
        unit: null,
        quantity: '1.5',
        unitPrice: '80000',
        discount: '20000',
        taxPercent: 10,
      },
    ],
  });
});

test('numbers are grouped by thousands, and anything else stays as typed', () => {
  expect(['1200000', '１２００', '-50000', '99.95', '12a', ''].map(grouped)).toEqual([
    ...['1,200,000', '1,200', '-50,000', '99.95', '12a', ''],
  ]);
});

test('a line moves by one and stays at the ends', () => {
  const [a, b] = [emptyLine('JPY'), emptyLine('JPY')];
  expect(moveLine([a, b], a.key, 1)).toEqual([b, a]);
  expect(moveLine([a, b], a.key, -1)).toEqual([a, b]);
});

test('a line of a lost race is read as it was saved', () => {
  const kept = { productId: 'x', description: 'プラン', unit: '式', taxPercent: 8 };
  const numbers = { quantityMilli: 1500, unitPriceMinor: 123_456, discountMinor: 0 };
  expect(keptLine({ ...kept, ...numbers }, 'USD')).toMatchObject({
    quantity: '1.5',
    unitPrice: '1,234.56',
    discount: '',
  });
});
