import { availabilities, readRoutingPeople, users } from '@tasuki/db';
import { type Department, dayIn, type Leg, refuse, toGlobalId } from '@tasuki/domain';
import { isDay } from '@tasuki/domain/days';
import { NEW_LEADS } from '@tasuki/domain/routing/routing-plan';
import { eq, inArray } from 'drizzle-orm';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';
import { DepartmentEnum } from '../enums.ts';
import { badUserInput, callerError } from '../errors.ts';
import { leadsPerson, seesEverything } from '../planning/readable-targets.ts';
import { readId } from '../records/read-id.ts';
import { RoutingPerson } from './routing-run.type.ts';

@InputType()
class SaveAvailabilityInput extends CommandInputBase {
  @Field((_type) => ID)
  userId!: string;

  @Field((_type) => Int)
  version!: number;

  @Field((_type) => Int, { nullable: true, description: 'How much they can have open; null for no limit.' })
  openLimit?: number | null;

  @Field((_type) => String, { nullable: true, description: 'The first day away.' })
  awayFrom?: string | null;

  @Field((_type) => String, { nullable: true, description: 'The last day away.' })
  awayUntil?: string | null;
}

@ObjectType({ simpleResolvers: true })
class SaveAvailabilityPayload {
  @Field((_type) => Int, { nullable: true, description: 'The version to send next.' })
  version!: number | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

type Row = typeof availabilities.$inferSelect;

@Resolver()
export class AvailabilityResolver {
  @Query((_returns) => [RoutingPerson], {
    description: 'Who of a department can get work, and how much each has open.',
  })
  async routingPeople(
    @Arg('department', (_type) => DepartmentEnum) department: Department,
    @Ctx() { viewer, db, now, timeZone }: ApiContext,
  ): Promise<RoutingPerson[]> {
    authorize(viewer, 'read');
    if (department === 'admin') return [];
    const place = department === 'inside-sales' ? NEW_LEADS : (`${other(department)}:${department}` as const);
    const people = await readRoutingPeople(db, place, dayIn(timeZone, now()));
    const rows =
      people.length > 0
        ? await readRows(
            db,
            people.map(({ id }) => id),
          )
        : [];
    return people.map(({ id, name, openWork, openLimit, isAway }) => {
      const row = rows.find(({ userId }) => userId === id);
      return {
        ...{ name, openWork, openLimit, isAway, version: row?.version ?? 0 },
        ...{ awayFrom: row?.awayFrom ?? null, awayUntil: row?.awayUntil ?? null },
        userId: toGlobalId({ type: 'user', accountId: null, id }),
      };
    });
  }

  @Mutation((_returns) => SaveAvailabilityPayload, {
    description: 'Says how much a person can hold, and when they are away.',
  })
  async saveAvailability(
    @Arg('input', (_type) => SaveAvailabilityInput) input: SaveAvailabilityInput,
    @Ctx() context: ApiContext,
  ): Promise<SaveAvailabilityPayload> {
    const { row, refusal } = await runSettingsChange<Row>(
      context,
      'keepAvailability',
      'saveAvailability',
      async ({ tx, viewer }) => {
        const { id: userId } = readId(input.userId, 'user', 'userId');
        const { openLimit = null, awayFrom = null, awayUntil = null } = input;
        const refused = problemOf({ openLimit, awayFrom, awayUntil });
        if (refused) return { refused };
        const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for('update');
        if (!user) throw badUserInput('There is no such person.', { field: 'userId' });
        if (!seesEverything(viewer) && !(await leadsPerson(tx, viewer, userId)))
          throw callerError('FORBIDDEN', 'Only managers of the person’s departments and admins may do this.', {
            operation: 'saveAvailability',
          });
        const [current] = await tx.select().from(availabilities).where(eq(availabilities.userId, userId));
        const version = current?.version ?? 0;
        if (version !== input.version) return { refused: conflict({ ...input }, { ...current }, version) };
        const values = { userId, openLimit, awayFrom, awayUntil, version: version + 1 };
        const target = { target: availabilities.userId, set: values };
        const [saved] = await tx.insert(availabilities).values(values).onConflictDoUpdate(target).returning();
        return { row: saved as Row, details: { ...input } };
      },
    );
    return { version: row?.version ?? null, refusal };
  }
}

const other = (department: Leg): Leg => (department === 'field-sales' ? 'inside-sales' : 'field-sales');

const readRows = (db: ApiContext['db'], ids: string[]) =>
  db.select().from(availabilities).where(inArray(availabilities.userId, ids));

const MOST_OPEN = 100_000;

function problemOf({ openLimit, awayFrom, awayUntil }: Pick<Row, 'openLimit' | 'awayFrom' | 'awayUntil'>) {
  if (openLimit !== null && (openLimit < 0 || openLimit > MOST_OPEN))
    return refuse('LIMIT_INVALID', `Give a limit from 0 to ${MOST_OPEN}, or none.`, { field: 'openLimit' }).refused;
  const wrong = [awayFrom, awayUntil].find((day) => day !== null && !isDay(day));
  if (wrong) return refuse('DATE_INVALID', `${wrong} is no day: YYYY-MM-DD.`, { field: 'awayFrom' }).refused;
  if (awayFrom && awayUntil && awayUntil < awayFrom)
    return refuse('DATE_INVALID', 'The last day away comes after the first.', { field: 'awayUntil' }).refused;
  return undefined;
}
