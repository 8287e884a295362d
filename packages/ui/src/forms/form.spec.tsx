import { MantineProvider } from '@mantine/core';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Form, SubmitButton } from './form.tsx';

function renderForm() {
  const onSubmit = vi.fn();
  render(
    <Form onSubmit={onSubmit}>
      <input aria-label="会社名" />
      <textarea aria-label="メモ" />
    </Form>,
  );
  return onSubmit;
}

test('Enter submits', () => {
  const onSubmit = renderForm();
  fireEvent.submit(screen.getByLabelText('会社名'));
  expect(onSubmit).toHaveBeenCalledOnce();
});

test.each([
  { isComposing: true },
  { keyCode: 229 },
])('the Enter that ends a conversion is kept from the form: %o', (composing) => {
  renderForm();
  const wentOn = fireEvent.keyDown(screen.getByLabelText('会社名'), { key: 'Enter', ...composing });
  expect(wentOn).toBe(false);
});

test('Ctrl+Enter submits from a text area, but not while composing', () => {
  const onSubmit = renderForm();
  const note = screen.getByLabelText('メモ');
  fireEvent.keyDown(note, { key: 'Enter', ctrlKey: true, isComposing: true });
  expect(onSubmit).not.toHaveBeenCalled();
  fireEvent.keyDown(note, { key: 'Enter', ctrlKey: true });
  expect(onSubmit).toHaveBeenCalledOnce();
});

test('what is submitted again while it is on its way is sent once, its button shows that, and nothing is typed into it', async () => {
  const { promise, resolve: answer } = Promise.withResolvers<void>();
  const onSubmit = vi.fn(() => promise);
  render(
    <MantineProvider>
      <Form onSubmit={onSubmit} aria-label="リード">
        <textarea aria-label="メモ" />
        <SubmitButton>登録</SubmitButton>
      </Form>
    </MantineProvider>,
  );
  const mayType = () =>
    fireEvent(screen.getByLabelText('メモ'), new InputEvent('beforeinput', { bubbles: true, cancelable: true }));
  const press = () => fireEvent.keyDown(screen.getByLabelText('メモ'), { key: 'Enter', ctrlKey: true });
  press();
  press();
  fireEvent.submit(screen.getByRole('form'));
  expect(onSubmit).toHaveBeenCalledOnce();
  expect(mayType()).toBe(false);
  expect(screen.getByRole('button').hasAttribute('disabled')).toBe(true);
  await act(async () => answer());
  expect(mayType()).toBe(true);
  expect(screen.getByRole('button').hasAttribute('disabled')).toBe(false);
  press();
  expect(onSubmit).toHaveBeenCalledTimes(2);
});

test('Ctrl+Enter rests while the button that submits does', () => {
  const onSubmit = vi.fn();
  render(
    <Form onSubmit={onSubmit}>
      <textarea aria-label="メモ" />
      <button type="submit" disabled>
        登録
      </button>
    </Form>,
  );
  fireEvent.keyDown(screen.getByLabelText('メモ'), { key: 'Enter', ctrlKey: true });
  expect(onSubmit).not.toHaveBeenCalled();
});
