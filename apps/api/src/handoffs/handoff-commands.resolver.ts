import {
  findHandoffs,
  findOneTeam,
  findSurvivor,
  isOfDepartment,
  lastCycleOf,
  lockAccount,
  readBindingAgreement,
  readBusinessCalendar,
  readJointAgreement,
  readNewLead,
  routeToPerson,
} from '@tasuki/db';
import { type Decision, dayIn, type Leg, legs } from '@tasuki/domain';
import { acceptHandoff, returnHandoff, withdrawHandoff } from '@tasuki/domain/handoffs/decide-handoff';
import type { HandoffState } from '@tasuki/domain/handoffs/handoff-state';
import {
  draftHandoff,
  type OfferHandoff,
  offerHandoff,
  type PassingAccount,
} from '@tasuki/domain/handoffs/offer-handoff';
import { placeOfJoint } from '@tasuki/domain/routing/routing-plan';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { actingOf, readTarget } from '../accounts/target-account.ts';
import { authorizeFor } from '../auth/viewer.ts';
import { type CommandScope, type Outcome, runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readDay } from '../read-day.ts';
import { readOptionalId } from '../records/read-id.ts';
import { readSubject } from '../records/read-subject.ts';
import {
  AcceptHandoffInput,
  AcceptHandoffPayload,
  DraftHandoffInput,
  DraftHandoffPayload,
  OfferHandoffInput,
  OfferHandoffPayload,
  ReturnHandoffInput,
  ReturnHandoffPayload,
  WithdrawHandoffInput,
  WithdrawHandoffPayload,
} from './handoff-commands.type.ts';
import { judgeOffer, readItems, readSources } from './judge-offer.ts';
import { findLeadToNurture } from './lead-to-nurture.ts';
import { decided, readHandoff, settled } from './settled-handoff.ts';

@Resolver()
export class HandoffCommandsResolver {
  @Mutation((_returns) => OfferHandoffPayload, { description: 'Offers the sash to the next department.' })
  offerHandoff(
    @Arg('input', (_type) => OfferHandoffInput) input: OfferHandoffInput,
    @Ctx() context: ApiContext,
  ): Promise<OfferHandoffPayload> {
    return runCommand(context, 'offerHandoff', (scope) => offer(scope, context, { input, decide: offerHandoff }));
  }

  @Mutation((_returns) => DraftHandoffPayload, { description: 'Writes down what an offer will say.' })
  draftHandoff(
    @Arg('input', (_type) => DraftHandoffInput) input: DraftHandoffInput,
    @Ctx() context: ApiContext,
  ): Promise<DraftHandoffPayload> {
    return runCommand(context, 'offerHandoff', (scope) => offer(scope, context, { input, decide: draftHandoff }));
  }

  @Mutation((_returns) => AcceptHandoffPayload, { description: 'Takes the sash: moves the account’s holder.' })
  acceptHandoff(
    @Arg('input', (_type) => AcceptHandoffInput) input: AcceptHandoffInput,
    @Ctx() context: ApiContext,
  ): Promise<AcceptHandoffPayload> {
    return runCommand(context, 'acceptHandoff', async (scope) => {
      const handoff = await readHandoff(scope, input.handoffId);
      authorizeFor(scope.viewer, handoff.to, 'acceptHandoff');
      const survivorId = await findSurvivor(scope.tx, handoff.accountId);
      const holder = ((await lockAccount(scope.tx, survivorId))?.holder ?? null) as Leg | null;
      const cycle = (await lastCycleOf(scope.tx, survivorId)) ?? { number: handoff.cycleNumber, hasEnded: false };
      const ownerId = scope.viewer.type === 'user' ? scope.viewer.id : null;
      const today = dayIn(context.timeZone, scope.now);
      const newLead =
        handoff.to === 'inside-sales' && !handoff.leadId
          ? await readNewLead(scope.tx, { accountId: survivorId, ownerId, today })
          : null;
      const command = { ...actingOf(scope, handoff.to), note: input.note, ownerId, survivorId, holder, cycle };
      const isSelf = await isOwnPass(scope, handoff);
      const decision = acceptHandoff(handoff, { ...command, isSelf, nextCycleId: uuidv7(), newLead });
      return { ...decided(handoff, survivorId, decision), headline: 'handoffs.accepted' };
    });
  }

  @Mutation((_returns) => ReturnHandoffPayload, {
    description: '差し戻し: hands it back before contact, with a reason.',
  })
  returnHandoff(
    @Arg('input', (_type) => ReturnHandoffInput) input: ReturnHandoffInput,
    @Ctx() context: ApiContext,
  ): Promise<ReturnHandoffPayload> {
    return runCommand(context, 'returnHandoff', async (scope) => {
      const handoff = await readHandoff(scope, input.handoffId);
      authorizeFor(scope.viewer, handoff.to, 'returnHandoff');
      const { returnReasons: reasons } = await readJointAgreement(scope.tx, handoff);
      const { reasonCode, note } = input;
      const dates = { today: dayIn(context.timeZone, scope.now), reapproachOn: readDay(input.reapproachOn) };
      const command = { ...actingOf(scope, handoff.to), reasonCode, reasons, note, ...dates };
      return settled(scope, handoff, returnHandoff(handoff, command));
    });
  }

  @Mutation((_returns) => WithdrawHandoffPayload, { description: 'Takes an unanswered offer, or a draft, back.' })
  withdrawHandoff(
    @Arg('input', (_type) => WithdrawHandoffInput) input: WithdrawHandoffInput,
    @Ctx() context: ApiContext,
  ): Promise<WithdrawHandoffPayload> {
    return runCommand(context, 'withdrawHandoff', async (scope) => {
      const handoff = await readHandoff(scope, input.handoffId);
      authorizeFor(scope.viewer, handoff.from, 'withdrawHandoff');
      return settled(scope, handoff, withdrawHandoff(handoff, { ...actingOf(scope, handoff.from), note: input.note }));
    });
  }
}

interface Offer {
  input: OfferHandoffInput;
  decide: (account: PassingAccount, command: OfferHandoff) => Decision;
}

async function offer(scope: CommandScope, context: ApiContext, { input, decide }: Offer): Promise<Outcome> {
  authorizeFor(scope.viewer, input.from, 'offerHandoff');
  const named = await readTarget(scope, input);
  const { account, acting } = named;
  // Marketing works by leads: a pass about none would leave the one that comes back out of its list.
  const lead = named.lead ?? (input.to === 'marketing' ? await findLeadToNurture(scope.tx, account.id) : null);
  const draft = input.handoffId ? await readDraft(scope, input, account.id) : null;
  const handoffId = draft?.handoffId ?? uuidv7();
  const open = await findHandoffs(scope.tx, account.id, { states: ['offered'] });
  const settings = context.organisation?.departments ?? {};
  const legsOn = legs.filter((leg) => settings[leg]?.isOn ?? true);
  const assigneeId = readOptionalId(input.assigneeId, 'user', 'assigneeId')?.id;
  const [from, to] = [input.from as Leg, input.to as Leg];
  // Drafts bind nobody, so nobody is found for them.
  const routing =
    assigneeId || decide === draftHandoff
      ? null
      : await routeToPerson(scope.tx, {
          place: placeOfJoint({ from, to }),
          ...{ accountId: account.id, leadId: lead?.id ?? null, contactId: lead?.contactId ?? null },
          ...{ now: scope.now, timeZone: context.timeZone },
        });
  const passing = { ...account, holder: account.holder as Leg, legsOn, openHandoffs: open };
  const items = readItems(input.items);
  const { agreement, definition } = await readBindingAgreement(scope.tx, { from, to });
  const oneTeam = await readOneTeam(scope, { assigneeId: assigneeId ?? routing?.userId ?? null, to });
  if (assigneeId && !oneTeam && !(await isOfDepartment(scope.tx, assigneeId, to)))
    throw badUserInput('Choose somebody of the receiving department.', { field: 'assigneeId' });
  const decision = decide(passing, {
    ...acting,
    handoffId,
    from,
    to,
    leadId: lead?.id,
    leadAccountId: lead?.accountId,
    opportunityId: readSubject(input.opportunityId, 'opportunity', 'opportunityId'),
    contractId: readSubject(input.contractId, 'contract', 'contractId'),
    note: input.note,
    items,
    sources: await readSources(scope, account.id, input.sources),
    judgement: await judgeOffer(scope, { ...named, lead }, { from, to, items, definition }),
    assigneeId: assigneeId ?? routing?.userId,
    oneTeam,
    routing,
    overrideReason: input.overrideReason,
    agreement,
    calendar: await readBusinessCalendar(scope.tx, context.timeZone),
  });
  return {
    decision,
    refs: {
      handoff: { type: 'handoff', accountId: account.id, id: handoffId },
      account: { type: 'account', accountId: null, id: account.id },
    },
  };
}

async function readOneTeam({ tx, viewer }: CommandScope, sides: { assigneeId: string | null; to: Leg }) {
  return viewer.type === 'user' ? findOneTeam(tx, { ...sides, by: viewer.id }) : null;
}

/** 兼任: one person of both departments passed it and takes it; an admin who acts for two departments is of neither. */
async function isOwnPass({ tx, viewer }: CommandScope, { offeredBy, from, to }: HandoffState): Promise<boolean> {
  if (viewer.type !== 'user' || viewer.id !== offeredBy) return false;
  return (await isOfDepartment(tx, viewer.id, from)) && (await isOfDepartment(tx, viewer.id, to));
}

/** A draft goes off over its own joint, on its own account; anything else cannot be offered again. */
async function readDraft(scope: CommandScope, input: OfferHandoffInput, accountId: string): Promise<HandoffState> {
  const handoff = await readHandoff(scope, input.handoffId ?? '');
  if (handoff.state !== 'draft') throw badUserInput('This handoff is no draft.', { field: 'handoffId' });
  if (handoff.accountId !== accountId || handoff.from !== input.from || handoff.to !== input.to)
    throw badUserInput('This draft is of another account, or of another joint.', { field: 'handoffId' });
  return handoff;
}
