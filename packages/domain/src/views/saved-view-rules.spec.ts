import { expect, test } from 'vitest';
import { checkDefault, checkSharing, checkView, mayChangeView, type ViewPerson } from './saved-view-rules.ts';

const member: ViewPerson = { id: 'member', memberships: [{ department: 'inside-sales', role: 'member' }] };
const manager: ViewPerson = { id: 'manager', memberships: [{ department: 'inside-sales', role: 'manager' }] };
const stranger: ViewPerson = { id: 'stranger', memberships: [{ department: 'marketing', role: 'manager' }] };
const admin: ViewPerson = { id: 'admin', memberships: [{ department: 'admin', role: 'member' }] };
const own = { ownerId: 'member', department: null };
const shared = { ownerId: 'member', department: 'inside-sales' } as const;

test('a private view is its owner’s to change, not even an admin’s', () => {
  expect([member, manager, stranger, admin].map((person) => mayChangeView(own, person))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test('a shared view is changed by its owner, the managers of its department and admins', () => {
  const colleague = { ...member, id: 'colleague' };
  expect([member, colleague, manager, stranger, admin].map((person) => mayChangeView(shared, person))).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
});

test('only people of a department share a view with it, and only its managers open a list with one', () => {
  expect(checkSharing('inside-sales', stranger)?.code).toBe('NOT_OF_DEPARTMENT');
  expect(checkSharing('inside-sales', member)).toBeUndefined();
  expect(checkDefault(shared, member)?.code).toBe('MANAGERS_ONLY');
  expect(checkDefault(shared, manager)).toBeUndefined();
  expect(checkDefault({ ...own, ownerId: 'manager' }, manager)?.code).toBe('VIEW_NOT_SHARED');
});

test('a view has a name, a list and an address of sensible length', () => {
  expect(checkView({ name: '  ' })?.code).toBe('NAME_MISSING');
  expect(checkView({ name: 'x'.repeat(61) })?.code).toBe('NAME_TOO_LONG');
  expect(checkView({ list: '../etc' })?.code).toBe('LIST_UNKNOWN');
  expect(checkView({ address: 'q='.repeat(1001) })?.code).toBe('VIEW_TOO_LONG');
  expect(checkView({ list: 'accounts', name: '関西の大口', address: 'q=関西' })).toBeUndefined();
});
