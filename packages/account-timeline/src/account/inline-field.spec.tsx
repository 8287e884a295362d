import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { InlineField, type SaveAnswer } from './inline-field.tsx';

function edit(answer?: SaveAnswer) {
  const save = vi.fn(async (_value: string, _isAgain: boolean) => answer);
  render(<InlineField label="業種" value="製造" save={save} />);
  fireEvent.click(screen.getByRole('button', { name: /業種/ }));
  const field = screen.getByRole('textbox', { name: '業種' });
  fireEvent.change(field, { target: { value: '物流' } });
  return { save, field };
}

test('Enter saves and shows the value again', async () => {
  const { save, field } = edit();
  fireEvent.keyDown(field, { key: 'Enter' });
  expect(save).toHaveBeenCalledExactlyOnceWith('物流', false);
  await screen.findByRole('button', { name: /業種/ });
});

test('Esc restores without saving', async () => {
  const { save, field } = edit();
  fireEvent.keyDown(field, { key: 'Escape' });
  expect((await screen.findByRole('button', { name: /業種/ })).textContent).toContain('製造');
  expect(save).not.toHaveBeenCalled();
});

test.each([
  { isComposing: true },
  { keyCode: 229 },
])('the keys that end a conversion neither save nor restore: %o', (composing) => {
  const { save, field } = edit();
  fireEvent.keyDown(field, { key: 'Enter', ...composing });
  fireEvent.keyDown(field, { key: 'Escape', ...composing });
  expect(save).not.toHaveBeenCalled();
  expect(screen.getByRole('textbox', { name: '業種' })).toHaveProperty('value', '物流');
});

test('a conflict shows both values, and mine is saved only when I say so', async () => {
  const { save, field } = edit({ theirs: { value: '小売' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('小売');
  expect(alert.textContent).toContain('物流');
  const [mine] = screen.getAllByRole('button');
  if (mine) fireEvent.click(mine);
  expect(save).toHaveBeenLastCalledWith('物流', true);
});

test('what was chosen from a list is saved by going on, and by nothing else once somebody else has saved', async () => {
  const save = vi.fn(async (): Promise<SaveAnswer | undefined> => ({ theirs: { value: 'low' } }));
  const choices = ['high', 'low', 'tech'].map((value) => ({ value, label: value }));
  render(<InlineField label="タッチ区分" value="high" choices={choices} save={save} />);
  fireEvent.click(screen.getByRole('button', { name: /タッチ区分/ }));
  const field = screen.getByRole('combobox', { name: 'タッチ区分' });
  fireEvent.change(field, { target: { value: 'tech' } });
  fireEvent.blur(field);
  await screen.findByRole('alert');
  fireEvent.blur(field);
  expect(save).toHaveBeenCalledExactlyOnceWith('tech', false);
});

test('what somebody else saves meanwhile reaches the page, and mine is still saved from what I saw', async () => {
  const [before, after] = [vi.fn(async () => ({ theirs: { value: '小売' } })), vi.fn(async () => undefined)];
  const { rerender } = render(<InlineField label="業種" value="製造" save={before} />);
  fireEvent.click(screen.getByRole('button', { name: /業種/ }));
  rerender(<InlineField label="業種" value="小売" save={after} />);
  const field = screen.getByRole('textbox', { name: '業種' });
  fireEvent.change(field, { target: { value: '物流' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  expect((await screen.findByRole('alert')).textContent).toContain('小売');
  expect(after).not.toHaveBeenCalled();
});

test('another value of the record that somebody changed is no conflict', async () => {
  const save = vi.fn(async (_value: string, isAgain: boolean) => (isAgain ? undefined : { theirs: { value: '製造' } }));
  render(<InlineField label="業種" value="製造" save={save} />);
  fireEvent.click(screen.getByRole('button', { name: /業種/ }));
  const field = screen.getByRole('textbox', { name: '業種' });
  fireEvent.change(field, { target: { value: '物流' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await screen.findByRole('button', { name: /業種/ });
  expect(save).toHaveBeenLastCalledWith('物流', true);
});
