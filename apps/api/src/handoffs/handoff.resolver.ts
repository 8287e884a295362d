import type { Department } from '@tasuki/domain';
import { jointName } from '@tasuki/domain/handoffs/joints';
import type { Pass } from '@tasuki/domain/handoffs/pass';
import { returnReasons } from '@tasuki/domain/handoffs/return-reasons';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { loadOverAliases } from '../accounts/owned-rows.ts';
import { User } from '../admin/user.type.ts';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum } from '../enums.ts';
import { Lead } from '../marketing/lead.type.ts';
import { Handoff, ReasonCode } from './handoff.type.ts';

@Resolver((_of) => Handoff)
export class HandoffResolver {
  @Query((_returns) => [ReasonCode], { description: 'Why a pass may be returned.' })
  handoffReturnReasons(@Ctx() { viewer }: ApiContext): ReasonCode[] {
    authorize(viewer, 'read');
    return Object.entries(returnReasons).map(([code, { ja, en }]) => ({ code, labelJa: ja, labelEn: en }));
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

  @FieldResolver((_returns) => Boolean, { description: '兼任: one person on both sides; no clock, no part in rates.' })
  isSelf(@Root() { isSelf }: Handoff): boolean {
    return Boolean(isSelf);
  }

  @FieldResolver((_returns) => Lead, { nullable: true })
  lead(@Root() { accountUuid, leadId }: Handoff, @Ctx() context: ApiContext): Promise<Lead | null> | null {
    return leadId ? loadOverAliases<Lead>(context, 'lead', accountUuid, leadId) : null;
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
