import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineMinor, quoteTotals, readQuantity, taxPercents } from './quote-totals.ts';

const line = { quantityMilli: 1000, unitPriceMinor: 99, discountMinor: 0, taxPercent: 10 };

test('the tax is rounded down once per rate, never line by line', () => {
  expect(quoteTotals([line, line, line])).toEqual({
    subtotalMinor: 297,
    taxes: [{ percent: 10, taxableMinor: 297, taxMinor: 29 }],
    taxMinor: 29,
    totalMinor: 326,
  });
  expect(quoteTotals([{ ...line, taxPercent: 8 }, line, { ...line, taxPercent: 0 }]).taxes).toEqual([
    { percent: 10, taxableMinor: 99, taxMinor: 9 },
    { percent: 8, taxableMinor: 99, taxMinor: 7 },
    { percent: 0, taxableMinor: 99, taxMinor: 0 },
  ]);
});

test('a line is quantity times price less its discount, its fraction of a yen dropped', () => {
  expect(lineMinor({ ...line, quantityMilli: 1500, unitPriceMinor: 333 })).toBe(499);
  expect(lineMinor({ ...line, quantityMilli: 2000, discountMinor: 18 })).toBe(180);
  expect(lineMinor({ ...line, unitPriceMinor: -50_000 })).toBe(-50_000);
});

test('a quantity has up to three digits after the point and is above zero', () => {
  expect(['1', '1.5', '0.125', ' 12.500 ', 3].map(readQuantity)).toEqual([1000, 1500, 125, 12_500, 3000]);
  expect(['0', '-1', '1.0001', '１', '', 'x', '1e3', '9999999999'].map(readQuantity)).toEqual(Array(8).fill(null));
});

const lines = fc.array(
  fc.record({
    quantityMilli: fc.integer({ min: 1, max: 1_000_000_000 }),
    unitPriceMinor: fc.integer({ min: 0, max: 80_000_000 }),
    discountMinor: fc.constant(0),
    taxPercent: fc.constantFrom(...taxPercents),
  }),
  { maxLength: 100 },
);

test('whatever the lines: they and the taxes add up to the total, in whole minor units, whichever order they stand in', () => {
  fc.assert(
    fc.property(lines, (some) => {
      const { subtotalMinor, taxes, totalMinor } = quoteTotals(some);
      expect(subtotalMinor).toBe(some.reduce((sum, each) => sum + lineMinor(each), 0));
      expect(totalMinor).toBe(subtotalMinor + taxes.reduce((sum, { taxMinor }) => sum + taxMinor, 0));
      for (const { taxableMinor, taxMinor, percent } of taxes) {
        const exact = BigInt(taxableMinor) * BigInt(percent);
        expect(BigInt(taxMinor)).toBe(exact / 100n);
      }
      expect(Number.isSafeInteger(totalMinor)).toBe(true);
      expect(quoteTotals(some.toReversed())).toEqual({
        subtotalMinor,
        taxes,
        taxMinor: totalMinor - subtotalMinor,
        totalMinor,
      });
    }),
    { numRuns: 60 },
  );
});
