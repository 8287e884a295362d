import { parseGlobalId } from '@tasuki/domain';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import type { ApiContext } from '../context.ts';
import { loadEvent } from '../timeline/load-event.ts';
import { Node } from './node.type.ts';
import { isRecordName } from './record-types.ts';

@Resolver()
export class NodeResolver {
  @Query((_returns) => Node, { nullable: true, description: 'Any record by its id; null when there is none.' })
  async node(@Arg('id', (_type) => ID) id: string, @Ctx() context: ApiContext): Promise<Node | null> {
    authorize(context.viewer, 'read');
    const parsed = parseGlobalId(id);
    if (!parsed) return null;
    if (parsed.type === 'event') return parsed.accountId ? loadEvent(context, parsed.accountId, parsed.id) : null;
    return isRecordName(parsed.type) ? context.load(parsed.type, parsed.accountId, parsed.id) : null;
  }
}
