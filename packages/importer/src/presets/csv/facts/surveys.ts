import { recordSurvey } from '@tasuki/domain/customer-success/record-survey';
import { v7 as uuidv7 } from 'uuid';
import type { FieldReader } from '../../../mapping/read-fields.ts';
import type { Row } from '../../../reading/read-rows.ts';
import { type FactKind, momentOr } from '../import-facts.ts';

const read = (reader: FieldReader, row: Row) => ({
  kind: reader.required('kind', reader.oneOf(row, 'kind', ['nps', 'csat'] as const)),
  score: reader.required('score', reader.number(row, 'score')),
  comment: reader.text(row, 'comment'),
  answered: reader.moment(row, 'answeredAt'),
});

/** NPS and CSAT answers. */
export const surveyFacts: FactKind<ReturnType<typeof read>> = {
  recordType: 'survey',
  counted: 'surveys',
  called: { ja: 'アンケート回答', en: 'answer' },
  read,
  at: ({ answered }) => answered,
  tell(batch, { kind, score, comment, answered }, { accountId, contactId }) {
    const { at, precision } = momentOr(batch, answered);
    const surveyId = uuidv7();
    const acting = batch.acting('customer-success', null, at);
    const refused = batch.appendDecision(
      recordSurvey({ ...acting, accountId, contactId, surveyId, kind, score, comment }),
      precision,
    );
    return refused ? { refused } : { id: surveyId };
  },
};
