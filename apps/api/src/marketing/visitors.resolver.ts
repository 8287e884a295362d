import { identifyVisitor, keepVisit, lockIdentity, lockVisitor } from '@tasuki/db';
import { accept } from '@tasuki/domain';
import { joinVisits } from '@tasuki/domain/marketing/join-visits';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { readTarget } from '../accounts/target-account.ts';
import { runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readVisitorKey } from './read-visitor-key.ts';
import { IdentifyVisitorInput, IdentifyVisitorPayload, RecordVisitInput, RecordVisitPayload } from './visitors.type.ts';

/** What anybody's browser may send is kept, so it has an end. */
const LONGEST_TEXT = 2000;

@Resolver()
export class VisitorsResolver {
  @Mutation((_returns) => RecordVisitPayload, {
    description: 'Somebody came to the website: on their account if they are known, else kept until they are.',
  })
  async recordVisit(
    @Arg('input', (_type) => RecordVisitInput) input: RecordVisitInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordVisitPayload> {
    const payload = await runCommand<RecordVisitPayload>(context, 'recordVisit', async ({ tx, viewer, now }) => {
      const visitorKey = readVisitorKey(input.visitorKey);
      const visit = { ...readVisit(input, now), id: uuidv7() };
      const identity = await lockIdentity(tx, await lockVisitor(tx, visitorKey, now));
      if (!identity) {
        await keepVisit(tx, visitorKey, visit, now);
        return { decision: accept(), refs: { touch: null } };
      }
      const { accountId } = identity;
      const decision = accept(...joinVisits([visit], { ...identity, by: viewer.id }));
      return { decision, refs: { touch: { type: 'touch', accountId, id: visit.id } } };
    });
    return { ...payload, isKept: !payload.touch };
  }

  @Mutation((_returns) => IdentifyVisitorPayload, {
    description:
      'Says who a visitor is: the visits kept so far join the account’s timeline at their own times, later ones at once.',
  })
  identifyVisitor(
    @Arg('input', (_type) => IdentifyVisitorInput) input: IdentifyVisitorInput,
    @Ctx() context: ApiContext,
  ): Promise<IdentifyVisitorPayload> {
    return runCommand(context, 'identifyVisitor', async (scope) => {
      const visitorKey = readVisitorKey(input.visitorKey);
      await lockVisitor(scope.tx, visitorKey, scope.now);
      const { account, accountId, contact, acting } = await readTarget(scope, input);
      const identity = { accountId, contactId: contact?.id ?? null };
      const visits = await identifyVisitor(scope.tx, visitorKey, identity, scope.now);
      const decision = accept(...joinVisits(visits, { ...identity, by: acting.by }));
      return { decision, refs: { account: { type: 'account', accountId: account.id, id: account.id } } };
    });
  }
}

function readVisit({ kind, title = null, url = null, occurredAt }: RecordVisitInput, now: Date) {
  for (const [field, text] of Object.entries({ title, url }))
    if (text && text.length > LONGEST_TEXT)
      throw badUserInput(`A ${field} has up to ${LONGEST_TEXT} characters.`, { field });
  if (occurredAt && occurredAt > now) throw badUserInput('A visit lies in the past.', { field: 'occurredAt' });
  return { kind: kind ?? 'page-viewed', title, url, occurredAt: occurredAt ?? now };
}
