import fc from 'fast-check';
import { expect, test } from 'vitest';
import { currencyDigits, readPrice, tellMoney, toMajor, toMinor } from './money.ts';

test('each currency has the digits that ISO 4217 gives it', () => {
  expect(['JPY', 'USD', 'KWD', 'CLF', 'KRW', 'EUR'].map(currencyDigits)).toEqual([0, 2, 3, 4, 0, 2]);
  expect(currencyDigits('YEN')).toBeUndefined();
});

test('an amount becomes minor units exactly', () => {
  expect(toMinor('1200000', 'JPY')).toBe(1_200_000);
  expect(toMinor(19.99, 'USD')).toBe(1999);
  expect(toMinor('1.005', 'KWD')).toBe(1005);
  expect(toMinor('100.00', 'JPY')).toBe(100);
  expect(toMinor('-0.5', 'USD')).toBe(-50);
});

test('more digits than the currency has are refused, not rounded', () => {
  expect(() => toMinor('100.5', 'JPY')).toThrow('JPY has 0 digits');
  expect(() => toMinor(0.1 + 0.2, 'USD')).toThrow('USD has 2 digits');
});

test('what is no amount, no currency or no price is refused with its field', () => {
  expect(() => toMinor('1,000', 'JPY')).toThrow('not a decimal number');
  expect(() => toMinor(Number.NaN, 'JPY')).toThrow('not a decimal number');
  expect(() => toMinor('99999999999999999', 'JPY')).toThrow('more than Tasuki can count');
  expect(readPrice('1', 'XYZ', 'monthlyAmount').refused).toMatchObject({ code: 'CURRENCY_UNKNOWN', field: 'currency' });
  expect(readPrice('-1', 'JPY', 'monthlyAmount').refused).toMatchObject({
    code: 'AMOUNT_NEGATIVE',
    field: 'monthlyAmount',
  });
});

test('minor units survive the way to major units and back', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.constantFrom('JPY', 'USD', 'KWD', 'CLF'), (minor, currency) => {
      expect(toMinor(toMajor(minor, currency), currency)).toBe(minor === 0 ? 0 : minor);
    }),
  );
});

test('an amount is told in its currency', () => {
  expect(tellMoney(1_200_000, 'JPY', 'en')).toBe('¥1,200,000');
  expect(tellMoney(123_450, 'USD', 'ja')).toBe('$1,234.50');
});
