import type { ApolloClient } from '@apollo/client';
import { expect, test } from 'vitest';
import { refresh } from './refresh.ts';

test('an act during a round of questions asks once more afterwards, however many acts there were', async () => {
  const rounds: (() => void)[] = [];
  const client = {
    refetchQueries: () => new Promise<void>((resolve) => rounds.push(resolve)),
  } as unknown as ApolloClient;
  const done = refresh(client);
  void refresh(client);
  void refresh(client);
  expect(rounds).toHaveLength(1);
  rounds[0]?.();
  await expect.poll(() => rounds.length).toBe(2);
  rounds[1]?.();
  await done;
  expect(rounds).toHaveLength(2);
});
