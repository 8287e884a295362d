import type { Connection } from '../client.ts';
import { createOrganisation } from '../organisation/create-organisation.ts';
import { createDemoSignIns } from './demo-sign-ins.ts';

export interface DemoOptions {
  passwordHash: string;
  /** Everything is told relative to this day. */
  now: Date;
  log?: (line: string) => void;
}

/** Makes the demo organisation on an empty database; answers false where there is an organisation already. */
export async function createDemoOrganisation({ db }: Connection, { passwordHash }: DemoOptions): Promise<boolean> {
  return db.transaction(async (tx) => {
    if (
      !(await createOrganisation(tx, {
        nameJa: '株式会社タスキ商事（デモ）',
        nameEn: 'Tasuki Demo Inc.',
        isDemo: true,
      }))
    )
      return false;
    await createDemoSignIns(tx, passwordHash);
    return true;
  });
}
