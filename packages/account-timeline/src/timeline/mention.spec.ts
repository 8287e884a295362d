import { expect, test } from 'vitest';
import { findPeople, mentionAt, mentionedIn, putMention } from './mention.ts';

const people = [
  { id: 'u1', name: '髙橋 美咲' },
  { id: 'u2', name: '𠮷野 大輔' },
];

test('a person is being called after an @, and not within an address', () => {
  expect(mentionAt('@髙', 2)).toEqual({ start: 0, search: '髙' });
  expect(mentionAt('確認を@髙橋', 6)).toEqual({ start: 3, search: '髙橋' });
  expect(mentionAt('mail to a@b.example', 12)).toBeUndefined();
  expect(mentionAt('no call', 4)).toBeUndefined();
});

test('people are found with or without the space of their name', () => {
  expect(findPeople(people, '髙橋美')).toEqual([people[0]]);
  expect(findPeople(people, '')).toEqual(people);
  expect(findPeople(people, '𠮷野 大輔 ')).toEqual([]);
});

test('taking a person writes the whole name, and the text then calls them', () => {
  const put = putMention('@髙 さん', 2, { id: 'u1', name: '髙橋 美咲' });
  expect(put.text).toBe('@髙橋 美咲  さん');
  expect(put.caret).toBe(7);
  expect(mentionedIn(people, put.text)).toEqual([people[0]]);
});
