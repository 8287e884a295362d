import { expect, test } from 'vitest';
import { SessionGate } from './session-gate.ts';

test('what waits at the gate goes on together, and what comes later waits for the next time', async () => {
  const gate = new SessionGate();
  const first = Promise.all([gate.wait(), gate.wait()]);
  gate.open(true);
  expect(await first).toEqual([true, true]);
  const later = gate.wait();
  gate.open(false);
  expect(await later).toBe(false);
});
