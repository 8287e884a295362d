import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import { expect, test } from 'vitest';
import { useKeptFocus } from './use-kept-focus.ts';

function Page() {
  const main = useRef<HTMLElement>(null);
  const [isDone, setDone] = useState(false);
  useKeptFocus(main);
  return (
    <main ref={main} tabIndex={-1}>
      <section aria-label="取り込み">
        {isDone ? (
          <p>終わりました</p>
        ) : (
          <button type="button" onClick={() => setDone(true)}>
            始める
          </button>
        )}
      </section>
    </main>
  );
}

function OpenedByAddress() {
  const main = useRef<HTMLElement>(null);
  const [isOpen, setOpen] = useState(true);
  useKeptFocus(main);
  return (
    <>
      <main ref={main} tabIndex={-1}>
        <h1>メンバー</h1>
      </main>
      {isOpen ? (
        <div role="dialog" aria-modal="true" aria-label="メンバーを追加">
          <button type="button" onClick={() => setOpen(false)}>
            閉じる
          </button>
        </div>
      ) : null}
    </>
  );
}

test('a dialog that an address opened leaves the focus on the heading of its page', async () => {
  render(<OpenedByAddress />);
  const close = screen.getByRole('button', { name: '閉じる' });
  close.focus();
  fireEvent.click(close);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'メンバー' })));
});

test('what removes itself leaves the focus where it was, and not at the page’s beginning', async () => {
  render(<Page />);
  const start = screen.getByRole('button', { name: '始める' });
  start.focus();
  fireEvent.click(start);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: '取り込み' })));
});
