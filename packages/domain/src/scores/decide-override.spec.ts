import { expect, test } from 'vitest';
import { DAY_MS } from '../definitions/read-fact.ts';
import { acting, outcomeOf, payloadOf } from '../testing/examples.ts';
import { overrideScore, withdrawOverride } from './decide-override.ts';
import { defaultScoreModel } from './default-score-model.ts';
import { judgeScore } from './judge-score.ts';
import { overrideAt, type StoredScore, tellScore } from './tell-score.ts';

const lead = { accountId: 'account-1', leadId: 'lead-1', contactId: null, state: 'open' };
const model = { ...defaultScoreModel, modelId: 'model-1', number: 1, names: new Map() };
const at = acting.at;
const score = judgeScore(model.terms, { ...lead, events: [] }, at);
const scope = { lead, stored: null, model, score };
const command = { ...acting, cell: 'A1', reason: '役員から直接の相談', until: new Date(at.getTime() + 14 * DAY_MS) };
const overridden: StoredScore = { standing: 'A1', overrideCell: 'A1', overrideUntil: command.until };

test('a person sets the cell, and the points stay what they are', () => {
  const decision = overrideScore(scope, command);
  expect(payloadOf(decision, 'marketing.score-overridden')).toMatchObject({
    ...{ from: 'C3', to: 'A1', fit: 0, engagement: 0, reason: '役員から直接の相談' },
    bands: { main: { fit: 'A', engagement: '1' } },
  });
});

test.each([
  [{ reason: ' ' }, 'NOTE_MISSING'],
  [{ reason: 'あ'.repeat(1_001) }, 'TEXT_TOO_LONG'],
  [{ cell: 'D4' }, 'CELL_UNKNOWN'],
  [{ until: at }, 'OVERRIDE_UNTIL_INVALID'],
  [{ until: new Date(at.getTime() + 366 * DAY_MS) }, 'OVERRIDE_UNTIL_INVALID'],
  [{ until: new Date(Number.NaN) }, 'OVERRIDE_UNTIL_INVALID'],
])('without reason, cell or end in sight a score is not overridden: %o', (wrong, code) => {
  expect(outcomeOf(overrideScore(scope, { ...command, ...wrong }))).toBe(code);
});

test('a lead that is won, lost or dropped has no score to override', () => {
  const over = { ...scope, lead: { ...lead, state: 'won' } };
  expect(outcomeOf(overrideScore(over, command))).toBe('LEAD_NOT_OPEN');
});

test('while an override holds the model is silent; at its end the model speaks by itself', () => {
  const before = new Date(command.until.getTime() - 1);
  expect(tellScore(lead, overridden, { model, score, at: before })).toBeNull();
  expect(overrideAt(overridden, command.until)).toBeNull();
  const ended = tellScore(lead, overridden, { model, score, at: command.until });
  expect(ended).toMatchObject({
    kind: 'marketing.score-override-ended',
    payload: { from: 'A1', to: 'C3', why: 'expired' },
  });
});

test('only an override that holds can be withdrawn', () => {
  expect(outcomeOf(withdrawOverride(scope, acting))).toBe('NOT_OVERRIDDEN');
  const decision = withdrawOverride({ ...scope, stored: overridden }, acting);
  expect(payloadOf(decision, 'marketing.score-override-ended')).toMatchObject({ why: 'withdrawn', to: 'C3' });
});
