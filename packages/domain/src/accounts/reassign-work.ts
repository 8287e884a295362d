import { type Acting, actedBy } from '../acting.ts';
import type { Leg } from '../departments.ts';
import type { NewEvent } from '../timeline/event.ts';
import { workReassigned } from './events/work-reassigned.ts';
import type { OwnedItem } from './owned-items.ts';

/** One thing that a person has open, and the department whose work it is. */
export interface OpenItem extends OwnedItem {
  accountId: string;
  department: Leg;
}

interface Person {
  id: string;
  name: string;
}

export interface ReassignWork extends Acting {
  reassignmentId: string;
  from: Person;
  /** Who gets a department's work on an account; null where nobody was found: it stays. */
  receiverOf: (accountId: string, department: Leg) => Person | null;
}

export interface Reassigned {
  events: NewEvent[];
  /** How much each receiver gets. */
  shares: readonly { user: Person; items: number; accounts: number }[];
  /** What nobody was found for. */
  left: number;
}

/** Gives all that a person has to others, one event for each account and receiver. */
export function reassignWork(items: readonly OpenItem[], command: ReassignWork): Reassigned {
  const given = new Map<string, { accountId: string; user: Person; items: OwnedItem[] }>();
  let left = 0;
  for (const { accountId, department, kind, id } of items) {
    const user = command.receiverOf(accountId, department);
    if (!user) {
      left++;
      continue;
    }
    const key = `${accountId} ${user.id}`;
    const pile = given.get(key) ?? { accountId, user, items: [] };
    pile.items.push({ kind, id });
    given.set(key, pile);
  }
  const piles = [...given.values()];
  const byUser = Map.groupBy(piles, ({ user }) => user.id);
  return {
    events: piles.map(({ accountId, user, items: own }) =>
      workReassigned.event({
        ...actedBy(command),
        accountId,
        department: command.as,
        subject: { type: 'account', id: accountId },
        payload: {
          reassignmentId: command.reassignmentId,
          ...{ fromUserId: command.from.id, fromName: command.from.name },
          ...{ toUserId: user.id, toName: user.name, items: own },
        },
      }),
    ),
    shares: [...byUser.values()].flatMap((own) => {
      const user = own[0]?.user;
      const count = own.reduce((sum, pile) => sum + pile.items.length, 0);
      return user ? [{ user, items: count, accounts: own.length }] : [];
    }),
    left,
  };
}

/** A reassignment as its event told it. */
export interface ToldReassignment {
  accountId: string;
  payload: ReturnType<typeof workReassigned.payload.parse>;
}

/** Gives back what still lies with whoever got it: what somebody has moved on since, or finished, stays where it is. */
export function takeBackWork(
  told: readonly ToldReassignment[],
  command: Acting & { isStillWith: (accountId: string, item: OwnedItem, userId: string) => boolean },
): NewEvent[] {
  return told.flatMap(({ accountId, payload }) => {
    const { toUserId, toName, fromUserId, fromName, reassignmentId } = payload;
    const items = payload.items.filter((item) => command.isStillWith(accountId, item, toUserId));
    if (items.length === 0) return [];
    return [
      workReassigned.event({
        ...actedBy(command),
        accountId,
        department: command.as,
        subject: { type: 'account', id: accountId },
        payload: {
          ...{ reassignmentId, items, isUndo: true },
          ...{ fromUserId: toUserId, fromName: toName, toUserId: fromUserId, toName: fromName },
        },
      }),
    ];
  });
}
