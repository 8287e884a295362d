import { expect, test } from 'vitest';
import { isHandedOver } from './is-handed-over.ts';

const contract = { signedAt: '2026-02-06T00:00:00Z' };
const pass = (from: string, to: string, state: string, offeredAt = '2026-02-06T01:00:00Z') => ({
  ...{ from, to, state, offeredAt },
});
const told = (...handoffs: ReturnType<typeof pass>[]) => isHandedOver(contract, { handoffs });

test('a contract is handed over once customer success was asked to take it, and again when the pass came back', () => {
  expect(told()).toBe(false);
  expect(told(pass('FIELD_SALES', 'CUSTOMER_SUCCESS', 'offered'))).toBe(true);
  expect(told(pass('FIELD_SALES', 'CUSTOMER_SUCCESS', 'returned'))).toBe(false);
  expect(told(pass('INSIDE_SALES', 'CUSTOMER_SUCCESS', 'accepted'))).toBe(true);
});

test('a contract that customer success passes back for an upsell is no new one, and one signed since is', () => {
  expect(told(pass('CUSTOMER_SUCCESS', 'FIELD_SALES', 'accepted'))).toBe(true);
  expect(told(pass('CUSTOMER_SUCCESS', 'FIELD_SALES', 'accepted', '2026-01-01T00:00:00Z'))).toBe(false);
});
