import { createFormats, translate } from '@tasuki/i18n';
import { expect, test } from 'vitest';
import '../numbers-texts.ts';
import { createFigureWords, writeFigure } from './write-figure.ts';

const settings = { timeZone: 'Asia/Tokyo', currency: 'JPY' };
const words = (locale: 'ja' | 'en') =>
  createFigureWords((id, values) => translate(locale, id, values), createFormats(locale, settings));
const ja = words('ja');
const en = words('en');

test('each unit reads as people say it', () => {
  expect(ja.write('money', 4_800_000, 'JPY')).toBe('480万円');
  expect(ja.writeFull('money', 4_801_230, 'JPY')).toBe('¥4,801,230');
  expect(ja.write('ratio', 0.105)).toBe('10.5%');
  expect(ja.write('days', 12.5)).toBe('12.5日');
  expect(en.write('money', 999.5, 'USD')).toBe('$1K');
  expect(en.write('count', null)).toBe('—');
});

test('a rate says what it is made of, a count does not', () => {
  const figure = { value: 0.1, numerator: 312, denominator: 2970, currency: null };
  expect(ja.parts('ratio', figure)).toBe('312 / 2,970 件');
  expect(en.parts('days', { ...figure, numerator: null })).toBe('n = 2,970');
  expect(ja.parts('count', { ...figure, denominator: null })).toBeUndefined();
});

test('rates change by points, amounts by a share, and from nothing there is no share', () => {
  expect(ja.change('ratio', 0.51, 0.82)).toBe('-31pt');
  expect(ja.change('count', 75, 40)).toBe('+88%');
  expect(ja.change('count', 75, 0)).toBeUndefined();
  expect(ja.change('ratio', null, 0.5)).toBeUndefined();
});

test('a figure of several currencies says of which money each is, and leaves out what is not known', () => {
  const figure = (yen: number | null, dollars: number | null) => ({
    ...{ value: null, currency: null },
    groups: [
      { value: yen, currency: 'JPY' },
      { value: dollars, currency: 'USD' },
    ],
  });
  expect(writeFigure('months', figure(14.8, null), ja.write)).toBe('14.8か月 (JPY)');
  expect(writeFigure('money', figure(4_800_000, 7760), ja.write)).toBe('480万円 · $7,760');
  expect(writeFigure('ratio', figure(null, null), ja.write)).toBe('—');
});
