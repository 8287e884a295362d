import { users } from '@tasuki/db';
import { refuse } from '@tasuki/domain';
import { eq, sql } from 'drizzle-orm';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { readPersonName } from '../admin/read-person-name.ts';
import { authorizePerson } from '../auth/viewer.ts';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';

@InputType()
export class UpdateProfileInput extends CommandInputBase {
  @Field((_type) => String)
  name!: string;

  @Field((_type) => Int, { description: 'The `version` of the viewer that was edited.' })
  version!: number;
}

@ObjectType({ simpleResolvers: true })
export class UpdateProfilePayload {
  @Field((_type) => String, { nullable: true, description: 'As it is now; null when refused.' })
  name!: string | null;

  @Field((_type) => Int, { nullable: true })
  version!: number | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

/** What a person may change about themselves. Departments and the address are an admin's to change. */
@Resolver()
export class ProfileResolver {
  @Mutation((_returns) => UpdateProfilePayload, { description: 'Your name, as colleagues read it.' })
  async updateProfile(
    @Arg('input', (_type) => UpdateProfileInput) input: UpdateProfileInput,
    @Ctx() context: ApiContext,
  ): Promise<UpdateProfilePayload> {
    const { id } = authorizePerson(context.viewer, 'keepOwnSettings');
    const name = readPersonName(input.name);
    const answer = await runSettingsChange<{ name: string; version: number }>(
      context,
      'keepOwnSettings',
      'updateProfile',
      async ({ tx }) => {
        if (!name) return { refused: refuse('NAME_MISSING', 'Give your name.', { field: 'name' }).refused! };
        const [current] = await tx.select().from(users).where(eq(users.id, id)).for('update');
        if (current!.version !== input.version)
          return { refused: conflict({ name }, { name: current!.name }, current!.version) };
        const [row] = await tx
          .update(users)
          .set({ name, version: sql`${users.version} + 1` })
          .where(eq(users.id, id))
          .returning({ name: users.name, version: users.version });
        return { row: row!, details: { userId: id, name } };
      },
    );
    return { name: answer.row?.name ?? null, version: answer.row?.version ?? null, refusal: answer.refusal };
  }
}
