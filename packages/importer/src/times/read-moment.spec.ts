import { expect, test } from 'vitest';
import { compileFormat, readMoment } from './read-moment.ts';

const read = (text: string, ...formats: string[]) => {
  const moment = readMoment(text, 'Asia/Tokyo', formats.length > 0 ? formats : undefined);
  return moment && `${moment.at.toISOString()} ${moment.precision}`;
};

test.each([
  ['2018-02-01', '2018-01-31T15:00:00.000Z day'],
  ['2018-02-26 19:58:54', '2018-02-26T10:58:54.000Z instant'],
  ['2024-03-12 09:14', '2024-03-12T00:14:00.000Z instant'],
  ['2024-03-12T09:14:00Z', '2024-03-12T09:14:00.000Z instant'],
  ['2024-03-12 09:14:00+0900', '2024-03-12T00:14:00.000Z instant'],
  ['2024/3/1', '2024-02-29T15:00:00.000Z day'],
  ['２０２４年３月１日', '2024-02-29T15:00:00.000Z day'],
])('%s is understood without a format', (text, expected) => expect(read(text)).toBe(expected));

test('a date whose day and month could be mistaken for each other needs a format', () => {
  expect(read('03-04-2024')).toBeNull();
  expect(read('03-04-2024', 'dd-MM-yyyy')).toBe('2024-04-02T15:00:00.000Z day');
  expect(read('3/4/2024 5:06', 'M/d/yyyy H:mm')).toBe('2024-03-03T20:06:00.000Z instant');
});

test('a day that no calendar has is refused', () => {
  expect([read('2024-02-30'), read('2023-02-29'), read('soon'), read('')]).toEqual([null, null, null, null]);
});

test('a format without a year, a month or a day is no format', () => {
  expect([compileFormat('HH:mm'), compileFormat('dd.MM')]).toEqual([null, null]);
});
