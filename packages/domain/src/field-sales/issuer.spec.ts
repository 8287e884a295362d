import { expect, test } from 'vitest';
import { readIssuer } from './issuer.ts';

test('a registration number is T and 13 digits, however it was typed', () => {
  expect(readIssuer({ registrationNumber: ' ｔ１２３４５６７-８９０１２３ ' }).fields).toEqual({
    registrationNumber: 'T1234567890123',
  });
  for (const registrationNumber of ['1234567890123', 'T123456789012', 'T12345678901234', 'TABCDEFGHIJKLM'])
    expect(readIssuer({ registrationNumber }).refused?.code).toBe('REGISTRATION_NUMBER_INVALID');
});

test('what is given empty goes off the documents, what is not given stays', () => {
  expect(readIssuer({ postalAddress: ' ', phone: '０３-1234-5678' }).fields).toEqual({
    postalAddress: null,
    phone: '03-1234-5678',
  });
  expect(readIssuer({ postalAddress: 'あ'.repeat(301) }).refused?.code).toBe('TEXT_TOO_LONG');
});
