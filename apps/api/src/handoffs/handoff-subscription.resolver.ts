import type { Department } from '@tasuki/domain';
import { Arg, Ctx, Resolver, Root, Subscription } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum } from '../enums.ts';
import { createRecordLoader } from '../records/load-record.ts';
import { Handoff } from './handoff.type.ts';

@Resolver()
export class HandoffSubscriptionResolver {
  @Subscription((_returns) => Handoff, {
    description: 'Each handoff as it changes; with a department, those that it sends or receives.',
    subscribe: ({ args, context }) => changedHandoffs(context as ApiContext, args.department),
  })
  handoffChanged(
    @Root() handoff: Handoff,
    @Ctx() { viewer }: ApiContext,
    @Arg('department', (_type) => DepartmentEnum, { nullable: true }) _department?: Department,
  ): Handoff {
    authorize(viewer, 'read');
    return handoff;
  }
}

async function* changedHandoffs(
  context: ApiContext,
  department: Department | null | undefined,
): AsyncGenerator<Handoff> {
  authorize(context.viewer, 'read');
  for await (const { accountId, payload } of context.relay.listen()) {
    if (payload.subject?.type !== 'handoff') continue;
    if (!(await context.refreshViewer())) return;
    // A loader of its own: the handoff is read as it is now, not as this subscription saw it last.
    const handoff = await createRecordLoader(context.db)<Handoff>('handoff', accountId, payload.subject.id);
    if (!handoff) continue;
    if (!department || handoff.fromDepartment === department || handoff.toDepartment === department) yield handoff;
  }
}
