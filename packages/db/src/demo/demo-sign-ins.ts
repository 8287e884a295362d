import { departments } from '@tasuki/domain';
import { v7 as uuidv7 } from 'uuid';
import type { Database, Transaction } from '../client.ts';
import { credentials, memberships, users } from '../tables/index.ts';

/** One sign-in per app: the department's name is the address. */
export const demoSignIns = departments.map((department) => ({
  department,
  email: `${department}@demo.tasuki.example`,
}));

const names: Record<string, string> = {
  marketing: '髙橋 美咲',
  'inside-sales': '𠮷野 大輔',
  'field-sales': '佐藤 健一',
  'customer-success': '森 由美子',
  admin: '渡邊 彩',
};

/** Makes the people who can sign in; returns their ids by department. */
export async function createDemoSignIns(
  db: Database | Transaction,
  passwordHash: string,
  newId: () => string = uuidv7,
): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const { department, email } of demoSignIns) {
    const userId = newId();
    ids[department] = userId;
    await db
      .insert(users)
      .values({ id: userId, name: names[department] ?? department, email, emailVerified: true, isDemo: true });
    await db.insert(memberships).values({ userId, department, role: department === 'admin' ? 'manager' : 'member' });
    await db
      .insert(credentials)
      .values({ id: newId(), accountId: userId, providerId: 'credential', userId, password: passwordHash });
  }
  return ids;
}
