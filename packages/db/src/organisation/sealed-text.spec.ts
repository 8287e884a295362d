import { expect, test } from 'vitest';
import { openText, sealText } from './sealed-text.ts';

test('a sealed text opens under its own secret only', () => {
  const sealed = sealText('パスワード 𠮷 ①', 'secret');
  expect(sealed).not.toContain('パスワード');
  expect(openText(sealed, 'secret')).toBe('パスワード 𠮷 ①');
  expect(() => openText(sealed, 'other')).toThrow();
});

test('a changed byte is noticed', () => {
  const bytes = Buffer.from(sealText('0123456789', 'secret'), 'base64url');
  bytes[30] = (bytes[30] ?? 0) ^ 1;
  expect(() => openText(bytes.toString('base64url'), 'secret')).toThrow();
});

test('the same text looks different each time', () => {
  expect(sealText('text', 'secret')).not.toBe(sealText('text', 'secret'));
});
