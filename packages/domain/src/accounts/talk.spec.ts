import { expect, test } from 'vitest';
import { acting, outcomeOf, payloadOf } from '../testing/examples.ts';
import { type CommentedEvent, commentOnEvent } from './comment-on-event.ts';
import { pinEvent, unpinEvent } from './pin-event.ts';

const visit: CommentedEvent = {
  accountId: 'account-1',
  id: 'event-1',
  kind: 'field-sales.visit-completed',
  label: { ja: '訪問', en: 'Visit' },
  visibility: 'everyone',
  department: 'field-sales',
};
const pin = { ...acting, accountId: 'account-1', eventId: 'event-1', label: visit.label };

test('an account has up to three pins, and a fourth is refused', () => {
  expect(outcomeOf(pinEvent(['a', 'b'], pin))).toEqual(['accounts.event-pinned']);
  expect(outcomeOf(pinEvent(['a', 'b', 'c'], pin))).toBe('TOO_MANY_PINS');
});

test('pinning what is pinned and unpinning what is not changes nothing', () => {
  expect(outcomeOf(pinEvent(['event-1', 'b', 'c'], pin))).toEqual([]);
  expect(outcomeOf(unpinEvent(['b'], pin))).toEqual([]);
  expect(outcomeOf(unpinEvent(['event-1'], pin))).toEqual(['accounts.event-unpinned']);
});

test('a comment calls each person once', () => {
  const decision = commentOnEvent(visit, { ...acting, text: ' 見積をお願いします ', mentions: ['u1', 'u2', 'u1'] });
  expect(payloadOf(decision, 'accounts.comment-added')).toMatchObject({
    text: '見積をお願いします',
    mentions: ['u1', 'u2'],
  });
});

test('an empty comment, and a comment on a comment, are refused', () => {
  expect(outcomeOf(commentOnEvent(visit, { ...acting, text: '  ', mentions: [] }))).toBe('COMMENT_EMPTY');
  const comment = { ...visit, kind: 'accounts.comment-added' };
  expect(outcomeOf(commentOnEvent(comment, { ...acting, text: 'はい', mentions: [] }))).toBe('COMMENT_ON_COMMENT');
});

test('a comment on a private record is as private as the record', () => {
  const decision = commentOnEvent(
    { ...visit, visibility: 'department', department: 'marketing' },
    { ...acting, text: '確認しました', mentions: [] },
  );
  expect(decision.accepted?.[0]).toMatchObject({ visibility: 'department', department: 'marketing' });
});
