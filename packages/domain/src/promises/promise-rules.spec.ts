import { expect, test } from 'vitest';
import { acting } from '../testing/examples.ts';
import { overPromiseRate } from './over-promise-rate.ts';
import { makePromise, type PromiseRecord, reviewPromise } from './promise-rules.ts';

const made = { ...acting, accountId: 'account-1', promiseId: 'promise-1', text: 'API 連携を 9 月に提供' };
const promise: PromiseRecord = { accountId: 'account-1', id: 'promise-1', text: made.text, state: 'open', version: 1 };
const review = { ...acting, state: 'kept', version: 1 };

test('what was promised is written down with its day', () => {
  expect(makePromise({ ...made, dueOn: '2026-09-30' }).accepted).toMatchObject([
    { kind: 'promises.made', payload: { text: made.text, dueOn: '2026-09-30' } },
  ]);
});

test.each([
  ['TEXT_MISSING', { text: ' ' }],
  ['DATE_INVALID', { dueOn: '2026-09-31' }],
])('%s is refused', (code, change) => {
  expect(makePromise({ ...made, ...change }).refused?.code).toBe(code);
});

test('a promise at risk says what stands in the way; a kept one needs no words', () => {
  expect(reviewPromise(promise, review).accepted).toMatchObject([{ payload: { state: 'kept' } }]);
  expect(reviewPromise(promise, { ...review, state: 'at-risk' }).refused).toMatchObject({
    code: 'NOTE_MISSING',
    field: 'note',
  });
});

test.each([
  ['STATE_UNKNOWN', { state: 'fine' }],
  ['CONFLICT', { version: 0 }],
])('%s is refused', (code, change) => {
  expect(reviewPromise(promise, { ...review, ...change }).refused?.code).toBe(code);
});

test('over-promising is what cannot be kept of what was looked at; without a look there is no rate', () => {
  expect(overPromiseRate({ open: 5, kept: 3, atRisk: 1, impossible: 0 })).toBe(0.25);
  expect(overPromiseRate({ open: 5, kept: 0, atRisk: 0, impossible: 0 })).toBeNull();
});
