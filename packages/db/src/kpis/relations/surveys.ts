import type { KpiColumn } from '@tasuki/domain';
import { sql } from 'drizzle-orm';
import { ownerships, surveys } from '../../tables/index.ts';
import { everywhere } from '../dimensions.ts';
import { moment, type RelationSql, value } from '../relation.ts';

export const surveyRelation: RelationSql<KpiColumn<'surveys'>> = {
  from: () => sql`from ${surveys}
    left join ${ownerships} on ${ownerships.accountId} = ${surveys.accountId} and ${ownerships.work} = 'customer-success'`,
  record: { type: 'survey', accountId: surveys.accountId, id: surveys.id },
  columns: {
    answeredAt: moment(surveys.answeredAt, surveys.answeredPrecision),
    kind: value(surveys.kind),
    score: value(surveys.score),
    ownerId: value(ownerships.userId),
  },
  person: 'ownerId',
  dimensions: everywhere,
  importSource: surveys.importSource,
};
