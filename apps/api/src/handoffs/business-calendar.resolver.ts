import { businessCalendars, readBusinessCalendar } from '@tasuki/db';
import { type BusinessCalendar, checkCalendar } from '@tasuki/domain/business-calendar';
import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { authorize } from '../auth/viewer.ts';
import { CommandInputBase, RefusalType } from '../command/command-payload.type.ts';
import { conflict, runSettingsChange } from '../command/run-settings-change.ts';
import type { ApiContext } from '../context.ts';

@ObjectType('BusinessCalendar', {
  simpleResolvers: true,
  description: 'When the organisation works: the clocks of handoffs run then.',
})
class BusinessCalendarType {
  @Field((_type) => String, { description: 'HH:MM' })
  opens!: string;

  @Field((_type) => String, { description: 'HH:MM, later on the same day' })
  closes!: string;

  @Field((_type) => [Int], { description: '0 is Sunday.' })
  workdays!: number[];

  @Field((_type) => [String], { description: 'Days off beside holidays: MM-DD for every year, YYYY-MM-DD for one.' })
  closedDays!: string[];

  @Field((_type) => Boolean, { description: 'Whether clocks stand on Japanese holidays.' })
  observesHolidays!: boolean;

  @Field((_type) => Int, { description: '0 while the usual calendar holds.' })
  version!: number;
}

@InputType()
class SaveBusinessCalendarInput extends CommandInputBase {
  @Field((_type) => String)
  opens!: string;

  @Field((_type) => String)
  closes!: string;

  @Field((_type) => [Int])
  workdays!: number[];

  @Field((_type) => [String])
  closedDays!: string[];

  @Field((_type) => Boolean, { nullable: true, description: 'True if unsaid.' })
  observesHolidays?: boolean | null;

  @Field((_type) => Int)
  version!: number;
}

@ObjectType({ simpleResolvers: true })
class SaveBusinessCalendarPayload {
  @Field((_type) => BusinessCalendarType, { nullable: true })
  businessCalendar!: BusinessCalendarType | null;

  @Field((_type) => RefusalType, { nullable: true })
  refusal!: RefusalType | null;
}

@Resolver()
export class BusinessCalendarResolver {
  @Query((_returns) => BusinessCalendarType)
  async businessCalendar(@Ctx() { viewer, db, timeZone }: ApiContext): Promise<BusinessCalendarType> {
    authorize(viewer, 'read');
    return present(await readBusinessCalendar(db, timeZone));
  }

  @Mutation((_returns) => SaveBusinessCalendarPayload, {
    description: 'Changes when the organisation works. Clocks that run already keep their end.',
  })
  async saveBusinessCalendar(
    @Arg('input', (_type) => SaveBusinessCalendarInput) input: SaveBusinessCalendarInput,
    @Ctx() context: ApiContext,
  ): Promise<SaveBusinessCalendarPayload> {
    const { row, refusal } = await runSettingsChange<BusinessCalendarType>(
      context,
      'administer',
      'saveBusinessCalendar',
      async ({ tx }) => {
        const { version, ...wanted } = input;
        const calendar = { ...wanted, observesHolidays: wanted.observesHolidays ?? true };
        const wrong = checkCalendar(calendar);
        if (wrong) return { refused: wrong };
        const current = present(await readBusinessCalendar(tx, context.timeZone));
        if (current.version !== version) return { refused: conflict(calendar, { ...current }, current.version) };
        const values = { calendar, version: version + 1 };
        await tx
          .insert(businessCalendars)
          .values({ id: 1, ...values })
          .onConflictDoUpdate({ target: businessCalendars.id, set: values });
        return { row: { ...calendar, version: values.version }, details: { ...input } };
      },
    );
    return { businessCalendar: row, refusal };
  }
}

function present({
  opens,
  closes,
  workdays,
  closedDays,
  observesHolidays,
  version,
}: BusinessCalendar & { version: number }) {
  return { opens, closes, workdays: [...workdays], closedDays: [...closedDays], observesHolidays, version };
}
