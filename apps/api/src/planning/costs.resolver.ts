import { campaigns, departmentCosts, readMonthlyCosts } from '@tasuki/db';
import { type Department, toGlobalId } from '@tasuki/domain';
import { readPrice } from '@tasuki/domain/money';
import { and, asc, desc, eq, gte, lt, sql } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { PeriodInput } from '../kpis/kpi.input.ts';
import { readDayPeriod } from '../kpis/read-day-period.ts';
import { inMajorUnits } from '../money/major-units.ts';
import { readId } from '../records/read-id.ts';
import {
  CampaignCost,
  CampaignMonth,
  CostPlan,
  DepartmentCost,
  SaveDepartmentCostsInput,
  SaveDepartmentCostsPayload,
  SetCampaignCostInput,
  SetCampaignCostPayload,
} from './costs.type.ts';
import { saveCosts } from './save-costs.ts';

type CostRow = typeof departmentCosts.$inferSelect;
type CampaignRow = typeof campaigns.$inferSelect;

const MOST_AT_ONCE = 200;
const MOST_CAMPAIGNS = 200;

@Resolver()
export class CostsResolver {
  @Query((_returns) => CostPlan, {
    description: 'What the departments and the campaigns cost in the months of a period.',
  })
  async costPlan(
    @Arg('period', (_type) => PeriodInput) period: PeriodInput,
    @Ctx() { viewer, db, timeZone }: ApiContext,
  ): Promise<CostPlan> {
    authorize(viewer, 'keepCosts');
    const { from, to } = readDayPeriod(period, timeZone);
    const inPeriod = and(gte(departmentCosts.month, from), lt(departmentCosts.month, to));
    const [rows, costs] = await Promise.all([
      db
        .select()
        .from(departmentCosts)
        .where(inPeriod)
        .orderBy(asc(departmentCosts.month), asc(departmentCosts.department)),
      readMonthlyCosts(db, { from, to }),
    ]);
    const ofCampaigns = Map.groupBy(
      costs.filter(({ kind }) => kind === 'campaign'),
      ({ month, currency }) => `${month} ${currency}`,
    );
    const campaignMonths = [...ofCampaigns].map(([key, parts]) => {
      const [month = '', currency = ''] = key.split(' ');
      const minor = parts.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
      return Object.assign(new CampaignMonth(), {
        month: midnight(month),
        currency,
        amount: inMajorUnits(minor, currency),
      });
    });
    return Object.assign(new CostPlan(), { departments: rows.map(presentCost), campaignMonths });
  }

  @Query((_returns) => [CampaignCost], { description: 'Campaigns with their cost, the latest first; 200 at most.' })
  async campaignCosts(@Ctx() { viewer, db }: ApiContext): Promise<CampaignCost[]> {
    authorize(viewer, 'keepCosts');
    const rows = await db
      .select()
      .from(campaigns)
      .orderBy(desc(campaigns.startsOn), desc(campaigns.id))
      .limit(MOST_CAMPAIGNS);
    return rows.map(presentCampaign);
  }

  @Mutation((_returns) => SaveDepartmentCostsPayload, { description: 'Enters what departments cost in months.' })
  async saveDepartmentCosts(
    @Arg('input', (_type) => SaveDepartmentCostsInput) { costs }: SaveDepartmentCostsInput,
    @Ctx() context: ApiContext,
  ): Promise<SaveDepartmentCostsPayload> {
    if (costs.length > MOST_AT_ONCE) throw badUserInput(`At most ${MOST_AT_ONCE} costs at once.`);
    const { row, refusal } = await runSettingsChange<CostRow[]>(context, 'keepCosts', 'saveDepartmentCosts', ({ tx }) =>
      saveCosts(tx, costs, context.organisation?.currency ?? 'JPY'),
    );
    return { costs: row?.map(presentCost) ?? null, refusal };
  }

  @Mutation((_returns) => SetCampaignCostPayload, { description: 'Enters what a campaign costs as a whole.' })
  async setCampaignCost(
    @Arg('input', (_type) => SetCampaignCostInput) { campaignId, version, cost }: SetCampaignCostInput,
    @Ctx() context: ApiContext,
  ): Promise<SetCampaignCostPayload> {
    const { row, refusal } = await runSettingsChange<CampaignRow>(
      context,
      'keepCosts',
      'setCampaignCost',
      async ({ tx }) => {
        const { id } = readId(campaignId, 'campaign', 'campaignId');
        const [current] = await tx.select().from(campaigns).where(eq(campaigns.id, id)).for('update');
        if (!current) throw badUserInput('There is no such campaign.', { field: 'campaignId' });
        const read = cost == null ? { minor: null } : readPrice(cost, current.currency, 'cost');
        if (read.minor === undefined) return { refused: read.refused };
        if (current.version !== version) {
          return { refused: conflict({ cost }, { cost: presentCampaign(current).cost }, current.version) };
        }
        const [changed] = await tx
          .update(campaigns)
          .set({ costMinor: read.minor, version: sql`${campaigns.version} + 1` })
          .where(eq(campaigns.id, id))
          .returning();
        return { row: changed!, details: { campaignId: id, cost: cost ?? null } };
      },
    );
    return { campaign: row ? presentCampaign(row) : null, refusal };
  }
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

function presentCost({ month, department, currency, peopleMinor, otherMinor, includesCampaigns, version }: CostRow) {
  return Object.assign(new DepartmentCost(), {
    department: department as Department,
    month: midnight(month),
    currency,
    people: inMajorUnits(peopleMinor, currency),
    other: inMajorUnits(otherMinor, currency),
    includesCampaigns,
    version,
  });
}

function presentCampaign({ id, costMinor, currency, ...row }: CampaignRow): CampaignCost {
  return Object.assign(new CampaignCost(), row, {
    campaignId: toGlobalId({ type: 'campaign', accountId: null, id }),
    currency,
    cost: costMinor === null ? null : inMajorUnits(costMinor, currency),
  });
}
