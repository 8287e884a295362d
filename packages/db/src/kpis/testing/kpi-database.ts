import type { Connection } from '../../client.ts';
import { connect } from '../../client.ts';
import { testDatabase } from '../../testing/test-database.ts';
import type { KpiAnswer } from '../kpi-answer.ts';
import type { KpiAsk } from '../kpi-question.ts';
import { readKpis } from '../read-kpis.ts';

export interface KpiDatabase extends Connection {
  /** Asks one KPI as of 30 June 2026 in Tokyo. */
  ask(name: string, more?: Partial<KpiAsk>): Promise<KpiAnswer>;
}

/** A fresh database with a way to ask it. */
export async function kpiDatabase(): Promise<KpiDatabase> {
  const connection = await connect((await testDatabase()).url, { max: 4 });
  return {
    ...connection,
    async ask(name, more = {}) {
      const [answer] = await readKpis(connection.db, {
        names: [name],
        today: '2026-06-30',
        timeZone: 'Asia/Tokyo',
        ...more,
      });
      if (!answer) throw new Error(`No answer for ${name}.`);
      return answer;
    },
  };
}

/** The groups of an answer as a table from key to value. */
export const valuesByKey = (answer: KpiAnswer) =>
  Object.fromEntries(answer.groups.map((group) => [group.keys.join(' / '), group.value]));
