import { accountCreated } from './accounts/events/account-created.ts';
import { contactAdded } from './accounts/events/contact-added.ts';
import { cycleStarted } from './accounts/events/cycle-started.ts';
import { leadCaptured } from './marketing/events/lead-captured.ts';
import type { EventKind } from './timeline/define-event-kind.ts';

/** THE list of timeline event kinds: a line here, a file there, and every app can tell it. */
export const eventKinds: readonly EventKind[] = [
  // accounts: shared by all departments
  accountCreated,
  contactAdded,
  cycleStarted,
  // handoffs
  // marketing
  leadCaptured,
  // inside sales
  // field sales
  // customer success
] as unknown as readonly EventKind[];

const byName = new Map(eventKinds.map((kind) => [kind.name, kind]));

/** The kind of that name, or undefined: events of kinds that were retired stay readable. */
export function findEventKind(name: string): EventKind | undefined {
  return byName.get(name);
}
