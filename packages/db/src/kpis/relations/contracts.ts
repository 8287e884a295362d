import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { contracts } from '../../tables/index.ts';
import { byContractProduct } from '../contract-product.ts';
import { byLead, column, everywhere } from '../dimensions.ts';
import { day, type RelationSql, value } from '../relation.ts';
import { windowsSql } from '../windows.ts';

export const contractDimensions = {
  ...everywhere,
  ...byLead(contracts.accountId, contracts.leadId),
  product: byContractProduct(),
  plan: column(contracts.plan),
  reason: column(contracts.endReason),
  currency: column(contracts.currency),
};

export const contractRecord = { type: 'contract', accountId: contracts.accountId, id: contracts.id } as const;

/**
 * Contracts that ran at the start of a window; without a period, all that have begun. A contract that ended is one of a
 * customer who may have others.
 */
export const runningContractRelation: RelationSql<KpiColumn<'running-contracts'>> = {
  from: (
    question,
  ) => sql`from ${contracts} join (${windowsSql(question)}) windows on ${contracts.startDate} < windows.until
    and (windows.since is null
      or (${contracts.startDate} < windows.since and coalesce(${contracts.endedOn}, 'infinity') >= windows.since))`,
  record: contractRecord,
  isWindowed: true,
  isUnripe: ({ today }) => sql`windows.until > ${today}::date + 1`,
  columns: {
    period: day(sql`null::date`),
    isEnded: value(sql`(coalesce(${contracts.endedOn}, 'infinity') < windows.until)::int`),
    soldBy: value(contracts.soldBy),
  },
  person: 'soldBy',
  dimensions: {
    ...contractDimensions,
    month: () => ({ key: sql`windows.month` }),
    'fiscal-quarter': () => ({ key: sql`windows.quarter` }),
  },
  importSource: contracts.importSource,
};
