import { expect, test } from 'vitest';
import { isForeignOrigin } from './is-foreign-origin.ts';

const publicUrl = 'https://tasuki.example.co.jp/';

test.each([
  [{ host: 'localhost:4000' }, false],
  [{ host: 'localhost:4000', origin: 'http://localhost:4000' }, false],
  [{ host: '10.0.0.5:4000', origin: 'https://tasuki.example.co.jp' }, false],
  [{ host: 'localhost:4000', origin: 'http://localhost:5000' }, true],
  [{ host: 'tasuki.example.co.jp', origin: 'https://evil.example' }, true],
  [{ host: 'tasuki.example.co.jp', origin: 'null' }, true],
])('only our own pages and programs may ask: %o', (headers, isForeign) => {
  expect(isForeignOrigin(headers, publicUrl)).toBe(isForeign);
});
