import { expect, test } from 'vitest';
import { type CursorKind, readListCursor, writeListCursor } from './list-cursor.ts';

const id = '01a1fe83-9a40-7085-b9e6-e360806a08c7';
const sealed = (...parts: string[]) => Buffer.from(parts.join('\n')).toString('base64url');

test.each<[CursorKind, string | number | Date | null]>([
  ['text', '改行\nのある名前'],
  ['text', ''],
  ['date', new Date('2026-11-22T09:30:00.123Z')],
  ['day', '2028-02-29'],
  ['number', -1.5],
  ['date', null],
])('a place by %s is read as it was written: %j', (kind, value) => {
  expect(readListCursor('leads.x', kind, writeListCursor('leads.x', value, id))).toEqual({ value, id });
});

test.each<[string, CursorKind, string]>([
  ['no cursor at all', 'text', 'zzz'],
  ['a place in another list', 'text', writeListCursor('accounts.name', 'x', id)],
  ['an id that is none', 'text', sealed('leads.x', 'x', '-'.repeat(36))],
  ['a text that no column holds', 'text', sealed('leads.x', 'a\0b', id)],
  ['a number that is none', 'number', sealed('leads.x', 'many', id)],
  ['an empty number', 'number', sealed('leads.x', '', id)],
  ['a day that is none', 'day', sealed('leads.x', '2026-02-30', id)],
  ['a moment before any calendar', 'date', sealed('leads.x', '-271821-04-20T00:00:00.000Z', id)],
  ['a moment after any calendar', 'date', sealed('leads.x', '+275760-09-13T00:00:00.000Z', id)],
])('%s is refused before any SQL', (_what, kind, cursor) => {
  expect(() => readListCursor('leads.x', kind, cursor)).toThrow('This cursor is not one of ours.');
});
