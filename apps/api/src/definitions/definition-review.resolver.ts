import { definitionApprovals, definitionComments, putInForce, readSignatories } from '@tasuki/db';
import {
  checkComment,
  refuseApproval,
  refuseDiscard,
  refusePublication,
  refuseRejection,
  refuseSubmit,
  refuseTakeBack,
} from '@tasuki/domain/definitions/decide-definition';
import type { Approval } from '@tasuki/domain/definitions/definition-state';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { v7 as uuidv7 } from 'uuid';
import type { ApiContext } from '../context.ts';
import { changeVersion } from './change-version.ts';
import {
  ApproveDefinitionInput,
  ApproveDefinitionPayload,
  CommentDefinitionInput,
  CommentDefinitionPayload,
  DiscardDefinitionDraftInput,
  DiscardDefinitionDraftPayload,
  PublishDefinitionInput,
  PublishDefinitionPayload,
  RejectDefinitionInput,
  RejectDefinitionPayload,
  SubmitDefinitionInput,
  SubmitDefinitionPayload,
  WithdrawDefinitionInput,
  WithdrawDefinitionPayload,
} from './definition-commands.type.ts';
import { backToDraft, updateVersion } from './write-version.ts';

@Resolver()
export class DefinitionReviewResolver {
  @Mutation((_returns) => SubmitDefinitionPayload, {
    description: 'Asks the bound departments to sign a draft; it is frozen meanwhile.',
  })
  async submitDefinition(
    @Arg('input', (_type) => SubmitDefinitionInput) { versionId }: SubmitDefinitionInput,
    @Ctx() context: ApiContext,
  ): Promise<SubmitDefinitionPayload> {
    const names = { operation: 'editDefinition', name: 'submitDefinition', versionId } as const;
    return changeVersion(context, names, async ({ tx, row, version, liveVersionId, now }) => {
      const refused = refuseSubmit(version, { liveVersionId });
      if (refused) return { refused };
      return { row: await updateVersion(tx, row.id, { state: 'in-review', submittedAt: now }) };
    });
  }

  @Mutation((_returns) => WithdrawDefinitionPayload, {
    description: 'Takes a version out of review; signatures are void.',
  })
  async withdrawDefinition(
    @Arg('input', (_type) => WithdrawDefinitionInput) { versionId }: WithdrawDefinitionInput,
    @Ctx() context: ApiContext,
  ): Promise<WithdrawDefinitionPayload> {
    const names = { operation: 'editDefinition', name: 'withdrawDefinition', versionId } as const;
    return changeVersion(context, names, async ({ tx, viewer, row, version }) => {
      const refused = refuseTakeBack(version, { by: viewer.id, people: await readSignatories(tx) });
      return refused ? { refused } : { row: await backToDraft(tx, row.id) };
    });
  }

  @Mutation((_returns) => DiscardDefinitionDraftPayload, {
    description: 'Gives a draft up; its number is not used again.',
  })
  async discardDefinitionDraft(
    @Arg('input', (_type) => DiscardDefinitionDraftInput) { versionId }: DiscardDefinitionDraftInput,
    @Ctx() context: ApiContext,
  ): Promise<DiscardDefinitionDraftPayload> {
    const names = { operation: 'editDefinition', name: 'discardDefinitionDraft', versionId } as const;
    return changeVersion(context, names, async ({ tx, viewer, row, version }) => {
      const refused = refuseDiscard(version, { by: viewer.id, people: await readSignatories(tx) });
      return refused ? { refused } : { row: await updateVersion(tx, row.id, { state: 'discarded' }) };
    });
  }

  @Mutation((_returns) => ApproveDefinitionPayload, { description: 'Signs for a bound department.' })
  async approveDefinition(
    @Arg('input', (_type) => ApproveDefinitionInput) { versionId, department }: ApproveDefinitionInput,
    @Ctx() context: ApiContext,
  ): Promise<ApproveDefinitionPayload> {
    const names = { operation: 'approveDefinition', name: 'approveDefinition', versionId } as const;
    return changeVersion(context, names, async ({ tx, viewer, row, version, now }) => {
      const people = await readSignatories(tx);
      const refused = refuseApproval(version, { department, by: viewer.id, people });
      if (refused) return { refused };
      const signed = {
        versionId: row.id,
        userId: viewer.id,
        department: department as Approval['department'],
        at: now,
      };
      await tx.insert(definitionApprovals).values(signed);
      return { row, details: { department } };
    });
  }

  @Mutation((_returns) => RejectDefinitionPayload, { description: 'Sends a version back to its author with a reason.' })
  async rejectDefinition(
    @Arg('input', (_type) => RejectDefinitionInput) { versionId, reason }: RejectDefinitionInput,
    @Ctx() context: ApiContext,
  ): Promise<RejectDefinitionPayload> {
    const names = { operation: 'approveDefinition', name: 'rejectDefinition', versionId } as const;
    return changeVersion(context, names, async ({ tx, viewer, row, version, now }) => {
      const people = await readSignatories(tx);
      const refused = refuseRejection(version, { reason, by: viewer.id, people });
      if (refused) return { refused };
      const comment = { versionId: row.id, userId: viewer.id, text: reason.trim(), at: now };
      await tx.insert(definitionComments).values({ id: uuidv7(), isRejection: true, ...comment });
      return { row: await backToDraft(tx, row.id), details: { reason } };
    });
  }

  @Mutation((_returns) => CommentDefinitionPayload, {
    description: 'Says something about a version to those who review it.',
  })
  async commentDefinition(
    @Arg('input', (_type) => CommentDefinitionInput) { versionId, text }: CommentDefinitionInput,
    @Ctx() context: ApiContext,
  ): Promise<CommentDefinitionPayload> {
    const names = { operation: 'commentDefinition', name: 'commentDefinition', versionId } as const;
    return changeVersion(context, names, async ({ tx, viewer, row, now }) => {
      const refused = checkComment(text);
      if (refused) return { refused };
      const comment = { versionId: row.id, userId: viewer.id, text: text.trim(), at: now };
      await tx.insert(definitionComments).values({ id: uuidv7(), ...comment });
      return { row };
    });
  }

  @Mutation((_returns) => PublishDefinitionPayload, {
    description: 'Puts a signed version in force, now or at a moment to come.',
  })
  async publishDefinition(
    @Arg('input', (_type) => PublishDefinitionInput) { versionId, at }: PublishDefinitionInput,
    @Ctx() context: ApiContext,
  ): Promise<PublishDefinitionPayload> {
    const names = { operation: 'publishDefinition', name: 'publishDefinition', versionId } as const;
    return changeVersion(context, names, async ({ tx, row, version, liveVersionId, now }) => {
      const refused = refusePublication(version, { liveVersionId });
      if (refused) return { refused };
      if (at && at > now) return { row: await updateVersion(tx, row.id, { publishAt: at }), details: { at } };
      return { row: await putInForce(tx, row, now) };
    });
  }
}
