import type { Department } from '@tasuki/domain';
import type { Transaction } from '../client.ts';
import { memberships, teamMembers, teams, users } from '../tables/index.ts';
import { createDemoSignIns } from './demo-sign-ins.ts';
import { createRandom, type Random, randomId } from './random.ts';

const SALES_SEED = 34;

export interface Person {
  id: string;
  name: string;
  department: Department;
  /** In field sales: `east` promised too much, `west` did not. */
  team: string | null;
}

/** The people of the demo organisation by department; the one who can sign in comes first. */
export type Staff = Record<'marketing' | 'inside-sales' | 'field-sales' | 'customer-success', Person[]>;

const signIns: Record<keyof Staff, string> = {
  marketing: '髙橋 美咲',
  'inside-sales': '𠮷野 大輔',
  'field-sales': '佐藤 健一',
  'customer-success': '森 由美子',
};

const others: Record<keyof Staff, string[]> = {
  marketing: ['西村 葵', '岡本 剛', 'Emma Clarke'],
  'inside-sales': ['石井 舞', '山﨑 蓮', '小野寺 楓', '三浦 陸', '濵田 結衣'],
  'field-sales': ['原田 修', '松尾 梓', '黒田 徹', '中島 玲奈', '藤井 隼人', '竹内 香織', 'Daniel Reed'],
  'customer-success': ['安藤 光', '大塚 理恵', '平野 駿', '邊見 咲'],
};

const teamsOf: Record<
  string,
  {
    key: string;
    nameJa: string;
    nameEn: string;
    department: keyof Staff;
    region: string | null;
    /** By name; the whole of field sales has a lead of its own. */
    lead: string | null;
  }
> = {
  east: {
    key: 'east',
    nameJa: '東日本営業チーム',
    nameEn: 'East sales',
    department: 'field-sales',
    region: '東日本',
    lead: '竹内 香織',
  },
  west: {
    key: 'west',
    nameJa: '西日本営業チーム',
    nameEn: 'West sales',
    department: 'field-sales',
    region: '西日本',
    lead: '佐藤 健一',
  },
  inside: {
    key: 'inside',
    nameJa: 'インサイドセールスチーム',
    nameEn: 'Inside sales',
    department: 'inside-sales',
    region: null,
    lead: null,
  },
  success: {
    key: 'success',
    nameJa: 'カスタマーサクセスチーム',
    nameEn: 'Customer success',
    department: 'customer-success',
    region: null,
    lead: null,
  },
};

/** Makes people, memberships and teams; the last of each list is its manager, and two people serve two departments (兼任). */
export async function createStaff(
  tx: Transaction,
  { passwordHash, random, now, since }: { passwordHash: string; random: Random; now: Date; since: Date },
): Promise<Staff> {
  const ids = await createDemoSignIns(tx, passwordHash, () => randomId(random, since));
  const departments = Object.keys(others) as (keyof Staff)[];
  const people: Person[] = departments.flatMap((department) => [
    { id: ids[department] as string, name: signIns[department], department, team: null },
    ...others[department].map((name) => ({ id: randomId(random, since), name, department, team: null })),
  ]);
  const colleagues = people.filter(({ id }) => !Object.values(ids).includes(id));
  await tx.insert(users).values(
    colleagues.map(({ id, name }, index) => ({
      id,
      name,
      email: `colleague${index + 1}@demo.tasuki.example`,
      emailVerified: true,
      canSignIn: false,
      isDemo: true,
      createdAt: since,
    })),
  );
  const managers = new Set(
    departments.map((department) => people.findLast((person) => person.department === department)?.id),
  );
  await tx.insert(memberships).values([
    ...colleagues.map(({ id, department }) => ({
      userId: id,
      department,
      role: managers.has(id) ? 'manager' : 'member',
    })),
    ...concurrent(people),
  ]);
  await createTeams(tx, { people, random, now });
  return Object.groupBy(people, ({ department }) => department) as Staff;
}

/** 兼任: one person calls and closes, another plans campaigns and calls. */
function concurrent(people: readonly Person[]) {
  const find = (name: string) => people.find((person) => person.name === name)?.id ?? '';
  return [
    { userId: find('三浦 陸'), department: 'field-sales', role: 'member' },
    { userId: find('西村 葵'), department: 'inside-sales', role: 'member' },
    { userId: find('岡本 剛'), department: 'customer-success', role: 'member' },
  ];
}

/** 営業部 with the teams of two regions below it; the other departments are a team each. */
async function createTeams(
  tx: Transaction,
  { people, random, now }: { people: Person[]; random: Random; now: Date },
): Promise<void> {
  const idOf = (name: string | null) => people.find((person) => person.name === name)?.id ?? null;
  // By a chance of its own: the stories that follow stay as they are told.
  const salesId = randomId(createRandom(SALES_SEED), now);
  const sales = { id: salesId, nameJa: '営業部', nameEn: 'Sales', department: 'field-sales', isDemo: true };
  await tx.insert(teams).values({ ...sales, leadId: idOf('Daniel Reed') });
  for (const { key, lead, ...team } of Object.values(teamsOf)) {
    const teamId = randomId(random, now);
    const parentId = team.department === 'field-sales' ? salesId : null;
    await tx.insert(teams).values({ ...team, id: teamId, parentId, leadId: idOf(lead), isDemo: true });
    const own = people.filter(({ department }) => department === team.department);
    const half = Math.ceil(own.length / 2);
    const members = key === 'east' ? own.slice(half) : key === 'west' ? own.slice(0, half) : own;
    for (const person of members) person.team = key;
    await tx.insert(teamMembers).values(members.map(({ id }) => ({ teamId, userId: id })));
  }
}
