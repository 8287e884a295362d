import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Form } from './form.tsx';

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
