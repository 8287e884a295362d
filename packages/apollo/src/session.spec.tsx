import { expect, test, vi } from 'vitest';
import { onSignOutElsewhere, signOut } from './session.ts';

test('who signs out leaves no note behind that was begun, in any tab', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response('{}')),
  );
  sessionStorage.setItem('tasuki.pass-note.l', '来週火曜に');
  await signOut();
  expect(sessionStorage.length).toBe(0);
  sessionStorage.setItem('tasuki.call-note.l', '折り返し待ち');
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = onSignOutElsewhere(resolve);
  new BroadcastChannel('tasuki-session').postMessage('signed-out');
  await promise;
  stop();
  expect(sessionStorage.length).toBe(0);
});
