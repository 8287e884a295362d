import { findKnownAccount, findOwnership, identifyVisitor, lockVisitor, routeToPerson } from '@tasuki/db';
import { accept } from '@tasuki/domain';
import { captureLead } from '@tasuki/domain/marketing/capture-lead';
import { leadCaptured } from '@tasuki/domain/marketing/events/lead-captured';
import { joinVisits } from '@tasuki/domain/marketing/join-visits';
import { NEW_LEADS } from '@tasuki/domain/routing/routing-plan';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { readNamedValues } from '../read-named-values.ts';
import { readOptionalId } from '../records/read-id.ts';
import { CaptureLeadInput, CaptureLeadPayload } from './capture-lead.type.ts';
import { readVisitorKey } from './read-visitor-key.ts';

@Resolver()
export class CaptureLeadResolver {
  @Mutation((_returns) => CaptureLeadPayload, {
    description:
      'Records an interest; finds the company by domain, 法人番号 or e-mail before making a provisional account.',
  })
  captureLead(
    @Arg('input', (_type) => CaptureLeadInput) input: CaptureLeadInput,
    @Ctx() context: ApiContext,
  ): Promise<CaptureLeadPayload> {
    return runCommand(context, 'captureLead', async ({ tx, viewer, now }) => {
      const visitorKey = input.visitorKey ? readVisitorKey(input.visitorKey) : null;
      if (visitorKey) await lockVisitor(tx, visitorKey, now);
      const ids = { account: uuidv7(), contact: uuidv7(), lead: uuidv7(), cycle: uuidv7() };
      const known = await findKnownAccount(tx, input);
      const command = {
        ...input,
        campaignId: readOptionalId(input.campaignId, 'campaign', 'campaignId')?.id ?? null,
        attributes: readNamedValues(input.attributes, 'attributes') ?? {},
        by: viewer.id,
        at: now,
        ids,
      };
      // The rules ask for what the lead is about to say of itself, so it is told twice: without and with its owner.
      const { accepted: pending } = captureLead(known, command);
      const routing = pending
        ? await routeToPerson(tx, {
            place: NEW_LEADS,
            ...{
              accountId: known?.accountId ?? ids.account,
              leadId: ids.lead,
              contactId: known?.contactId ?? ids.contact,
            },
            ...{ now, timeZone: context.timeZone, pending },
          })
        : null;
      const hasInsideSalesOwner = Boolean(known && (await findOwnership(tx, known.accountId, 'inside-sales')));
      const decision = captureLead(known && { ...known, hasInsideSalesOwner }, { ...command, routing });
      const refs = { lead: { type: 'lead' as const, accountId: known?.accountId ?? ids.account, id: ids.lead } };
      const captured = decision.accepted?.find(({ kind }) => kind === leadCaptured.name);
      if (!visitorKey || !captured) return { decision, refs };
      const identity = { accountId: captured.accountId, contactId: captured.contactId ?? null };
      const visits = await identifyVisitor(tx, visitorKey, identity, now);
      const accepted = [...(decision.accepted ?? []), ...joinVisits(visits, { ...identity, by: viewer.id })];
      return { decision: accept(...accepted), refs, headline: leadCaptured.name };
    });
  }
}
