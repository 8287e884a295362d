import { describe, expect, test } from 'vitest';
import { isTimeZone, momentIn } from './zoned-moment.ts';

const wall = (text: string) => {
  const [year, month, day, hour, minute, second] = text.split(/\D/).map(Number);
  return { year: year!, month: month!, day: day!, hour, minute, second };
};
const read = (zone: string, text: string) => momentIn(zone, wall(text))?.toISOString() ?? null;

describe('a time without a zone is read where the organisation is', () => {
  test.each([
    ['Asia/Tokyo', '2018-02-26 19:58:54', '2018-02-26T10:58:54.000Z'],
    ['UTC', '2018-02-26 19:58:54', '2018-02-26T19:58:54.000Z'],
    ['America/Sao_Paulo', '2018-02-17 23:30:00', '2018-02-18T01:30:00.000Z'],
    ['Asia/Kolkata', '2024-01-01 05:30:00', '2024-01-01T00:00:00.000Z'],
    ['Pacific/Apia', '2024-01-01 00:00:00', '2023-12-31T11:00:00.000Z'],
    ['Europe/Berlin', '2024-07-01 12:00:00', '2024-07-01T10:00:00.000Z'],
    ['Asia/Tokyo', '1950-07-01 12:00:00', '1950-07-01T02:00:00.000Z'],
  ])('%s %s', (zone, text, expected) => expect(read(zone, text)).toBe(expected));
});

describe('clocks that are changed', () => {
  test('a time that the clocks skip is read as they were going before', () => {
    expect(read('Europe/Berlin', '2024-03-31 02:30:00')).toBe('2024-03-31T01:30:00.000Z');
    expect(read('America/New_York', '2024-03-10 02:15:00')).toBe('2024-03-10T07:15:00.000Z');
  });

  test('of a time that they show twice the first is taken', () => {
    expect(read('Europe/Berlin', '2024-10-27 02:30:00')).toBe('2024-10-27T00:30:00.000Z');
    expect(read('Australia/Lord_Howe', '2024-04-07 01:45:00')).toBe('2024-04-06T14:45:00.000Z');
  });

  test('midnight of a day that begins at one is the first moment of that day', () => {
    expect(read('America/Sao_Paulo', '2017-10-15 00:00:00')).toBe('2017-10-15T03:00:00.000Z');
  });
});

test('what no calendar and no clock shows is no moment', () => {
  expect(read('Asia/Tokyo', '2023-02-29 10:00:00')).toBeNull();
  expect(read('Asia/Tokyo', '2023-13-01 10:00:00')).toBeNull();
  expect(read('Asia/Tokyo', '2023-01-01 24:00:00')).toBeNull();
});

test('a zone is known by the names of the time-zone database', () => {
  expect([isTimeZone('Asia/Tokyo'), isTimeZone('Mars/Olympus')]).toEqual([true, false]);
});
