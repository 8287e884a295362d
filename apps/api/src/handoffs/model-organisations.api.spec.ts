import { memberships } from '@tasuki/db';
import { type Leg, legs, parseGlobalId } from '@tasuki/domain';
import { enumName } from '@tasuki/domain/enum-name';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SignedIn, signInPerson } from '../testing/sign-in-person.ts';
import { startTestApi, type TestApi } from '../testing/test-api.ts';

/** A way to organise the relay: which legs there are, where inside sales stands, and who serves which legs. */
interface ModelOrganisation {
  name: string;
  legsOn: readonly Leg[];
  placement: 'INDEPENDENT' | 'FIELD_SALES';
  /** The first leg of each person is the one that they sign in for. */
  people: readonly (readonly Leg[])[];
  /** The joints from the lead to the customer. */
  joints: readonly (readonly [Leg, Leg])[];
  /** Who owns the figures of inside sales. */
  callsOwner: string;
}

const models: ModelOrganisation[] = [
  {
    name: 'four departments',
    legsOn: legs,
    placement: 'INDEPENDENT',
    people: [['marketing'], ['inside-sales'], ['field-sales'], ['customer-success']],
    joints: [
      ['marketing', 'inside-sales'],
      ['inside-sales', 'field-sales'],
      ['field-sales', 'customer-success'],
    ],
    callsOwner: 'INSIDE_SALES',
  },
  {
    name: 'inside sales within sales',
    legsOn: legs,
    placement: 'FIELD_SALES',
    people: [['marketing'], ['inside-sales', 'field-sales'], ['customer-success']],
    joints: [
      ['marketing', 'inside-sales'],
      ['inside-sales', 'field-sales'],
      ['field-sales', 'customer-success'],
    ],
    callsOwner: 'FIELD_SALES',
  },
  {
    name: 'three departments with 兼任',
    legsOn: ['marketing', 'field-sales', 'customer-success'],
    placement: 'INDEPENDENT',
    people: [['marketing', 'field-sales'], ['customer-success']],
    joints: [
      ['marketing', 'field-sales'],
      ['field-sales', 'customer-success'],
    ],
    callsOwner: 'FIELD_SALES',
  },
];

/** What the usual agreements ask for. */
const asked = ['budget', 'authority', 'need', 'timing', 'problem', 'expectation', 'stakeholders', 'promises'];
const items = Object.fromEntries(asked.map((item) => [item, '確認済み']));

let api: TestApi;

beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api?.close());

async function organise({ legsOn, placement }: ModelOrganisation): Promise<void> {
  const { data } = await api.as(
    'admin',
    '{ viewer { organisation { version departments { department labelJa labelEn } } } }',
  );
  const { version, departments } = data.viewer.organisation;
  const settings = departments.map((setting: { department: string }) => ({
    ...setting,
    isOn: setting.department === 'ADMIN' || legsOn.some((leg) => enumName(leg) === setting.department),
  }));
  const query = 'mutation($input: UpdateOrganisationInput!) { updateOrganisation(input: $input) { refusal { code } } }';
  const input = { version, insideSalesPlacement: placement, departments: settings };
  const answer = await api.as('admin', query, { input });
  expect(answer.data.updateOrganisation.refusal).toBeNull();
  // The API remembers the organisation for a second.
  await expect
    .poll(
      async () => (await api.as('admin', '{ viewer { organisation { version } } }')).data.viewer.organisation.version,
      {
        timeout: 5000,
      },
    )
    .toBeGreaterThan(version);
}

async function hire(model: ModelOrganisation): Promise<Map<Leg, SignedIn>> {
  const byLeg = new Map<Leg, SignedIn>();
  for (const [first = 'marketing', ...others] of model.people) {
    const person = await signInPerson(api, `${first}-${models.indexOf(model)}`, enumName(first));
    const userId = parseGlobalId(person.id)?.id ?? '';
    if (others.length > 0)
      await api.services.db
        .insert(memberships)
        .values(others.map((department) => ({ userId, department, role: 'member' })));
    for (const leg of [first, ...others]) byLeg.set(leg, person);
  }
  return byLeg;
}

async function run(person: SignedIn | undefined, mutation: string, input: Record<string, unknown>, fields: string) {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation($input: ${type}!) { ${mutation}(input: $input) { refusal { code message } ${fields} } }`;
  const answer = await person?.ask(query, { input });
  expect(answer?.errors).toBeUndefined();
  expect(answer?.data[mutation].refusal).toBeNull();
  return answer?.data[mutation];
}

describe.each(models)('$name', (model) => {
  test('runs the same journey from a lead to a customer who is being onboarded', async () => {
    await organise(model);
    const people = await hire(model);
    const captured = await run(
      people.get('marketing'),
      'captureLead',
      { companyName: `㈱${model.name}`, source: 'web' },
      'lead { id account { id } }',
    );
    const [leadId, accountId] = [captured.lead.id, captured.lead.account.id];
    let contractId: string | undefined;
    const passes: { isSelf: boolean; dueAt: string | null; state: string }[] = [];
    for (const [from, to] of model.joints) {
      const [sender, receiver] = [people.get(from), people.get(to)];
      if (to === 'customer-success') contractId = await win(sender, accountId);
      const about = contractId ? { contractId } : { leadId };
      const isSelf = sender === receiver;
      const named = isSelf ? { assigneeId: receiver?.id } : {};
      const input = { accountId, from: enumName(from), to: enumName(to), items, ...about, ...named };
      const { handoff } = await run(sender, 'offerHandoff', input, 'handoff { id isSelf dueAt state }');
      if (!isSelf) await run(receiver, 'acceptHandoff', { handoffId: handoff.id }, 'handoff { state }');
      passes.push(handoff);
    }
    await run(people.get('customer-success'), 'startOnboarding', { contractId }, 'onboardingPlan { id }');

    const query = `{ account(id: "${accountId}") { holder phase cycles { outcome } } }`;
    const { account } = (await api.as('admin', query)).data;
    expect(account).toEqual({ holder: 'CUSTOMER_SUCCESS', phase: 'onboarding', cycles: [{ outcome: 'won' }] });
    // 兼任: taken at once, without a clock; the others have one.
    for (const [at, [from, to]] of model.joints.entries()) {
      const isSelf = people.get(from) === people.get(to);
      expect(passes[at]).toMatchObject({ isSelf, state: isSelf ? 'accepted' : 'offered' });
      expect(passes[at]?.dueAt === null).toBe(isSelf);
    }
  });

  test('passes to oneself count in no acceptance, and the figures have the owner that the placement says', async () => {
    const own = model.joints.filter(([from, to]) => model.people.some((all) => all.includes(from) && all.includes(to)));
    for (const [from] of own) {
      const period = '{ from: "2020-01-01", to: "2100-01-01" }';
      const { data } = await api.as('admin', `{ passSummary(from: ${enumName(from)}, period: ${period}) { passed } }`);
      const others = models
        .slice(0, models.indexOf(model) + 1)
        .flatMap(({ joints, people }) =>
          joints.filter(
            ([sender, to]) => sender === from && !people.some((all) => all.includes(sender) && all.includes(to)),
          ),
        );
      expect(data.passSummary.passed).toBe(others.length);
    }
    const catalogue = (await api.as('admin', '{ kpiCatalogue { name owner } }')).data.kpiCatalogue;
    expect(catalogue.find(({ name }: { name: string }) => name === 'call-count').owner).toBe(model.callsOwner);
  });

  test('scoring is set up by managers of the department where inside sales stands', async () => {
    const bands = '{ fitA: 60, fitB: 30, engagement1: 60, engagement2: 30 }';
    const terms = `{ groups: [], fit: [], engagement: [], disqualifiers: [], bands: ${bands} }`;
    const codes = await Promise.all(
      legs.map((leg) => api.as(`${leg}-manager`, `{ scorePreview(terms: ${terms}) { open } }`)),
    );
    const allowed = legs.filter((_, at) => codes[at]?.errors?.[0]?.extensions.code !== 'FORBIDDEN');
    expect(allowed.map(enumName)).toEqual([model.callsOwner]);
  });

  test('a department that is off gets nothing, and the joints that are left are told', async () => {
    const { data } = await api.as('admin', '{ routingPlans { place to } }');
    const receivers = new Set(data.routingPlans.map(({ to }: { to: string }) => to));
    for (const leg of legs.filter((each) => !model.legsOn.includes(each)))
      expect(receivers).not.toContain(enumName(leg));
    for (const [from, to] of model.joints)
      expect(data.routingPlans).toContainEqual({ place: `${from}:${to}`, to: enumName(to) });
  });
});

async function win(seller: SignedIn | undefined, accountId: string): Promise<string> {
  const deal = { accountId, name: '全社導入', amount: 1_200_000, currency: 'JPY' };
  const { opportunity } = await run(seller, 'openOpportunity', deal, 'opportunity { id }');
  const contract = { startDate: '2029-04-01', endDate: '2030-03-31', monthlyAmount: 100_000, currency: 'JPY' };
  const won = await run(seller, 'winOpportunity', { opportunityId: opportunity.id, contract }, 'contract { id }');
  return won.contract.id;
}
