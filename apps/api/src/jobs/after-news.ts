import type { OutboxRelay } from '../outbox-relay.ts';

/** Does some work as soon as the relay has passed something on; one round at a time, and one more if news came meanwhile. */
export function afterNews(relay: OutboxRelay, work: () => Promise<unknown>, onError: (error: unknown) => void): void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await work().catch(onError);
    }
    isRunning = false;
  };
  relay.onPassed(() => {
    isWanted = true;
    if (!isRunning) void run();
  });
}
