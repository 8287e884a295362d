import { tellPeople } from '@tasuki/db';
import type { Services } from '../context.ts';

/** Tells people as soon as the relay has passed something on; one round at a time, and one more if news came meanwhile. */
export function tellPeopleAtOnce({ db, now, relay }: Services, onError: (error: unknown) => void): void {
  let isRunning = false;
  let isWanted = false;
  const run = async () => {
    isRunning = true;
    while (isWanted) {
      isWanted = false;
      await tellPeople(db, now()).catch(onError);
    }
    isRunning = false;
  };
  relay.onPassed(() => {
    isWanted = true;
    if (!isRunning) void run();
  });
}
