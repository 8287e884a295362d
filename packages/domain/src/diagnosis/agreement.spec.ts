import { expect, test } from 'vitest';
import { agreementOf, receivedAsGood } from './agreement.ts';

const accepted = { state: 'accepted', rating: null, outcome: null };

test('accepted is a good word, returned, unripe and rated 2 or less are poor ones, and silence is none', () => {
  expect(receivedAsGood(accepted)).toBe(true);
  expect(receivedAsGood({ ...accepted, outcome: 'lost' })).toBe(true);
  expect(receivedAsGood({ ...accepted, rating: 3 })).toBe(true);
  expect(receivedAsGood({ ...accepted, rating: 2 })).toBe(false);
  expect(receivedAsGood({ ...accepted, outcome: 'recycled' })).toBe(false);
  expect(receivedAsGood({ ...accepted, state: 'returned' })).toBe(false);
  expect(receivedAsGood({ ...accepted, state: 'expired' })).toBeNull();
  expect(receivedAsGood({ ...accepted, state: 'offered' })).toBeNull();
});

const times = (count: number, sender: boolean, receiver: boolean) =>
  Array.from({ length: count }, () => ({ sender, receiver }));

test('two sides that mean the same agree, and with few passes that is said', () => {
  const same = [...times(12, true, true), ...times(8, false, false)];
  expect(agreementOf(same)).toMatchObject({ n: 20, kappa: 1, observed: 1, isSmall: true });
  expect(agreementOf([...same, ...same]).isSmall).toBe(false);
});

test('a sender who calls everything ready tells nothing apart, so there is no κ', () => {
  expect(agreementOf([...times(30, true, true), ...times(20, true, false)])).toMatchObject({
    kappa: null,
    observed: 0.6,
  });
});
