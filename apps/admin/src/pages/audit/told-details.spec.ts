import { createFormats } from '@tasuki/i18n';
import { expect, test } from 'vitest';
import { outline, tellDetails } from './told-details.ts';

const [ja, en] = (['ja', 'en'] as const).map((locale) => ({
  formats: createFormats(locale, { timeZone: 'Asia/Tokyo', currency: 'JPY' }),
  kindLabel: (kind: string) => (kind === 'accounts.note-added' ? { ja: 'メモ', en: 'Note' }[locale] : ''),
})) as [Parameters<typeof outline>[1], Parameters<typeof outline>[1]];

test('events are told by kind, each kind once with its count; by its name where it has no words', () => {
  const events = ['accounts.note-added', 'c.d', 'accounts.note-added'].map((kind, id) => ({ id: `${id}`, kind }));
  expect(outline({ events }, ja)).toBe('メモ × 2 · c.d');
  expect(tellDetails({ events }, en)).toEqual([{ label: 'Recorded', text: 'Note × 2 · c.d' }]);
});

test('what was entered is told by field, in the words of the reader', () => {
  const memberships = [{ department: 'inside-sales', role: 'manager' }];
  const details = {
    email: 'mori@tasuki.example',
    hasLeft: false,
    awayFrom: '2026-07-20',
    region: null,
    month: '2026-07-01T00:00:00.000Z',
    memberships,
  };
  expect(tellDetails(details, ja)).toEqual([
    { label: 'メールアドレス', text: 'mori@tasuki.example' },
    { label: '退職済み', text: 'いいえ' },
    { label: '不在（開始）', text: '2026/07/20(月)' },
    { label: '地域', text: '—' },
    { label: '月', text: '2026/07/01(水)' },
    {
      label: '所属',
      parts: [
        [
          { label: '部門', text: 'インサイドセールス' },
          { label: '役割', text: 'マネージャー' },
        ],
      ],
    },
  ]);
  expect(outline({ at: '2026-07-20T06:00:00.000Z', memberships }, en)).toBe('At: Jul 20, 2026, 15:00 · Memberships: 1');
});

test('a field without words keeps its name, and what is empty says so', () => {
  expect(outline({ madeUp: [1, 2], departments: [] }, ja)).toBe('madeUp: 1 · 2 · 部門: —');
  expect(outline(null, ja)).toBe('');
});
