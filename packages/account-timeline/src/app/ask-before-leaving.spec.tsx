import { MantineProvider } from '@mantine/core';
import {
  createBrowserHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AskBeforeLeaving } from './ask-before-leaving.tsx';

async function open() {
  window.history.replaceState(null, '', '/note');
  const root = createRootRoute({
    component: () => (
      <MantineProvider>
        <Outlet />
        <AskBeforeLeaving />
      </MantineProvider>
    ),
  });
  const note = createRoute({
    getParentRoute: () => root,
    path: '/note',
    component: () => <textarea aria-label="メモ" />,
  });
  const other = createRoute({ getParentRoute: () => root, path: '/other', component: () => <p>別の画面</p> });
  const router = createRouter({ routeTree: root.addChildren([note, other]), history: createBrowserHistory() });
  render(<RouterProvider router={router as never} />);
  const field = await screen.findByLabelText('メモ');
  const type = (value: string) =>
    act(async () => {
      fireEvent(field, new InputEvent('beforeinput', { bubbles: true }));
      fireEvent.change(field, { target: { value } });
    });
  return { type, go: (to: string) => act(async () => void router.navigate({ to })) };
}

/** Whether the browser would ask. */
function asksOnReload(): boolean {
  const event = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}

test('a page with unsaved text asks before it is reloaded and before another takes its place', async () => {
  const { type, go } = await open();
  expect(asksOnReload()).toBe(false);
  await type('来週また');
  expect(asksOnReload()).toBe(true);
  await go('/other');
  fireEvent.click(await screen.findByText('キャンセル'));
  await waitFor(() => expect(screen.queryByText('破棄して移動')).toBeNull());
  expect(screen.getByLabelText('メモ')).toHaveProperty('value', '来週また');
  await go('/other');
  fireEvent.click(await screen.findByText('破棄して移動'));
  await screen.findByText('別の画面');
  expect(asksOnReload()).toBe(false);
});

test('a page without any goes without a question', async () => {
  const { go } = await open();
  await go('/other');
  await screen.findByText('別の画面');
});
