import { type Connection, readKpis } from '@tasuki/db';
import type { KpiDimension } from '@tasuki/domain';
import { expect } from 'vitest';
import type { expectOlist } from './expect-olist.ts';

const timeZone = 'Asia/Tokyo';

/** Asks every figure of the Olist funnel, whatever else the database holds. */
export async function checkOlist(connection: Connection, expected: ReturnType<typeof expectOlist>): Promise<void> {
  async function kpi(name: string, groupBy: KpiDimension[] = []) {
    const filter = { importSource: 'olist' };
    const [answer] = await readKpis(connection.db, { names: [name], groupBy, filter, today: '2026-11-21', timeZone });
    if (!answer) throw new Error(`No answer for ${name}.`);
    return answer;
  }
  expect((await kpi('lead-count')).value).toBe(expected.leads);
  expect((await kpi('lead-win-count')).value).toBe(expected.wins);
  const rate = await kpi('lead-win-rate', ['source']);
  expect([rate.numerator, rate.denominator]).toEqual([expected.wins, expected.leads]);
  const bySource = rate.groups.map(({ keys, numerator, denominator }) => [keys[0] ?? '', [numerator, denominator]]);
  expect(Object.fromEntries(bySource)).toEqual(expected.bySource);
  const months = (await kpi('lead-win-count', ['month'])).groups.map(({ keys, value }) => [keys[0], value]);
  expect(Object.fromEntries(months)).toEqual(expected.winsByMonth);
  expect((await kpi('lead-to-win-days-median')).value).toBe(expected.medianDays);
  expect((await kpi('lead-to-win-days-mean')).value).toBeCloseTo(expected.meanDays ?? 0, 6);
  const live = await kpi('onboarding-completion-rate');
  expect([live.numerator, live.denominator]).toEqual([expected.live, expected.deals]);
  expect((await kpi('won-count')).value).toBe(expected.deals);
  const reps = (await kpi('won-count', ['user'])).groups.filter(({ keys }) => keys[0] !== null);
  expect(reps.length).toBe(expected.people['field-sales']);
  const people = await connection.sql`
    select m.department, count(*)::int as people from memberships m join users u on u.id = m.user_id
    where u.import_source = 'olist' and not u.can_sign_in group by 1`;
  expect(Object.fromEntries(people.map(({ department, people: n }) => [department, n]))).toEqual(expected.people);
}
