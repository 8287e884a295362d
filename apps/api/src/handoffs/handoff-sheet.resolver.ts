import {
  aliasSetOf,
  checkLead,
  findSurvivor,
  leads,
  readBindingAgreement,
  readBusinessCalendar,
  readPrefillEvents,
} from '@tasuki/db';
import { type Department, type Leg, legs } from '@tasuki/domain';
import { addBusinessHours } from '@tasuki/domain/business-calendar';
import { isJoint } from '@tasuki/domain/handoffs/joints';
import { prefillHandoff } from '@tasuki/domain/handoffs/prefill-handoff';
import { and, eq, inArray } from 'drizzle-orm';
import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum } from '../enums.ts';
import { badUserInput } from '../errors.ts';
import { shapeOf } from '../owner-in.ts';
import { readId, readOptionalId } from '../records/read-id.ts';
import { DefinitionCheck } from './definition-check.type.ts';
import { HandoffSheet } from './handoff-sheet.type.ts';
import { offerAsEvent, readItems } from './judge-offer.ts';
import { presentAnswers, presentCheck } from './present-handover.ts';

/** What the sender of a pass sees before it goes. */
@Resolver((_of) => HandoffSheet)
export class HandoffSheetResolver {
  @Query((_returns) => HandoffSheet)
  async handoffSheet(
    @Arg('accountId', (_type) => ID) account: string,
    @Arg('from', (_type) => DepartmentEnum) from: Department,
    @Arg('to', (_type) => DepartmentEnum) to: Department,
    @Arg('leadId', (_type) => ID, { nullable: true }) leadId: string | null,
    @Ctx() context: ApiContext,
  ): Promise<HandoffSheet> {
    const viewer = authorize(context.viewer, 'read');
    const { isOn } = shapeOf(context.organisation);
    if (!isJoint(from, to, legs.filter(isOn))) throw badUserInput('No pass goes this way.', { field: 'to' });
    const { db, timeZone } = context;
    const accountId = await findSurvivor(db, readId(account, 'account', 'accountId').id);
    const accountIds = await aliasSetOf(db, accountId);
    const joint = { from: from as Leg, to: to as Leg };
    const { agreement, definition } = await readBindingAgreement(db, joint);
    const { items, thresholdPercent, answerWithinHours } = agreement;
    const locale = viewer.locale === 'en' ? 'en' : 'ja';
    const prefilled = prefillHandoff(items, await readPrefillEvents(db, accountIds), locale);
    const calendar = await readBusinessCalendar(db, timeZone);
    return Object.assign(new HandoffSheet(), {
      ...{ from, to, accountId, accountIds, definition, thresholdPercent, answerWithinHours },
      items: items.map(({ ja, en, ...item }) => ({ ...item, labelJa: ja, labelEn: en })),
      dueAt: addBusinessHours(context.now(), answerWithinHours, calendar),
      answers: await presentAnswers(context, accountId, {
        items: Object.fromEntries(prefilled.map(({ item, text }) => [item, text])),
        sources: Object.fromEntries(prefilled.map(({ item, eventIds }) => [item, eventIds])),
        agreed: items,
      }),
      lead: await findLead(context, accountIds, leadId),
    });
  }

  @FieldResolver((_returns) => DefinitionCheck, {
    nullable: true,
    description: 'The lead held against the joint’s definition; null without a lead or a definition in force.',
  })
  async check(
    @Root() { definition, lead, accountId, accountIds, from, to }: HandoffSheet,
    @Ctx() context: ApiContext,
    @Arg('items', (_type) => GraphQLJSON, { nullable: true, description: 'Answers as far as they are typed.' })
    items?: Record<string, string> | null,
  ): Promise<DefinitionCheck | null> {
    if (!definition || !lead) return null;
    const at = context.now();
    const offer = offerAsEvent({ from, to, leadId: lead.id, items: readItems(items), at });
    const judged = await checkLead(context.db, definition, {
      ...{ leadId: lead.id, contactId: lead.contactId, accountIds, at, offer },
    });
    return presentCheck(context, accountId, judged);
  }
}

async function findLead({ db }: ApiContext, accountIds: readonly string[], text: string | null) {
  const id = readOptionalId(text, 'lead', 'leadId')?.id;
  if (!id) return null;
  const [lead] = await db
    .select({ id: leads.id, contactId: leads.contactId })
    .from(leads)
    .where(and(inArray(leads.accountId, [...accountIds]), eq(leads.id, id)));
  if (!lead) throw badUserInput('This lead is not one of the account.', { field: 'leadId' });
  return lead;
}
