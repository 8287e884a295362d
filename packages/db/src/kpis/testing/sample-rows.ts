import { v7 as uuidv7 } from 'uuid';
import type * as tables from '../../tables/index.ts';

const NEW_BUSINESS = '00000000-0000-7000-8000-000000000001';
const noon = new Date('2026-05-20T03:00:00Z');

type Row<Table extends keyof typeof tables> = (typeof tables)[Table] extends { $inferInsert: infer Insert }
  ? Insert
  : never;

/** Valid rows of which a test changes the one thing that it is about. */
export const lead = (row: Partial<Row<'leads'>> = {}): Row<'leads'> => ({
  accountId: uuidv7(),
  id: uuidv7(),
  cycleNumber: 1,
  state: 'open',
  enteredAt: noon,
  ...row,
});

export const call = (row: Partial<Row<'calls'>> = {}): Row<'calls'> => ({
  accountId: uuidv7(),
  id: uuidv7(),
  outcome: 'absent',
  calledAt: noon,
  ...row,
});

export const meeting = (row: Partial<Row<'meetings'>> = {}): Row<'meetings'> => ({
  accountId: uuidv7(),
  id: uuidv7(),
  kind: 'meeting',
  state: 'booked',
  bookedAt: noon,
  startsAt: noon,
  ...row,
});

export const handoff = (row: Partial<Row<'handoffs'>> = {}): Row<'handoffs'> => ({
  accountId: uuidv7(),
  id: uuidv7(),
  fromDepartment: 'marketing',
  toDepartment: 'inside-sales',
  state: 'offered',
  cycleNumber: 1,
  ...row,
});

export const opportunity = (row: Partial<Row<'opportunities'>> = {}): Row<'opportunities'> => ({
  accountId: uuidv7(),
  id: uuidv7(),
  name: '勤怠管理の導入',
  pipelineId: NEW_BUSINESS,
  stageKey: 'proposal',
  state: 'open',
  currency: 'JPY',
  openedAt: noon,
  stageSince: noon,
  cycleNumber: 1,
  ...row,
});

export const movement = (
  row: Partial<Row<'mrrMovements'>> & Pick<Row<'mrrMovements'>, 'kind' | 'amountMinor' | 'effectiveOn'>,
): Row<'mrrMovements'> => ({ accountId: uuidv7(), id: uuidv7(), contractId: uuidv7(), currency: 'JPY', ...row });

export const plan = (row: Partial<Row<'onboardingPlans'>> = {}): Row<'onboardingPlans'> => ({
  accountId: uuidv7(),
  id: uuidv7(),
  contractId: uuidv7(),
  state: 'open',
  startedAt: noon,
  dueOn: '2026-06-01',
  ...row,
});
