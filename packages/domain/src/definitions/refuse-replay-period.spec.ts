import { expect, test } from 'vitest';
import { refuseReplayPeriod } from './refuse-replay-period.ts';

const from = '2026-01-01';

test('a replay covers at least one day and at most ten years', () => {
  expect(refuseReplayPeriod({ from, to: '2026-01-02' })).toBeNull();
  expect(refuseReplayPeriod({ from, to: '2036-01-01' })).toBeNull();
  for (const to of [from, '2025-12-31', '2036-02-01', '2026-02-30', 'never'])
    expect(refuseReplayPeriod({ from, to })).toMatchObject({ code: 'PERIOD_INVALID', field: 'from' });
});
