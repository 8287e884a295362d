import { type LoadedContract, lockContract } from '@tasuki/db';
import { type Decision, dayIn, type Operation } from '@tasuki/domain';
import type { Acting } from '@tasuki/domain/acting';
import type { ChangeMonthlyFee } from '@tasuki/domain/customer-success/change-monthly-fee';
import { churnContract } from '@tasuki/domain/customer-success/churn-contract';
import { contractContract } from '@tasuki/domain/customer-success/contract-contract';
import { contractChurned } from '@tasuki/domain/customer-success/events/contract-churned';
import { contractRenewed } from '@tasuki/domain/customer-success/events/contract-renewed';
import { expandContract } from '@tasuki/domain/customer-success/expand-contract';
import { receiveCancellationNotice } from '@tasuki/domain/customer-success/receive-cancellation-notice';
import { renewContract } from '@tasuki/domain/customer-success/renew-contract';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { actingOf } from '../accounts/target-account.ts';
import { type CommandPayloadFields, runCommand } from '../command/run-command.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { readDay } from '../read-day.ts';
import { readId } from '../records/read-id.ts';
import {
  ChurnContractInput,
  ChurnContractPayload,
  ContractContractInput,
  ContractContractPayload,
  ExpandContractInput,
  ExpandContractPayload,
  RecordCancellationNoticeInput,
  RecordCancellationNoticePayload,
  RenewContractInput,
  RenewContractPayload,
} from './contract-commands.type.ts';

@Resolver()
export class ContractCommandsResolver {
  @Mutation((_returns) => RenewContractPayload, { description: '契約更新' })
  renewContract(
    @Arg('input', (_type) => RenewContractInput) input: RenewContractInput,
    @Ctx() context: ApiContext,
  ): Promise<RenewContractPayload> {
    const { automatic, monthlyAmount } = input;
    const days = { endDate: readDay(input.endDate), noticeDeadline: readDay(input.noticeDeadline) };
    const decide = ({ contract }: LoadedContract, acting: Acting) =>
      renewContract(contract, { ...acting, ...days, automatic, monthlyAmount });
    return run(context, { operation: 'renewContract', input, decide, headline: contractRenewed.name });
  }

  @Mutation((_returns) => ExpandContractPayload, { description: 'The monthly fee rises.' })
  expandContract(
    @Arg('input', (_type) => ExpandContractInput) input: ExpandContractInput,
    @Ctx() context: ApiContext,
  ): Promise<ExpandContractPayload> {
    const decide = ({ contract }: LoadedContract, acting: Dated) =>
      expandContract(contract, newFee(input, contract, acting));
    return run(context, { operation: 'expandContract', input, decide });
  }

  @Mutation((_returns) => ContractContractPayload, { description: '減額: the monthly fee falls.' })
  contractContract(
    @Arg('input', (_type) => ContractContractInput) input: ContractContractInput,
    @Ctx() context: ApiContext,
  ): Promise<ContractContractPayload> {
    const decide = ({ contract }: LoadedContract, acting: Dated) =>
      contractContract(contract, newFee(input, contract, acting));
    return run(context, { operation: 'contractContract', input, decide });
  }

  @Mutation((_returns) => ChurnContractPayload, {
    description: '解約: dated at the contract’s end. One of several contracts that ends is 減額.',
  })
  churnContract(
    @Arg('input', (_type) => ChurnContractInput) input: ChurnContractInput,
    @Ctx() context: ApiContext,
  ): Promise<ChurnContractPayload> {
    const { reasonCode, note } = input;
    const decide = (contract: LoadedContract, acting: Dated) =>
      churnContract(contract, { ...acting, endedOn: readDay(input.endedOn), reasonCode, note });
    return run(context, { operation: 'churnContract', input, decide, headline: contractChurned.name });
  }

  @Mutation((_returns) => RecordCancellationNoticePayload, {
    description: '解約申出: the contract runs on until its end.',
  })
  recordCancellationNotice(
    @Arg('input', (_type) => RecordCancellationNoticeInput) input: RecordCancellationNoticeInput,
    @Ctx() context: ApiContext,
  ): Promise<RecordCancellationNoticePayload> {
    const { reasonCode, note } = input;
    const decide = ({ contract }: LoadedContract, acting: Dated) =>
      receiveCancellationNotice(contract, { ...acting, reasonCode, note });
    return run(context, { operation: 'recordCancellationNotice', input, decide });
  }
}

type Dated = Acting & { today: string };

interface ContractCommand {
  operation: Operation;
  input: { contractId: string };
  decide: (contract: LoadedContract, acting: Dated) => Decision;
  headline?: string;
}

/** Every command on a contract loads and shows it in the same way; only the rule differs. */
function run<Payload extends CommandPayloadFields>(context: ApiContext, command: ContractCommand): Promise<Payload> {
  const { operation, input, decide, headline } = command;
  return runCommand<Payload>(context, operation, async (scope) => {
    const { accountId, id } = readId(input.contractId, 'contract', 'contractId');
    const contract = await lockContract(scope.tx, accountId, id);
    if (!contract) throw badUserInput('There is no such contract.', { field: 'contractId' });
    const acting = { ...actingOf(scope, 'customer-success'), today: dayIn(context.timeZone, scope.now) };
    return { decision: decide(contract, acting), refs: { contract: { type: 'contract', accountId, id } }, headline };
  });
}

/** From today unless said otherwise; a contract that is yet to start changes from its first day. */
function newFee(input: ExpandContractInput, { startDate }: { startDate: string }, acting: Dated): ChangeMonthlyFee {
  const { monthlyAmount, currency, seats, plan, note } = input;
  const usual = acting.today < startDate ? startDate : acting.today;
  return { ...acting, monthlyAmount, currency, seats, plan, note, effectiveOn: readDay(input.effectiveOn) ?? usual };
}
