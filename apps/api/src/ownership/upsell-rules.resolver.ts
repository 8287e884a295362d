import {
  aliasSetOf,
  findSurvivor,
  type KeptUpsellRules,
  readUpsellDepartment,
  readUpsellRules,
  upsellRules,
} from '@tasuki/db';
import { type Department, type Leg, type Refusal, toGlobalId } from '@tasuki/domain';
import { readMoney, toMinor } from '@tasuki/domain/money';
import { findUpsellProblem, type UpsellRules as Rules } from '@tasuki/domain/ownership/upsell-rules';
import { eq } from 'drizzle-orm';
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum } from '../enums.ts';
import { inMajorUnits } from '../money/major-units.ts';
import { readId } from '../records/read-id.ts';
import { SaveUpsellRulesInput, SaveUpsellRulesPayload, UpsellRules } from './ownership-check.type.ts';

@Resolver()
export class UpsellRulesResolver {
  @Query((_returns) => UpsellRules, { description: 'Which department owns the upsell of a customer.' })
  async upsellRules(@Ctx() { viewer, db, organisation }: ApiContext): Promise<UpsellRules> {
    authorize(viewer, 'read');
    return presentRules(await readUpsellRules(db), organisation?.currency ?? 'JPY');
  }

  @Query((_returns) => DepartmentEnum, {
    nullable: true,
    description: 'Whose upsell this customer is by the rules; null for an account without a running contract.',
  })
  async upsellDepartment(
    @Arg('accountId', (_type) => ID) account: string,
    @Ctx() { viewer, db, organisation }: ApiContext,
  ): Promise<Department | null> {
    authorize(viewer, 'read');
    const accountId = await findSurvivor(db, readId(account, 'account', 'accountId').id);
    return readUpsellDepartment(db, {
      accountId,
      accountIds: await aliasSetOf(db, accountId),
      rules: await readUpsellRules(db),
      currency: organisation?.currency ?? 'JPY',
    });
  }

  @Mutation((_returns) => SaveUpsellRulesPayload, {
    description: 'Changes whose upsell is; owners stay until somebody acts.',
  })
  async saveUpsellRules(
    @Arg('input', (_type) => SaveUpsellRulesInput) input: SaveUpsellRulesInput,
    @Ctx() context: ApiContext,
  ): Promise<SaveUpsellRulesPayload> {
    const currency = context.organisation?.currency ?? 'JPY';
    const { row, refusal } = await runSettingsChange<KeptUpsellRules>(
      context,
      'administer',
      'saveUpsellRules',
      async ({ tx }) => {
        const unread = findUnreadAmount(input, currency);
        if (unread) return { refused: unread };
        const wanted = readRules(input, currency);
        const refused = findUpsellProblem(wanted);
        if (refused) return { refused };
        const current = await readUpsellRules(tx);
        const lost = { refused: conflict({ ...wanted }, { ...current }, current.version) };
        if (current.version !== input.version) return lost;
        const values = { ...wanted, rules: [...wanted.rules], version: current.version + 1 };
        const setWhere = eq(upsellRules.version, current.version);
        const written = await tx
          .insert(upsellRules)
          .values(values)
          .onConflictDoUpdate({ target: upsellRules.id, set: values, setWhere })
          .returning();
        if (written.length === 0) return lost;
        return { row: { ...wanted, version: values.version }, details: { ...input } };
      },
    );
    return { upsellRules: row ? presentRules(row, currency) : null, refusal };
  }
}

function findUnreadAmount({ rules }: SaveUpsellRulesInput, currency: string): Refusal | undefined {
  return rules
    .map(({ monthlyFrom }, at) => readMoney(monthlyFrom ?? 0, currency, `rules[${at}].monthlyFrom`).refused)
    .find((refused) => refused !== undefined);
}

function readRules({ rules, otherwise }: SaveUpsellRulesInput, currency: string): Rules {
  return {
    otherwise: otherwise as Leg,
    rules: rules.map(({ touchTiers: tiers, productIds, monthlyFrom, department }) => ({
      touchTiers: tiers ?? [],
      productIds: (productIds ?? []).map((id) => readId(id, 'product', 'productIds').id),
      monthlyFromMinor: monthlyFrom == null ? null : toMinor(monthlyFrom, currency),
      department: department as Leg,
    })),
  };
}

function presentRules({ rules, otherwise, version }: KeptUpsellRules, currency: string): UpsellRules {
  return {
    ...{ otherwise, version },
    rules: rules.map(({ touchTiers: tiers, productIds, monthlyFromMinor, department }) => ({
      touchTiers: [...tiers],
      productIds: productIds.map((id) => toGlobalId({ type: 'product', accountId: null, id })),
      monthlyFrom: monthlyFromMinor === null ? null : inMajorUnits(monthlyFromMinor, currency),
      department,
    })),
  };
}
