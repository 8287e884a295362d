import { describe, expect, test } from 'vitest';
import { daysLate, nextMilestone, toTrackerColumns } from './tracker-columns.ts';

const milestone = (key: string, position: number, dueOn: string, completedAt: string | null = null) => ({
  id: `${key}-${position}`,
  key,
  position,
  labelJa: key,
  labelEn: key,
  dueOn,
  completedAt,
});
const done = '2026-07-01T00:00:00Z';
const highTouch = {
  id: 'high',
  state: 'open',
  dueOn: '2026-09-30',
  milestones: [
    milestone('kick-off', 1, '2026-07-08', done),
    milestone('set-up', 2, '2026-07-22'),
    milestone('first-use', 3, '2026-08-05'),
  ],
};
const techTouch = {
  id: 'tech',
  state: 'open',
  dueOn: '2026-08-01',
  milestones: [milestone('set-up', 1, '2026-07-10'), milestone('first-use', 2, '2026-07-20')],
};

describe('the onboarding tracker', () => {
  const columns = toTrackerColumns([highTouch, techTouch, { ...techTouch, id: 'over', state: 'completed' }]);

  test('has a column for each milestone, in the order of the longest plan', () => {
    expect(columns.map(({ key }) => key)).toEqual(['kick-off', 'set-up', 'first-use']);
  });

  test('puts each customer under the milestone it waits for, the latest first', () => {
    expect(columns.map(({ plans }) => plans.map(({ id }) => id))).toEqual([[], ['tech', 'high'], []]);
  });

  test('counts days late against that milestone, not against the end of the plan', () => {
    expect(daysLate(techTouch, '2026-07-20')).toBe(10);
    expect(daysLate(highTouch, '2026-07-20')).toBe(-2);
  });

  test('a plan with nothing left waits for nothing', () => {
    expect(nextMilestone({ milestones: [milestone('kick-off', 1, '2026-07-08', done)] })).toBeUndefined();
  });
});
