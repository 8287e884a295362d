import { aliasSetOf, isCustomer, lockTicket } from '@tasuki/db';
import { findUpsellSignal } from '@tasuki/domain/customer-success/find-upsell-signal';
import { holdCustomerMeeting } from '@tasuki/domain/customer-success/hold-customer-meeting';
import { recordSurvey } from '@tasuki/domain/customer-success/record-survey';
import { closeTicket, openTicket } from '@tasuki/domain/customer-success/record-ticket';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import { actingOf, readTarget } from '../accounts/target-account.ts';
import { type CommandScope, type Outcome, runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readId } from '../records/read-id.ts';
import {
  HoldCustomerMeetingInput,
  HoldCustomerMeetingPayload,
  RecordSurveyInput,
  RecordSurveyPayload,
  RecordTicketInput,
  RecordTicketPayload,
  RecordUpsellSignalInput,
  RecordUpsellSignalPayload,
} from './customer-commands.type.ts';

@Resolver()
export class CustomerCommandsResolver {
  @Mutation((_returns) => RecordTicketPayload, { description: 'Opens a ticket, or closes the one of that id.' })
  recordTicket(
    @Arg('input', (_type) => RecordTicketInput) input: RecordTicketInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordTicketPayload> {
    return runCommand(context, 'recordTicket', (scope) =>
      input.ticketId ? close(scope, input.ticketId, input) : open(scope, input),
    );
  }

  @Mutation((_returns) => RecordSurveyPayload, { description: 'NPS or CSAT.' })
  recordSurvey(
    @Arg('input', (_type) => RecordSurveyInput) input: RecordSurveyInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordSurveyPayload> {
    return runCommand(context, 'recordSurvey', async (scope) => {
      const { accountId, contact, acting } = await readTarget(scope, input);
      const surveyId = uuidv7();
      const { kind, score, comment } = input;
      const answer = { accountId, surveyId, kind, score, comment, contactId: contact?.id };
      const refs = { survey: { type: 'survey' as const, accountId, id: surveyId } };
      return { decision: recordSurvey({ ...acting, ...answer }), refs };
    });
  }

  @Mutation((_returns) => HoldCustomerMeetingPayload, { description: 'The regular talk with a customer.' })
  holdCustomerMeeting(
    @Arg('input', (_type) => HoldCustomerMeetingInput) input: HoldCustomerMeetingInput,
    @Ctx() context: ApiContext,
  ): Promise<HoldCustomerMeetingPayload> {
    return runCommand(context, 'holdCustomerMeeting', async (scope) => {
      const { account, accountId, contact, acting } = await readTarget(scope, input);
      const { kind, note, nextStep } = input;
      const decision = holdCustomerMeeting({ ...acting, accountId, kind, note, nextStep, contactId: contact?.id });
      return { decision, refs: { account: { type: 'account', accountId: null, id: account.id } } };
    });
  }

  @Mutation((_returns) => RecordUpsellSignalPayload, { description: 'アップセル機会発見: not yet a pass.' })
  recordUpsellSignal(
    @Arg('input', (_type) => RecordUpsellSignalInput) input: RecordUpsellSignalInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordUpsellSignalPayload> {
    return runCommand(context, 'recordUpsellSignal', async (scope) => {
      const { account, acting } = await readTarget(scope, input);
      const buys = await isCustomer(scope.tx, await aliasSetOf(scope.tx, account.id));
      const { signal, note } = input;
      const decision = findUpsellSignal({ ...acting, account: { id: account.id, isCustomer: buys }, signal, note });
      return { decision, refs: { account: { type: 'account', accountId: null, id: account.id } } };
    });
  }
}

async function open(scope: CommandScope, input: RecordTicketInput): Promise<Outcome> {
  if (!input.accountId) throw badUserInput('A new ticket needs its account.', { field: 'accountId' });
  if (input.state === 'closed') throw badUserInput('Say which ticket to close.', { field: 'ticketId' });
  const { accountId, contact, acting } = await readTarget(scope, { ...input, accountId: input.accountId });
  const ticketId = uuidv7();
  const { subject, priority } = input;
  const ticket = { accountId, ticketId, subject: subject ?? '', priority, contactId: contact?.id };
  return {
    decision: openTicket({ ...acting, ...ticket }),
    refs: { ticket: { type: 'ticket', accountId, id: ticketId } },
  };
}

async function close(scope: CommandScope, ticketId: string, { state, note }: RecordTicketInput): Promise<Outcome> {
  if (state === 'open') throw badUserInput('A new question is a new ticket.', { field: 'state' });
  const { accountId, id } = readId(ticketId, 'ticket', 'ticketId');
  const ticket = await lockTicket(scope.tx, accountId, id);
  if (!ticket) throw badUserInput('There is no such ticket.', { field: 'ticketId' });
  const decision = closeTicket(ticket, { ...actingOf(scope, 'customer-success'), note });
  return { decision, refs: { ticket: { type: 'ticket', accountId, id } } };
}
