import type { ApolloClient } from '@apollo/client';

const states = new WeakMap<ApolloClient, { isRunning: boolean; isWanted: boolean }>();

/**
 * Brings the page's lists up to date, one round after another: a question that is still under way would be answered
 * once for both, with what was so before the second act.
 */
export async function refresh(client: ApolloClient): Promise<void> {
  const state = states.get(client) ?? { isRunning: false, isWanted: false };
  states.set(client, state);
  state.isWanted = true;
  if (state.isRunning) return;
  state.isRunning = true;
  while (state.isWanted) {
    state.isWanted = false;
    // A list that cannot be read now says so itself.
    await client.refetchQueries({ include: 'active' }).catch(() => {});
  }
  state.isRunning = false;
}
