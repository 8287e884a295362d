import { expect, test } from 'vitest';
import { changeOffTimeline } from './off-timeline.ts';

const usage = { name: 'customer-success.usage-recorded' };

test('handoffs stay on the timeline', () => {
  const { refused } = changeOffTimeline([], { name: 'handoffs.accepted' }, false);
  expect(refused?.code).toBe('KIND_STAYS_ON_TIMELINE');
});

test('a kind leaves once, however often it is taken off, and comes back', () => {
  expect(changeOffTimeline([usage.name], usage, false)).toEqual({ off: [usage.name] });
  expect(changeOffTimeline(['marketing.page-viewed', usage.name], usage, true)).toEqual({
    off: ['marketing.page-viewed'],
  });
});
