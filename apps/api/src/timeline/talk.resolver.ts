import { aliasSetOf, findSurvivor, lockAccountItself, pins, type Transaction, timelineEvents, users } from '@tasuki/db';
import { findEventKind, parseGlobalId, type Visibility } from '@tasuki/domain';
import { commentOnEvent } from '@tasuki/domain/accounts/comment-on-event';
import { pinEvent, unpinEvent } from '@tasuki/domain/accounts/pin-event';
import { isDepartment } from '@tasuki/domain/departments';
import { and, eq, inArray } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actingOf } from '../accounts/target-account.ts';
import { type CommandScope, runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readId } from '../records/read-id.ts';
import { isHiddenFrom } from './event-row.ts';
import {
  CommentOnEventInput,
  CommentOnEventPayload,
  PinEventInput,
  PinEventPayload,
  UnpinEventInput,
  UnpinEventPayload,
} from './talk.type.ts';

/** What people do with events that others recorded. */
@Resolver()
export class TalkResolver {
  @Mutation((_returns) => PinEventPayload, {
    description: 'Keeps an event in sight of all departments; three at most.',
  })
  pinEvent(
    @Arg('input', (_type) => PinEventInput) input: PinEventInput,
    @Ctx() context: ApiContext,
  ): Promise<PinEventPayload> {
    return runCommand(context, 'pinEvent', async (scope) => {
      const { facts, pinned, refs } = await readPinning(scope, input.eventId);
      return { decision: pinEvent(pinned, facts), refs };
    });
  }

  @Mutation((_returns) => UnpinEventPayload)
  unpinEvent(
    @Arg('input', (_type) => UnpinEventInput) input: UnpinEventInput,
    @Ctx() context: ApiContext,
  ): Promise<UnpinEventPayload> {
    return runCommand(context, 'pinEvent', async (scope) => {
      const { facts, pinned, refs } = await readPinning(scope, input.eventId);
      return { decision: unpinEvent(pinned, facts), refs };
    });
  }

  @Mutation((_returns) => CommentOnEventPayload, { description: 'Says something about an event, and calls people.' })
  commentOnEvent(
    @Arg('input', (_type) => CommentOnEventInput) input: CommentOnEventInput,
    @Ctx() context: ApiContext,
  ): Promise<CommentOnEventPayload> {
    return runCommand(context, 'commentOnEvent', async (scope) => {
      const { event, refs } = await readEvent(scope, input.eventId);
      const mentions = (input.mentionIds ?? []).map((id) => readId(id, 'user', 'mentionIds').id);
      await checkPeople(scope.tx, mentions);
      const commented = {
        accountId: event.accountId,
        id: event.id,
        kind: event.kind,
        label: labelOf(event.kind),
        visibility: event.visibility as Visibility,
        department: isDepartment(event.department) ? event.department : 'admin',
      };
      const decision = commentOnEvent(commented, { ...actingOf(scope), text: input.text, mentions });
      return { decision, refs };
    });
  }
}

async function readPinning(scope: CommandScope, id: string) {
  const { event, survivor, refs } = await readEvent(scope, id);
  const rows = await scope.tx
    .select({ eventId: pins.eventId })
    .from(pins)
    .where(inArray(pins.accountId, await aliasSetOf(scope.tx, survivor)));
  const facts = { ...actingOf(scope), accountId: event.accountId, eventId: event.id, label: labelOf(event.kind) };
  return { facts, pinned: rows.map(({ eventId }) => eventId), refs };
}

/** The event as the viewer may see it; its account is locked, so that two pins cannot both be the third. */
async function readEvent({ tx, viewer }: CommandScope, id: string) {
  const parsed = parseGlobalId(id);
  if (parsed?.type !== 'event' || !parsed.accountId) {
    throw badUserInput('eventId is not the id of an event.', { field: 'eventId' });
  }
  const survivor = await findSurvivor(tx, parsed.accountId);
  await lockAccountItself(tx, survivor);
  const isEvent = and(eq(timelineEvents.accountId, parsed.accountId), eq(timelineEvents.id, parsed.id));
  const [event] = await tx.select().from(timelineEvents).where(isEvent);
  const isThere = event && !event.redactedAt;
  if (!isThere || isHiddenFrom({ ...event, department: event.department as never }, viewer)) {
    throw badUserInput('There is no such event.', { field: 'eventId' });
  }
  return { event, survivor, refs: { account: { type: 'account' as const, accountId: null, id: survivor } } };
}

function labelOf(kind: string) {
  return findEventKind(kind)?.label ?? { ja: kind, en: kind };
}

async function checkPeople(tx: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const found = await tx
    .select({ id: users.id })
    .from(users)
    .where(inArray(users.id, [...ids]));
  if (found.length < new Set(ids).size) throw badUserInput('There is no such user.', { field: 'mentionIds' });
}
