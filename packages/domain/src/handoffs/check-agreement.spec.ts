import { expect, test } from 'vitest';
import { checkAgreement } from './check-agreement.ts';
import { completenessOf, usualAgreement } from './joint-agreement.ts';
import { joints } from './joints.ts';

const toCustomerSuccess = usualAgreement({ from: 'field-sales', to: 'customer-success' });

test.each(joints)('the usual agreement over $from → $to could have been kept by hand', (joint) => {
  expect(checkAgreement(usualAgreement(joint))).toBeNull();
});

test('completeness counts what is required and answered; blanks are no answer', () => {
  const answers = { problem: '月次締め', expectation: ' ', history: '3 回訪問', promises: 'なし' };
  expect(completenessOf(toCustomerSuccess, answers)).toMatchObject({
    percent: 50,
    missing: [{ key: 'expectation' }, { key: 'stakeholders' }],
  });
  expect(completenessOf({ ...toCustomerSuccess, items: [] }, {}).percent).toBe(100);
});

const item = { key: 'goal', ja: '目標', en: 'Goal', isRequired: true };
test.each([
  ['items', { items: [item, item] }],
  ['items', { items: [{ ...item, en: ' ' }] }],
  ['items', { items: [{ ...item, key: 'Ziel!' }] }],
  ['thresholdPercent', { thresholdPercent: 101 }],
  ['answerWithinHours', { answerWithinHours: 0 }],
  ['returnReasons', { returnReasons: [] }],
  [
    'returnReasons',
    { returnReasons: Array.from({ length: 31 }, (_, at) => ({ code: `r${at}`, ja: '理由', en: 'x' })) },
  ],
  ['items', { items: [{ ...item, ja: '課'.repeat(201) }] }],
])('an agreement that nobody could keep is refused with its field: %s', (field, change) => {
  expect(checkAgreement({ ...toCustomerSuccess, ...change })?.field).toBe(field);
});
