import { handoffReAsks, listJointAgreements, readBindingAgreement } from '@tasuki/db';
import type { Department, Leg, Locale } from '@tasuki/domain';
import { jointName } from '@tasuki/domain/handoffs/joints';
import type { Pass } from '@tasuki/domain/handoffs/pass';
import { returnReasons, returnReasonWords } from '@tasuki/domain/handoffs/return-reasons';
import { routingText } from '@tasuki/domain/routing/routing-reason';
import DataLoader from 'dataloader';
import { and, inArray } from 'drizzle-orm';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Lead } from '../accounts/lead.type.ts';
import { loadOverAliases } from '../accounts/owned-rows.ts';
import { User } from '../admin/user.type.ts';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { Contract } from '../contracts/contract.type.ts';
import { DepartmentEnum, LocaleEnum } from '../enums.ts';
import { Opportunity } from '../field-sales/opportunity.type.ts';
import { DefinitionCheck, HandoverAnswer } from './definition-check.type.ts';
import { Handoff, ReasonCode } from './handoff.type.ts';
import { HandoverItem } from './joint-agreement.type.ts';
import { presentAnswers, presentCheck } from './present-handover.ts';

@Resolver((_of) => Handoff)
export class HandoffResolver {
  @Query((_returns) => [ReasonCode], {
    description: 'Why a pass may be returned; over a joint, what its departments agreed on.',
  })
  async handoffReturnReasons(
    @Ctx() context: ApiContext,
    @Arg('from', (_type) => DepartmentEnum, { nullable: true }) from?: Department | null,
    @Arg('to', (_type) => DepartmentEnum, { nullable: true }) to?: Department | null,
  ): Promise<ReasonCode[]> {
    authorize(context.viewer, 'read');
    const joint = { from: from as Leg, to: to as Leg };
    const agreed = from && to ? await readBindingAgreement(context.db, joint) : null;
    const reasons =
      agreed?.agreement.returnReasons ?? Object.entries(returnReasons).map(([code, words]) => ({ code, ...words }));
    return reasons.map(({ code, ja, en }) => ({ code, labelJa: ja, labelEn: en }));
  }

  @FieldResolver((_returns) => [HandoverItem], { description: 'What the receiver of this joint wants to know.' })
  async agreedItems(@Root() handoff: Handoff, @Ctx() context: ApiContext): Promise<HandoverItem[]> {
    const agreed = await agreementOver(context, { from: handoff.fromDepartment, to: handoff.toDepartment });
    return (agreed?.items ?? []).map(({ ja, en, ...item }) => ({ ...item, labelJa: ja, labelEn: en }));
  }

  @FieldResolver((_returns) => [HandoverAnswer], {
    description: 'The answers under the words of the agreement, each with the events it was taken from.',
  })
  async answers(@Root() handoff: Handoff, @Ctx() context: ApiContext): Promise<HandoverAnswer[]> {
    const { fromDepartment: from, toDepartment: to, accountUuid, items, sources } = handoff;
    const agreed = await agreementOver(context, { from, to });
    return presentAnswers(context, accountUuid ?? '', { items, sources, agreed: agreed?.items ?? [] });
  }

  @FieldResolver((_returns) => DefinitionCheck, {
    nullable: true,
    description: 'How the lead stood by the definition of the joint when it was passed.',
  })
  check(@Root() { accountUuid, judgement }: Handoff, @Ctx() context: ApiContext): Promise<DefinitionCheck> | null {
    return judgement ? presentCheck(context, accountUuid ?? '', judgement) : null;
  }

  @FieldResolver((_returns) => [String], { description: 'Items that the receiver had to ask the customer for again.' })
  async reAskedItems(@Root() { accountUuid, uuid }: Handoff, @Ctx() context: ApiContext): Promise<string[]> {
    return context.once('re-asks', () => reAskLoader(context)).load({ accountId: accountUuid ?? '', id: uuid });
  }

  @FieldResolver((_returns) => DepartmentEnum)
  from(@Root() { fromDepartment }: Handoff): Department {
    return fromDepartment;
  }

  @FieldResolver((_returns) => DepartmentEnum)
  to(@Root() { toDepartment }: Handoff): Department {
    return toDepartment;
  }

  @FieldResolver((_returns) => String, { description: 'MK→IS, IS→FS …' })
  joint(@Root() { fromDepartment, toDepartment }: Handoff): string {
    return jointName({ from: fromDepartment, to: toDepartment } as Pick<Pass, 'from' | 'to'>);
  }

  @FieldResolver((_returns) => String, { nullable: true, description: 'Why it was returned, in words.' })
  async reasonLabel(
    @Root() { reasonCode, fromDepartment: from, toDepartment: to }: Handoff,
    @Ctx() context: ApiContext,
    @Arg('locale', (_type) => LocaleEnum, { nullable: true }) locale?: Locale | null,
  ): Promise<string | null> {
    if (!reasonCode) return null;
    const agreed = await agreementOver(context, { from, to });
    const words = agreed?.returnReasons.find(({ code }) => code === reasonCode) ?? returnReasonWords(reasonCode);
    return words[locale ?? (context.viewer?.locale === 'en' ? 'en' : 'ja')];
  }

  @FieldResolver((_returns) => String, { nullable: true, description: 'How the routing rules found the assignee.' })
  routingReason(
    @Root() { routing }: Handoff,
    @Ctx() { viewer }: ApiContext,
    @Arg('locale', (_type) => LocaleEnum, { nullable: true }) locale?: Locale | null,
  ): string | null {
    return routing && routingText(routing, locale ?? (viewer?.locale === 'en' ? 'en' : 'ja'));
  }

  @FieldResolver((_returns) => Boolean, { description: '兼任: one person on both sides; no clock, no part in rates.' })
  isSelf(@Root() { isSelf }: Handoff): boolean {
    return Boolean(isSelf);
  }

  @FieldResolver((_returns) => Lead, { nullable: true })
  lead(@Root() { accountUuid, leadId }: Handoff, @Ctx() context: ApiContext): Promise<Lead | null> | null {
    return leadId ? loadOverAliases<Lead>(context, 'lead', accountUuid, leadId) : null;
  }

  @FieldResolver((_returns) => Opportunity, { nullable: true })
  opportunity(@Root() handoff: Handoff, @Ctx() context: ApiContext): Promise<Opportunity | null> | null {
    const { accountUuid, opportunityId } = handoff;
    return opportunityId ? loadOverAliases<Opportunity>(context, 'opportunity', accountUuid, opportunityId) : null;
  }

  @FieldResolver((_returns) => Contract, { nullable: true })
  contract(@Root() { accountUuid, contractId }: Handoff, @Ctx() context: ApiContext): Promise<Contract | null> | null {
    return contractId ? loadOverAliases<Contract>(context, 'contract', accountUuid, contractId) : null;
  }

  @FieldResolver((_returns) => User, { nullable: true, description: 'Whom the sender has in mind.' })
  assignee(@Root() { assigneeId }: Handoff, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return assigneeId ? load<User>('user', null, assigneeId) : null;
  }

  @FieldResolver((_returns) => User, { nullable: true })
  offeredBy(@Root() { offeredBy }: Handoff, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return offeredBy ? load<User>('user', null, offeredBy) : null;
  }

  @FieldResolver((_returns) => User, { nullable: true })
  decidedBy(@Root() { decidedBy }: Handoff, @Ctx() { load }: ApiContext): Promise<User | null> | null {
    return decidedBy ? load<User>('user', null, decidedBy) : null;
  }
}

/** One read of all agreements for a page of handoffs. */
async function agreementOver(context: ApiContext, joint: { from: Department; to: Department }) {
  const agreements = await context.once('joint-agreements', () => listJointAgreements(context.db));
  return agreements.find(({ from, to }) => from === joint.from && to === joint.to);
}

function reAskLoader({ db }: ApiContext) {
  return new DataLoader<{ accountId: string; id: string }, string[], string>(
    async (keys) => {
      const isAsked = and(
        inArray(handoffReAsks.accountId, [...new Set(keys.map(({ accountId }) => accountId))]),
        inArray(
          handoffReAsks.handoffId,
          keys.map(({ id }) => id),
        ),
      );
      const rows = await db.select().from(handoffReAsks).where(isAsked).orderBy(handoffReAsks.item);
      const byHandoff = Map.groupBy(rows, ({ handoffId }) => handoffId);
      return keys.map(({ id }) => (byHandoff.get(id) ?? []).map(({ item }) => item));
    },
    { cacheKeyFn: ({ id }) => id },
  );
}
