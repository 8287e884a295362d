import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { UiProvider } from '@tasuki/ui';
import { act, render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { TellFailures } from './tell-failures.tsx';

/** What a browser tells of a promise whose failure nobody took. jsdom has no such event. */
async function fail(reason: unknown): Promise<void> {
  await act(async () => {
    window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
  });
}

const refusedWith = (code: string) =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message: code, extensions: { code } }] });

test('what no page tells itself is told by a toast, except that it was called off or that a session ended', async () => {
  render(
    <UiProvider department="MARKETING">
      <TellFailures />
    </UiProvider>,
  );
  await fail(new DOMException('The user left.', 'AbortError'));
  await fail(refusedWith('UNAUTHENTICATED'));
  const toasts = screen.getByRole('region', { name: '通知' });
  expect(toasts.textContent).toBe('');
  await fail(refusedWith('RATE_LIMITED'));
  expect(toasts.textContent).toContain('試行回数が多すぎます');
  await fail(new TypeError('Failed to fetch'));
  expect(toasts.textContent).toContain('完了できませんでした');
});
