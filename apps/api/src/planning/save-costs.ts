import { departmentCosts, type Transaction } from '@tasuki/db';
import type { Refusal } from '@tasuki/domain';
import { readPrice } from '@tasuki/domain/money';
import { and, eq, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { conflict, type SettingsOutcome } from '../command/run-settings-change.ts';
import { inMajorUnits } from '../money/major-units.ts';
import { readDay } from '../read-day.ts';
import type { DepartmentCostInput } from './costs.type.ts';

type CostRow = typeof departmentCosts.$inferSelect;
type Amounts = Partial<Pick<CostRow, 'peopleMinor' | 'otherMinor' | 'includesCampaigns'>>;

/** Writes all of the costs or, with the first one that cannot be, none. */
export async function saveCosts(
  tx: Transaction,
  costs: readonly DepartmentCostInput[],
  ownCurrency: string,
): Promise<SettingsOutcome<CostRow[]>> {
  const saved: CostRow[] = [];
  for (const [at, cost] of costs.entries()) {
    const written = await saveCost(tx, cost, cost.currency ?? ownCurrency);
    if (written.refused) return { refused: { ...written.refused, details: { ...written.refused.details, at } } };
    saved.push(written.row);
  }
  return { row: saved, details: { costs } };
}

type Written = { row: CostRow; refused?: undefined } | { refused: Refusal };

async function saveCost(tx: Transaction, cost: DepartmentCostInput, currency: string): Promise<Written> {
  const { department } = cost;
  const month = readDay(cost.month);
  if (!month.endsWith('-01')) {
    return {
      refused: { code: 'MONTH_INVALID', message: 'A cost stands at the first day of its month.', field: 'month' },
    };
  }
  const read = readAmounts(cost, currency);
  if (read.refused) return { refused: read.refused };
  const place = { department, month, currency };
  if (cost.version == null) {
    const [made] = await tx
      .insert(departmentCosts)
      .values({ id: uuidv7(), ...place, ...read.amounts })
      .onConflictDoNothing()
      .returning();
    if (made) return { row: made };
  }
  const isPlace = and(
    eq(departmentCosts.department, department),
    eq(departmentCosts.month, month),
    eq(departmentCosts.currency, currency),
  );
  const [current] = await tx.select().from(departmentCosts).where(isPlace).for('update');
  if (!current || current.version !== cost.version) return { refused: lostTo(current, cost, currency) };
  const [row] = await tx
    .update(departmentCosts)
    .set({ ...read.amounts, version: sql`${departmentCosts.version} + 1` })
    .where(isPlace)
    .returning();
  return { row: row ?? current };
}

function lostTo(
  current: CostRow | undefined,
  { people, other, includesCampaigns }: DepartmentCostInput,
  currency: string,
) {
  const theirs = current && {
    people: inMajorUnits(current.peopleMinor, currency),
    other: inMajorUnits(current.otherMinor, currency),
    includesCampaigns: current.includesCampaigns,
  };
  return conflict({ people, other, includesCampaigns }, theirs ?? {}, current?.version ?? 0);
}

function readAmounts(
  { people, other, includesCampaigns }: DepartmentCostInput,
  currency: string,
): { amounts: Amounts; refused?: undefined } | { refused: Refusal } {
  const amounts: Amounts = includesCampaigns == null ? {} : { includesCampaigns };
  for (const [field, column, given] of [
    ['people', 'peopleMinor', people],
    ['other', 'otherMinor', other],
  ] as const) {
    if (given == null) continue;
    const price = readPrice(given, currency, field);
    if (price.refused) return { refused: price.refused };
    amounts[column] = price.minor;
  }
  return { amounts };
}
