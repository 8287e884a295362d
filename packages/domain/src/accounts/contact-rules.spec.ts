import { expect, test } from 'vitest';
import { type ContactState, changeConsent, createContact, markContactLeft, updateContact } from './contact-rules.ts';

const acting = { by: 'sato', as: 'inside-sales', at: new Date('2026-06-01T01:00:00Z') } as const;
const contact: ContactState = {
  accountId: 'account',
  id: 'contact',
  familyName: '髙橋',
  givenName: '美咲',
  familyNameKana: null,
  givenNameKana: null,
  email: 'misaki@takahashi.example.jp',
  phone: null,
  title: null,
  accountDepartmentId: null,
  stakeholderRole: null,
  consent: 'unknown',
  leftAt: null,
  version: 2,
};

test('an address is kept in lower case, and stands for one person', () => {
  const command = { ...acting, accountId: 'account', id: 'new', familyName: '𠮷野', email: ' Y@Example.JP ' };
  expect(createContact(false, command).accepted?.[0]?.payload).toMatchObject({ email: 'y@example.jp' });
  expect(createContact(true, command).refused?.code).toBe('EMAIL_TAKEN');
  expect(createContact(false, { ...command, email: 'y' }).refused?.code).toBe('EMAIL_INVALID');
  expect(createContact(false, { ...command, familyName: '' }).refused?.code).toBe('NAME_MISSING');
});

test('a title and a role are two facts', () => {
  const command = { ...acting, version: 2, changes: { title: '部長' }, stakeholderRole: 'decider' } as const;
  expect(updateContact(contact, false, command).accepted?.map(({ kind }) => kind)).toEqual([
    'accounts.stakeholder-role-set',
    'accounts.contact-updated',
  ]);
});

test('a lost race shows both values, and an equal value changes nothing', () => {
  const { refused } = updateContact(contact, false, { ...acting, version: 1, changes: { phone: '03' } });
  expect(refused).toMatchObject({
    code: 'CONFLICT',
    details: { yours: { phone: '03' }, theirs: { phone: null }, version: 2 },
  });
  expect(updateContact(contact, false, { ...acting, version: 1, changes: { phone: null } }).accepted).toEqual([]);
});

test('consent needs evidence, its withdrawal none', () => {
  expect(changeConsent(contact, { ...acting, consent: 'granted' }).refused?.code).toBe('CONSENT_EVIDENCE_MISSING');
  expect(changeConsent(contact, { ...acting, consent: 'granted', evidence: '名刺' }).accepted).toHaveLength(1);
  expect(changeConsent(contact, { ...acting, consent: 'withdrawn' }).accepted).toHaveLength(1);
  expect(changeConsent(contact, { ...acting, consent: 'unknown' }).accepted).toEqual([]);
});

test('a contact leaves once', () => {
  expect(markContactLeft(contact, acting).accepted?.[0]?.payload).toMatchObject({ name: '髙橋 美咲' });
  expect(markContactLeft({ ...contact, leftAt: acting.at }, acting).refused?.code).toBe('CONTACT_ALREADY_LEFT');
});
