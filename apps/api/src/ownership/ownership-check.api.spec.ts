import { contractLines, contracts, countOwnershipFindings, readOwnershipFindings, upsellDepartment } from '@tasuki/db';
import { legs, toGlobalId } from '@tasuki/domain';
import { type UpsellRule, usualUpsellRules } from '@tasuki/domain/ownership/upsell-rules';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

let api: TestApi;
let rep: string;
let csm: string;
let accountId: string;

async function run(mutation: string, input: Record<string, unknown>, fields: string) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { refusal { code } ${fields} } }`;
  const { data, errors } = await api.as('admin', query, { input });
  expect(errors).toBeUndefined();
  return data[mutation];
}

beforeAll(async () => {
  api = await startTestApi();
  const user = (id: string) => toGlobalId({ type: 'user', accountId: null, id });
  rep = user(await api.addUser('佐藤 健一', { department: 'field-sales', role: 'member' }));
  csm = user(await api.addUser('森 由美子', { department: 'customer-success', role: 'member' }));
  const made = await run(
    'createAccount',
    { name: '㈱持ち主', holder: 'FIELD_SALES', touchTier: 'HIGH' },
    'account { id }',
  );
  accountId = made.account.id;
  const deal = { accountId, name: '導入', currency: 'JPY', ownerId: rep };
  const { opportunity } = await run('openOpportunity', deal, 'opportunity { id }');
  const contract = { startDate: '2026-04-01', endDate: '2030-03-31', monthlyAmount: 300000, currency: 'JPY' };
  await run('winOpportunity', { opportunityId: opportunity.id, contract }, 'contract { id }');
});
afterAll(() => api?.close());

async function findings() {
  const query = '{ ownershipFindings { accountId work kind department ownerName proposedUserId } }';
  const { data, errors } = await api.as('customer-success-manager', query);
  expect(errors).toBeUndefined();
  return data.ownershipFindings.map(
    ({ work, kind, department }: Record<string, string>) => `${work} ${kind} ${department}`,
  );
}
const assign = (...owners: object[]) => run('assignOwners', { owners }, 'event { kind }');

test('work that goes on without an owner is a gap, upsell that of the department that the rules name', async () => {
  expect(await findings()).toEqual([
    'CUSTOMER_SUCCESS GAP CUSTOMER_SUCCESS',
    'FIELD_SALES GAP FIELD_SALES',
    'UPSELL GAP CUSTOMER_SUCCESS',
  ]);
  const counts = '{ ownershipFindingCounts { work kind department rule count } }';
  const alike = { kind: 'GAP', rule: null, count: 1 };
  expect((await api.as('admin', counts)).data.ownershipFindingCounts).toEqual([
    { ...alike, work: 'CUSTOMER_SUCCESS', department: 'CUSTOMER_SUCCESS' },
    { ...alike, work: 'FIELD_SALES', department: 'FIELD_SALES' },
    { ...alike, work: 'UPSELL', department: 'CUSTOMER_SUCCESS', rule: 0 },
  ]);
});

test('owners are named on many at once, all or none', async () => {
  const gone = toGlobalId({ type: 'user', accountId: null, id: await api.addUser('退職 者') });
  await api.services.sql`update users set left_at = now() where name = '退職 者'`;
  const mixed = await assign(
    { accountId, work: 'CUSTOMER_SUCCESS', userId: csm },
    { accountId, work: 'FIELD_SALES', userId: gone },
  );
  expect(mixed.refusal.code).toBe('USER_HAS_LEFT');
  expect(await findings()).toHaveLength(3);
  const all = ['CUSTOMER_SUCCESS', 'UPSELL'].map((work) => ({ accountId, work, userId: csm }));
  expect((await assign(...all, { accountId, work: 'FIELD_SALES', userId: rep })).refusal).toBeNull();
  expect(await findings()).toEqual([]);
});

test('what a customer pays is counted once, however many lines its contract has', async () => {
  const { db } = api.services;
  const [contract] = await db.select().from(contracts);
  const line = { accountId: contract!.accountId, contractId: contract!.id, description: '利用料', currency: 'JPY' };
  const lines = [1, 2].map(() => ({ ...line, id: uuidv7(), productId: uuidv7() }));
  await db.insert(contractLines).values(lines);
  const rule = { touchTiers: [], productIds: [], monthlyFromMinor: 400_000, department: 'field-sales' as const };
  const rules = { rules: [rule], otherwise: 'customer-success' as const };
  expect([...(await countOwnershipFindings(db, { rules, legsOn: legs, currency: 'JPY' }))]).toEqual([]);
});

test('the first upsell rule of which everything fits decides, and customer success calls on all but tech touch', async () => {
  const crm = uuidv7();
  const customer = { touchTier: 'high' as string | null, products: [crm], monthly: 200_000 as number | null };
  const departmentOf = async (rules: readonly UpsellRule[] | null, of = customer) => {
    const upsell = rules ? { rules, otherwise: 'inside-sales' as const } : usualUpsellRules;
    const [row] = await api.services.db.execute<{ department: string }>(sql`
      select ${upsellDepartment(upsell)} as department from (values (${of.touchTier}::text)) a(touch_tier)
      cross join (values (${sql.param(`{${of.products.join(',')}}`)}::uuid[])) bought(products)
      cross join (values (${of.monthly}::bigint)) paid(monthly)`);
    return row?.department;
  };
  const large = { touchTiers: [], productIds: [], monthlyFromMinor: 150_000, department: 'field-sales' } as const;
  const high = {
    touchTiers: ['high'],
    productIds: [],
    monthlyFromMinor: null,
    department: 'customer-success',
  } as const;
  expect(await departmentOf([large, high])).toBe('field-sales');
  expect(await departmentOf([high, large])).toBe('customer-success');
  expect(await departmentOf([large, high], { ...customer, monthly: null, touchTier: null })).toBe('inside-sales');
  expect(await departmentOf([{ ...large, productIds: [crm] }])).toBe('field-sales');
  expect(await departmentOf([{ ...large, productIds: [crm] }], { ...customer, products: [uuidv7()] })).toBe(
    'inside-sales',
  );
  expect(await departmentOf(null)).toBe('customer-success');
  expect(await departmentOf(null, { ...customer, touchTier: 'tech' })).toBe('inside-sales');
});

test('a rule by amount moves whose upsell it is, and the check says that its owner is of another department', async () => {
  const rules = [{ monthlyFrom: 250000, department: 'FIELD_SALES' }];
  const saved = await run(
    'saveUpsellRules',
    { rules, otherwise: 'CUSTOMER_SUCCESS', version: 0 },
    'upsellRules { version }',
  );
  expect(saved).toEqual({ refusal: null, upsellRules: { version: 1 } });
  expect(await findings()).toEqual(['UPSELL OUTSIDE FIELD_SALES']);
  const byRule = '{ one: ownershipFindings(rule: 1) { work } none: ownershipFindings(rule: 0) { work } }';
  expect((await api.as('admin', byRule)).data).toEqual({ one: [{ work: 'UPSELL' }], none: [] });
  const nothing = await run(
    'saveUpsellRules',
    { rules: [{ department: 'FIELD_SALES' }], otherwise: 'FIELD_SALES', version: 1 },
    '',
  );
  expect(nothing.refusal.code).toBe('RULE_GROUP_EMPTY');
  for (const [monthlyFrom, code] of [
    [0.5, 'AMOUNT_TOO_PRECISE'],
    [1e300, 'AMOUNT_INVALID'],
  ] as const) {
    const unread = { rules: [{ department: 'FIELD_SALES', monthlyFrom }], otherwise: 'FIELD_SALES', version: 1 };
    expect((await run('saveUpsellRules', unread, '')).refusal).toMatchObject({ code });
  }
});

test('whose upsell a customer is, is told for one account, and of nobody else’s', async () => {
  const told = async (id: string) => {
    const { data, errors } = await api.as(
      'customer-success-member',
      'query($id: ID!) { upsellDepartment(accountId: $id) }',
      {
        id,
      },
    );
    expect(errors).toBeUndefined();
    return data.upsellDepartment;
  };
  expect(await told(accountId)).toBe('FIELD_SALES');
  const { account } = await run('createAccount', { name: '㈱まだ顧客でない' }, 'account { id }');
  expect(await told(account.id)).toBeNull();
});

test('an owner who leaves is found, and so is a deal that somebody else works on', async () => {
  await run('saveUpsellRules', { rules: [], otherwise: 'CUSTOMER_SUCCESS', version: 1 }, '');
  expect(await findings()).toEqual([]);
  await run('openOpportunity', { accountId, name: '追加', currency: 'JPY', ownerId: rep }, 'opportunity { id }');
  expect(await findings()).toEqual(['UPSELL OVERLAP CUSTOMER_SUCCESS']);
  await api.services.sql`update users set left_at = now() where name = '森 由美子'`;
  expect(await findings()).toContain('CUSTOMER_SUCCESS LEFT CUSTOMER_SUCCESS');
});

test('who is proposed is of the department and still here, known from what was merged into the account, too', async () => {
  const names = { 受付: 'inside-sales', 営業: 'field-sales', 退職: 'inside-sales' } as const;
  const ids: Record<string, string> = {};
  for (const [name, department] of Object.entries(names))
    ids[name] = await api.addUser(name, { department, role: 'member' });
  await api.services.sql`update users set left_at = now() where name = '退職'`;
  const made = await run('createAccount', { name: '㈱残る', holder: 'INSIDE_SALES' }, 'account { id }');
  for (const name of ['受付', '営業', '退職']) {
    const { lead } = await run('captureLead', { companyName: `㈱${name}` }, 'lead { account { id } }');
    await run('mergeAccounts', { survivorId: made.account.id, mergedId: lead.account.id }, 'account { id }');
    await api.services.sql`update leads set inside_sales_user_id = ${ids[name] ?? null} where account_id = (
      select id from accounts where name = ${`㈱${name}`})`;
  }
  const query = '{ ownershipFindings(work: INSIDE_SALES) { accountId proposedName } }';
  const { data, errors } = await api.as('customer-success-manager', query);
  expect(errors).toBeUndefined();
  expect(data.ownershipFindings).toContainEqual({ accountId: made.account.id, proposedName: '受付' });
});

test('the work of a department that is off is a gap of the department that runs it', async () => {
  const legsOn = legs.filter((leg) => leg !== 'inside-sales');
  const question = { rules: usualUpsellRules, legsOn, currency: 'JPY', work: 'inside-sales' as const };
  const found = await readOwnershipFindings(api.services.db, question, { after: null, limit: 10 });
  expect(found).toMatchObject([{ accountName: '㈱残る', kind: 'gap', department: 'field-sales' }]);
});
