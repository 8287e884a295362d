import { findFreePort } from '@tasuki/db/embedded/free-port';
import { createDatabase } from '@tasuki/db/embedded/throwaway-postgres';
import { enumName } from '@tasuki/domain/enum-name';
import { request } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  captureAndPass,
  finishOnboarding,
  qualifyAndPass,
  readStory,
  startOnboarding,
  takeIn,
  winAndHandOver,
} from './relay-steps.ts';
import { type ServerProcess, startServer } from './server-process.ts';
import { type App, ask, type Person, unique, visitAs } from './visit.ts';

type Leg = Exclude<App, 'admin'>;

const WORDS: Record<Leg, string> = {
  marketing: 'マーケティング',
  'inside-sales': 'インサイドセールス',
  'field-sales': 'フィールドセールス',
  'customer-success': 'カスタマーサクセス',
};
const LEGS = Object.keys(WORDS) as Leg[];

/** A way to organise the relay: who serves which legs, and where inside sales stands. */
interface ModelOrganisation {
  name: string;
  placement: '独立した部門' | 'フィールドセールスの中';
  /** By the people of the first model; a leg that nobody serves is off. */
  people: Partial<Record<Leg, readonly Leg[]>>;
}

const models: ModelOrganisation[] = [
  {
    name: 'four departments',
    placement: '独立した部門',
    people: Object.fromEntries(LEGS.map((leg) => [leg, [leg]])),
  },
  {
    name: 'inside sales within sales',
    placement: 'フィールドセールスの中',
    people: {
      marketing: ['marketing'],
      'inside-sales': ['inside-sales', 'field-sales'],
      'field-sales': ['customer-success'],
      'customer-success': ['customer-success'],
    },
  },
  {
    name: 'three departments with 兼任',
    placement: '独立した部門',
    people: {
      marketing: ['marketing', 'field-sales'],
      'inside-sales': ['customer-success'],
      'field-sales': ['customer-success'],
      'customer-success': ['customer-success'],
    },
  },
];

let server: ServerProcess;
let admin: Person;
const staff = new Map<Leg, Person & { id: string }>();

beforeAll(async () => {
  const port = String(await findFreePort(4670));
  const databaseUrl = await createDatabase(inject('postgresUrl'), `models_${process.pid}`, 'tasuki_migrated');
  server = startServer({ PORT: port, DATABASE_URL: databaseUrl });
  await server.ready;
  const at = `http://localhost:${port}`;
  const password = 'first-password-1';
  admin = { at, email: 'admin@models.example', password };
  const first = { organisationNameJa: '三つの組織', organisationNameEn: 'Three models', name: '管理 者' };
  const stranger = await request.newContext({ baseURL: at });
  await stranger.post('/api/setup', { headers: { origin: at }, data: { ...first, email: admin.email, password } });
  await stranger.dispose();
  for (const leg of LEGS) {
    const email = `${leg}@models.example`;
    const memberships = [{ department: enumName(leg), role: 'member' }];
    const { createUser } = await ask<{ createUser: { user: { id: string } } }>(
      admin,
      'mutation ($input: CreateUserInput!) { createUser(input: $input) { user { id } } }',
      { input: { name: `${WORDS[leg]} 担当`, email, password, memberships } },
    );
    staff.set(leg, { at, email, password, id: createUser.user.id });
  }
});

afterAll(async () => {
  server?.kill('SIGTERM');
  await server?.ended;
});

// In the first of them five people open their apps for the first time.
const timeout = 240_000;

/** What an account goes through, each step on the screen of the department whose step it is, whoever that is. */
test.each(models)('$name: an account runs the relay, and its departments read one story', {
  timeout,
}, async (model) => {
  await organise(model);
  const company = `髙﨑㈱𠮷野リレー${unique()}`;
  const accountId = await captureAndPass(company, stepOf(model, 'marketing'));
  const [next] = legsOn(model).slice(1);
  if (next === 'inside-sales') {
    await takeIn(next, company, serving(model, next));
    await qualifyAndPass(company, accountId, stepOf(model, next));
  }
  if (!isOnePerson(model, 'field-sales')) await takeIn('field-sales', company, serving(model, 'field-sales'));
  await winAndHandOver(company, accountId, serving(model, 'field-sales'));
  await startOnboarding(company, serving(model, 'customer-success'));
  // What comes then is customer success's alone, and the same in each model.
  const isWhole = model === models[0];
  if (isWhole) await finishOnboarding(company, serving(model, 'customer-success'));

  // The apps are the same whoever works in them: where legs are shared, both ends of the relay read it.
  const readers = isWhole ? legsOn(model) : legsOn(model).filter((_leg, at, legs) => at % (legs.length - 1) === 0);
  const stories = isWhole ? [await readStory('admin', accountId, admin)] : [];
  for (const leg of readers) stories.push(await readStory(leg, accountId, serving(model, leg)));
  const [first, ...others] = stories;
  expect(first?.rows.length).toBe(first?.totalCount);
  for (const story of others) expect(story).toEqual(first);
  const count = (word: string) => first?.rows.filter((row) => row.includes(word)).length;
  const passes = legsOn(model).length - 1;
  const words = ['リード獲得', '引き継ぎ受入', 'を受注', 'オンボーディング開始', 'お客様が自走開始'];
  expect(words.map(count)).toEqual([1, passes, 1, 1, isWhole ? 1 : 0]);
});

/** Departments and placement on the settings page as an admin sets them; then people and the team of whoever serves two legs. */
async function organise(model: ModelOrganisation): Promise<void> {
  const page = await visitAs('admin', { person: admin, path: '/settings' });
  await page.getByLabel('インサイドセールスの位置づけ').selectOption({ label: model.placement });
  for (const leg of LEGS) await page.getByLabel(`${WORDS[leg]}を使う`).setChecked(legsOn(model).includes(leg));
  await page.getByRole('button', { name: '保存', exact: true }).click();
  await page.getByText('保存しました').last().waitFor();
  await page.close();
  const { users } = await ask<{ users: { edges: { node: { id: string; version: number } }[] } }>(
    admin,
    '{ users(first: 20) { edges { node { id version } } } }',
  );
  for (const [leg, legs] of Object.entries(model.people) as [Leg, readonly Leg[]][]) {
    const userId = staff.get(leg)?.id;
    const version = users.edges.find(({ node }) => node.id === userId)?.node.version;
    const memberships = legs.map((each) => ({ department: enumName(each), role: 'member' }));
    await change('updateUser', { userId, version, memberships });
    if (legs.length === 1) continue;
    const team = { nameJa: '兼任チーム', nameEn: 'One team', department: 'FIELD_SALES', memberIds: [userId] };
    await change('saveTeam', team);
  }
}

async function change(mutation: 'updateUser' | 'saveTeam', input: object): Promise<void> {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { refusal { code } } }`;
  const answer = await ask<Record<string, { refusal: unknown }>>(admin, query, { input });
  expect(answer[mutation]?.refusal).toBeNull();
}

const legsOn = ({ people }: ModelOrganisation) =>
  LEGS.filter((leg) => Object.values(people).some((legs) => legs.includes(leg)));

/** The person of a leg: whoever has it alone goes before whoever has two, and the leg's own before all. */
function serving({ people }: ModelOrganisation, leg: Leg): Person {
  const holders = (Object.entries(people) as [Leg, readonly Leg[]][]).filter(([, legs]) => legs.includes(leg));
  const [own] = holders.find(([name]) => name === leg) ?? holders[0] ?? [];
  const person = own && staff.get(own);
  if (!person) throw new Error(`Nobody serves ${leg}.`);
  return person;
}

const isOnePerson = (model: ModelOrganisation, leg: Leg) => {
  const before = legsOn(model)[legsOn(model).indexOf(leg) - 1];
  return before !== undefined && serving(model, before) === serving(model, leg);
};

function stepOf(model: ModelOrganisation, leg: Leg) {
  const to = legsOn(model)[legsOn(model).indexOf(leg) + 1] ?? leg;
  return { person: serving(model, leg), to: WORDS[to] };
}
