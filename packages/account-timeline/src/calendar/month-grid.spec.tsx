import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { weeksOf } from './month-days.ts';
import { MonthGrid } from './month-grid.tsx';

function show() {
  const opened = { day: vi.fn(), item: vi.fn() };
  const items = Array.from({ length: 5 }, (_, at) => ({ key: `${at}`, title: `電話 ${at}`, open: opened.item }));
  const days = new Map([['2026-11-24', { day: '2026-11-24', totalCount: 9, items }]]);
  function Shown() {
    const [month, setMonth] = useState('2026-11');
    const weeks = weeksOf(month, 0);
    return (
      <MonthGrid
        {...{ month, weeks, days, weekStart: 0, today: '2026-11-22', onMonth: setMonth, onOpenDay: opened.day }}
      />
    );
  }
  render(<Shown />);
  const press = (key: string) => fireEvent.keyDown(document.activeElement as Element, { key });
  const focused = () => document.activeElement?.getAttribute('data-day');
  screen.getByLabelText(/2026\/11\/22\(日\) 今日/).focus();
  return { opened, press, focused };
}

test('keys go from day to day and from month to month, and the day that has the focus is the one Tab stop', () => {
  const { press, focused } = show();
  press('ArrowRight');
  expect(focused()).toBe('2026-11-23');
  press('Home');
  expect(focused()).toBe('2026-11-22');
  press('PageDown');
  expect(focused()).toBe('2026-12-22');
  expect(screen.getByLabelText('2026年12月').querySelectorAll('td [tabindex="0"]')).toHaveLength(1);
});

test('a day tells how much falls on it and its holiday; what there is no room for opens as the list of that day', () => {
  const { opened } = show();
  screen.getByLabelText('23 2026/11/23(月) 勤労感謝の日 0 件');
  screen.getByLabelText('24 2026/11/24(火) 9 件');
  fireEvent.click(screen.getByText('ほか 6 件'));
  expect(opened.day).toHaveBeenCalledExactlyOnceWith('2026-11-24');
  fireEvent.click(screen.getByText('電話 0'));
  expect(opened.item).toHaveBeenCalledOnce();
});
