import { fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { expect, test, vi } from 'vitest';
import { guardSecondClicks } from './guard-second-clicks.ts';

const onAccept = vi.fn();

function Passes() {
  const [waiting, setWaiting] = useState(['小川商店', '中村建設']);
  useEffect(guardSecondClicks, []);
  const accept = (company: string) => {
    onAccept(company);
    setWaiting((before) => before.filter((each) => each !== company));
  };
  return waiting.map((company) => (
    <button key={company} type="button" onClick={() => accept(company)}>
      受け入れる
    </button>
  ));
}

test('a double click on a row that leaves does not act on the row that takes its place', () => {
  render(<Passes />);
  const top = () => screen.getAllByRole('button')[0] as HTMLElement;
  fireEvent.click(top(), { detail: 1 });
  fireEvent.click(top(), { detail: 2 });
  expect(onAccept.mock.calls).toEqual([['小川商店']]);
  // A click of its own, and one by key, are meant.
  fireEvent.click(top(), { detail: 0 });
  expect(onAccept.mock.calls).toEqual([['小川商店'], ['中村建設']]);
});

test('a button that stays is clicked as often as one likes', () => {
  const onNext = vi.fn();
  function Month() {
    useEffect(guardSecondClicks, []);
    return (
      <button type="button" onClick={onNext}>
        <b>翌月</b>
      </button>
    );
  }
  render(<Month />);
  for (const detail of [1, 2, 3]) fireEvent.click(screen.getByText('翌月'), { detail });
  expect(onNext).toHaveBeenCalledTimes(3);
});
