import { organisation } from '@tasuki/db';
import { findEventKind } from '@tasuki/domain';
import { changeOffTimeline } from '@tasuki/domain/timeline/off-timeline';
import { eq } from 'drizzle-orm';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { presentKind } from './present-kind.ts';
import { TimelineEventKind } from './timeline-event-kind.type.ts';

@InputType()
class SetKindOnTimelineInput extends CommandInputBase {
  @Field((_type) => String)
  kind!: string;

  @Field((_type) => Boolean)
  isOnTimeline!: boolean;
}

@ObjectType({ simpleResolvers: true })
class SetKindOnTimelinePayload {
  @Field((_type) => TimelineEventKind, { nullable: true })
  kind!: TimelineEventKind | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@Resolver()
export class KeepOffTimelineResolver {
  @Mutation((_returns) => SetKindOnTimelinePayload, {
    description: 'Keeps a kind off all timelines, or brings it back with its past. Figures count it all the same.',
  })
  async setKindOnTimeline(
    @Arg('input', (_type) => SetKindOnTimelineInput) { kind: name, isOnTimeline }: SetKindOnTimelineInput,
    @Ctx() context: ApiContext,
  ): Promise<SetKindOnTimelinePayload> {
    const kind = findEventKind(name);
    const { row, refusal } = await runSettingsChange<typeof organisation.$inferSelect>(
      context,
      'administer',
      'setKindOnTimeline',
      async ({ tx }) => {
        if (!kind) throw badUserInput('There is no such kind of event.', { field: 'kind' });
        const [current] = await tx.select().from(organisation).for('update');
        const change = changeOffTimeline(current?.kindsOffTimeline ?? [], kind, isOnTimeline);
        if (change.refused) return { refused: change.refused };
        const [changed] = await tx
          .update(organisation)
          .set({ kindsOffTimeline: change.off })
          .where(eq(organisation.id, 1))
          .returning();
        return { row: changed!, details: { kind: name, isOnTimeline } };
      },
    );
    return { kind: row && kind ? presentKind(kind, row.kindsOffTimeline) : null, refusal };
  }
}
