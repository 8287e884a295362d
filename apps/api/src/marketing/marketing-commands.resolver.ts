import { leads, lockAccount } from '@tasuki/db';
import { disqualificationReasons } from '@tasuki/domain/marketing/disqualification-reasons';
import { disqualifyLead } from '@tasuki/domain/marketing/disqualify-lead';
import { recordTouch } from '@tasuki/domain/marketing/record-touch';
import { and, eq } from 'drizzle-orm';
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { actingOf, readTarget } from '../accounts/target-account.ts';
import { authorize } from '../auth/viewer.ts';
import { runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { ReasonCode } from '../handoffs/handoff.type.ts';
import { readNamedValues } from '../read-named-values.ts';
import { readId, readOptionalId } from '../records/read-id.ts';
import {
  DisqualifyLeadInput,
  DisqualifyLeadPayload,
  RecordTouchInput,
  RecordTouchPayload,
} from './marketing-commands.type.ts';

@Resolver()
export class MarketingCommandsResolver {
  @Query((_returns) => [ReasonCode], { description: 'Why a lead may be dropped after contact.' })
  disqualificationReasons(@Ctx() { viewer }: ApiContext): ReasonCode[] {
    authorize(viewer, 'read');
    return Object.entries(disqualificationReasons).map(([code, { ja, en }]) => ({ code, labelJa: ja, labelEn: en }));
  }

  @Mutation((_returns) => RecordTouchPayload, { description: 'A page, mail, form, seminar or card reached someone.' })
  recordTouch(
    @Arg('input', (_type) => RecordTouchInput) input: RecordTouchInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordTouchPayload> {
    return runCommand(context, 'recordTouch', async (scope) => {
      const { accountId, contact, acting } = await readTarget(scope, input);
      const { kind, title, url, source, place, answers, occurredAt } = input;
      const campaignId = readOptionalId(input.campaignId, 'campaign', 'campaignId')?.id;
      if (occurredAt && occurredAt > scope.now)
        throw badUserInput('A touch lies in the past.', { field: 'occurredAt' });
      const id = uuidv7();
      const touch = { kind, title, url, source, place, campaignId, answers: readAnswers(answers) };
      const { by } = acting;
      const at = occurredAt ?? scope.now;
      const decision = recordTouch(contact, { ...touch, by, at, accountId, contactId: contact?.id, id });
      return { decision, refs: { touch: { type: 'touch', accountId, id } } };
    });
  }

  @Mutation((_returns) => DisqualifyLeadPayload, { description: 'Drops a lead after contact, with a reason.' })
  disqualifyLead(
    @Arg('input', (_type) => DisqualifyLeadInput) input: DisqualifyLeadInput,
    @Ctx() context: ApiContext,
  ): Promise<DisqualifyLeadPayload> {
    return runCommand(context, 'disqualifyLead', async (scope) => {
      const { accountId, id } = readId(input.leadId, 'lead', 'leadId');
      const account = await lockAccount(scope.tx, accountId);
      const isLead = and(eq(leads.accountId, accountId), eq(leads.id, id));
      const [lead] = await scope.tx.select().from(leads).where(isLead);
      if (!lead || !account) throw badUserInput('There is no such lead.', { field: 'leadId' });
      const { reasonCode, note } = input;
      const decision = disqualifyLead(lead, { ...actingOf(scope, account.holder), reasonCode, note });
      return { decision, refs: { lead: { type: 'lead', accountId, id } } };
    });
  }
}

function readAnswers(answers: unknown): Record<string, string> {
  const named = Object.entries(readNamedValues(answers, 'answers') ?? {});
  const texts = named.flatMap(([question, text]): [string, string][] =>
    typeof text === 'string' ? [[question, text]] : [],
  );
  if (texts.length < named.length)
    throw badUserInput('answers are texts by question, such as {"size": "300"}.', { field: 'answers' });
  return Object.fromEntries(texts);
}
