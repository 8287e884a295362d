import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { Form } from './form.tsx';
import { holdsUnsavedText, useTypedText } from './unsaved-text.ts';

interface NoteProps {
  /** What the server says to the form; undefined while it says nothing against it. */
  refusal?: string;
}

function Note({ refusal }: NoteProps) {
  const [memo, setMemo] = useState('来週');
  const [isSent, setSent] = useState(false);
  useTypedText();
  return (
    <>
      <input aria-label="検索" />
      <textarea aria-label="通話メモ" data-kept />
      <Form onSubmit={() => setSent(true)}>
        <input aria-label="メール" autoComplete="username" />
        <textarea aria-label="メモ" value={memo} onChange={(event) => setMemo(event.currentTarget.value)} />
        {isSent && refusal ? <p role="alert">{refusal}</p> : null}
        <button type="submit">保存</button>
      </Form>
    </>
  );
}

/** As the browser does: it tells beforehand, and then the field holds the new value. */
function type(label: string, value: string) {
  const field = screen.getByLabelText(label);
  fireEvent(field, new InputEvent('beforeinput', { bubbles: true }));
  fireEvent.change(field, { target: { value } });
}

test('what was typed is unsaved until it is sent, and nothing is while nobody typed', () => {
  render(<Note />);
  expect(holdsUnsavedText()).toBe(false);
  type('メモ', '来週また');
  expect(holdsUnsavedText()).toBe(true);
  fireEvent.click(screen.getByText('保存'));
  expect(holdsUnsavedText()).toBe(false);
  type('メモ', '来週また電話');
  expect(holdsUnsavedText()).toBe(true);
});

test('what was sent and refused is unsaved', () => {
  render(<Note refusal="短すぎます" />);
  type('メモ', '再');
  fireEvent.click(screen.getByText('保存'));
  expect(holdsUnsavedText()).toBe(true);
});

test('what was taken back, is searched for, is kept on this device or filled in by the browser is not unsaved', () => {
  render(<Note />);
  type('メモ', '来週また');
  type('メモ', '来週');
  type('検索', '髙橋');
  type('通話メモ', '折り返し希望');
  type('メール', 'sato@example.com');
  expect(holdsUnsavedText()).toBe(false);
});

test('a form that was closed holds nothing', () => {
  const { unmount } = render(<Note />);
  type('メモ', '来週また');
  unmount();
  expect(holdsUnsavedText()).toBe(false);
});
