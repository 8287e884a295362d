import { addMonths, findKpi, fiscalYearOf, monthsOfFiscalYear } from '@tasuki/domain';
import { count, eq, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { v7 as uuidv7 } from 'uuid';
import type { Transaction } from '../client.ts';
import { insertMany } from '../insert-many.ts';
import { departmentCosts, kpiTargets, teamMembers, teams } from '../tables/index.ts';
import { type DemoCalendar, monthsTold } from './calendar.ts';
import type { Staff } from './staff.ts';
import type { World } from './world.ts';

/** Thousand yen a month: people at the start and now, everything else. */
const costs = {
  marketing: { first: 2_400, last: 3_200, other: 500 },
  'inside-sales': { first: 2_600, last: 3_900, other: 300 },
  'field-sales': { first: 5_200, last: 6_800, other: 900 },
  'customer-success': { first: 2_200, last: 3_600, other: 250 },
  admin: { first: 900, last: 1_100, other: 400 },
};

/** What the departments want to reach each month of this fiscal year. */
const targets = {
  marketing: { 'lead-count': 60 },
  'inside-sales': { 'call-count': 240, 'contact-rate': 0.7, 'appointment-count': 90, 'handoff-acceptance-rate': 0.8 },
  'field-sales': { 'opportunity-count': 30, 'won-count': 9, 'won-amount': 9_000_000 },
  'customer-success': { 'onboarding-completion-rate': 0.85, nrr: 1.05 },
};

/** Costs for every month that is told, and targets for the fiscal year that runs. */
export async function createPlans(tx: Transaction, { calendar, staff }: World): Promise<void> {
  await planCosts(tx, calendar);
  const year = monthsOfFiscalYear(fiscalYearOf(calendar.today, 4), 4);
  const wanted = [...departmentTargets(), ...shares(staff, await readTeams(tx))];
  await insertMany(
    tx,
    kpiTargets,
    wanted.flatMap((target) =>
      year.map((month) => ({
        ...{ id: uuidv7(), month, isDemo: true, ...target },
        currency: target.kpi === 'won-amount' ? 'JPY' : null,
      })),
    ),
  );
}

function planCosts(tx: Transaction, { start }: DemoCalendar): Promise<void> {
  const months = Array.from({ length: monthsTold }, (_, index) => addMonths(start, index));
  return insertMany(
    tx,
    departmentCosts,
    Object.entries(costs).flatMap(([department, { first, last, other }]) =>
      months.map((month, index) => ({
        id: uuidv7(),
        department,
        month,
        currency: 'JPY',
        peopleMinor: Math.round(first + ((last - first) * index) / (monthsTold - 1)) * 1_000,
        otherMinor: other * 1_000,
        isDemo: true,
      })),
    ),
  );
}

const eachTarget = Object.entries(targets).flatMap(([department, wanted]) =>
  Object.entries(wanted).map(([kpi, value]) => ({ department: department as keyof Staff, kpi, value })),
);

const departmentTargets = () =>
  eachTarget.map(({ department, kpi, value }) => ({ scope: 'department', scopeKey: department, kpi, value }));

/** Everybody takes the same part of what their department wants, and a team that of its people; a rate is wanted of each as a whole. */
function shares(staff: Staff, teams: readonly DemoTeam[]) {
  return eachTarget.flatMap(({ department, kpi, value }) => {
    const people = staff[department];
    const shareOf = (count: number) =>
      findKpi(kpi)?.unit === 'ratio' ? value : Math.round((value * count) / people.length);
    return [
      ...people.map(({ id }) => ({ scope: 'user', scopeKey: id, kpi, value: shareOf(1) })),
      ...teams
        .filter((team) => team.department === department)
        .map(({ id, people: count }) => ({ scope: 'team', scopeKey: id, kpi, value: shareOf(count) })),
    ];
  });
}

interface DemoTeam {
  id: string;
  department: string;
  people: number;
}

/** With the people of the teams below. */
function readTeams(tx: Transaction): Promise<DemoTeam[]> {
  const below = alias(teams, 'below');
  return tx
    .select({ id: teams.id, department: teams.department, people: count(teamMembers.userId) })
    .from(teams)
    .innerJoin(below, or(eq(below.id, teams.id), eq(below.parentId, teams.id)))
    .innerJoin(teamMembers, eq(teamMembers.teamId, below.id))
    .groupBy(teams.id);
}
