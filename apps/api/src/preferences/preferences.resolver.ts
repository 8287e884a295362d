import { users } from '@tasuki/db';
import { eq, sql } from 'drizzle-orm';
import { Arg, Ctx, FieldResolver, Mutation, Resolver } from 'type-graphql';
import { Viewer } from '../admin/viewer.type.ts';
import { authorize, authorizePerson } from '../auth/viewer.ts';
import { answerOnceIn } from '../command/answer-once.ts';
import type { ApiContext } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { Preferences, SetPreferencesInput, SetPreferencesPayload } from './preferences.type.ts';

const LONGEST_FILTER = 2000;

/** How a person likes the screens: theirs alone, and the same on every device. */
@Resolver((_of) => Viewer)
export class PreferencesResolver {
  // Asked of the table and not of the remembered viewer: a choice made on another device counts at once.
  @FieldResolver((_returns) => Preferences)
  async preferences(@Ctx() { db, viewer }: ApiContext): Promise<Preferences> {
    const { id } = authorize(viewer, 'read');
    const [row] = await db.select({ preferences: users.preferences }).from(users).where(eq(users.id, id));
    return row?.preferences ?? {};
  }

  @Mutation((_returns) => SetPreferencesPayload, { description: 'How you like the screens, on every device.' })
  async setPreferences(
    @Arg('input', (_type) => SetPreferencesInput) input: SetPreferencesInput,
    @Ctx() context: ApiContext,
  ): Promise<SetPreferencesPayload> {
    const { id } = authorizePerson(context.viewer, 'keepOwnSettings');
    if ((input.timelineFilter?.length ?? 0) > LONGEST_FILTER)
      throw badUserInput(`timelineFilter is longer than ${LONGEST_FILTER} signs.`, { field: 'timelineFilter' });
    const chosen = Object.fromEntries(Object.entries(input).filter(([, value]) => value != null));
    const answer = await answerOnceIn(context, async (tx) => {
      const [row] = await tx
        .update(users)
        .set({
          // Joined by the database: two devices that set different things at once keep both.
          preferences: sql`${users.preferences} || ${JSON.stringify(chosen)}::jsonb`,
          ...(input.locale ? { locale: input.locale } : {}),
        })
        .where(eq(users.id, id))
        .returning({ preferences: users.preferences });
      return { preferences: row?.preferences ?? {} };
    });
    // What is written next is in the language just chosen.
    context.forgetSettings();
    return answer;
  }
}
